package org.kaveri.api.interactions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * What an interaction says was changed; this is how it is from now on.
 *
 * @param interaction which
 * @param customer whose
 * @param fields which components of {@link InteractionContent} differ from before
 * @param channel the {@link Channel#name()}
 * @param direction who began it, where known
 * @param occurredAt when it began
 * @param day the day of that, where the company is
 * @param previousDay the day it had before
 * @param duration how long it took, where known
 * @param persons who took part on the customer's side
 * @param employees who took part on ours
 * @param attachments how many files it has
 * @since 0.1
 */
@EventName("interactions.changed")
public record InteractionChanged(
    InteractionId interaction,
    CustomerId customer,
    List<String> fields,
    String channel,
    Optional<Direction> direction,
    Instant occurredAt,
    LocalDate day,
    LocalDate previousDay,
    Optional<Duration> duration,
    List<PersonId> persons,
    List<UserId> employees,
    int attachments)
    implements Event {}
