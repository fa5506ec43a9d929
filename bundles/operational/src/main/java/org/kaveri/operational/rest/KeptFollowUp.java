package org.kaveri.operational.rest;

import java.time.Instant;
import java.util.Optional;
import org.kaveri.api.UserId;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.rest.Flat;
import org.kaveri.rest.Versioned;

/**
 * A follow-up as JSON has it.
 *
 * @param id its number
 * @param version grows with each change
 * @param said what it says
 * @param doneAt when it was done
 * @param doneBy the user who said so
 */
public record KeptFollowUp(
    long id, long version, @Flat FollowUpForm said, Optional<Instant> doneAt, Optional<Long> doneBy)
    implements Versioned {
  static KeptFollowUp of(FollowUp followUp) {
    return new KeptFollowUp(
        followUp.id().value(),
        followUp.version(),
        FollowUpForm.of(followUp),
        followUp.done().map(FollowUp.Done::at),
        followUp.done().flatMap(FollowUp.Done::by).map(UserId::value));
  }
}
