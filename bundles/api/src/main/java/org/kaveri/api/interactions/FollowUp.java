package org.kaveri.api.interactions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.UserId;

/**
 * Something that is to be done for a customer.
 *
 * @param id its name
 * @param version grows with each change; hand it to {@link FollowUps#change}
 * @param customer for whom
 * @param interaction what it came from; empty where it stands for itself
 * @param text what is to be done, one line
 * @param due the day by which, where the company is
 * @param assignee who does it
 * @param promised whether the customer was promised it
 * @param done when and by whom it was done; empty while it is open
 * @since 0.1
 */
public record FollowUp(
    FollowUpId id,
    long version,
    CustomerId customer,
    Optional<InteractionId> interaction,
    String text,
    LocalDate due,
    UserId assignee,
    boolean promised,
    Optional<Done> done) {

  /**
   * That it was done.
   *
   * @param at when, to the millisecond
   * @param by who said so; empty when the platform did
   */
  public record Done(Instant at, Optional<UserId> by) {}

  /** Whether it is open and its day lies before the one given. */
  public boolean overdue(LocalDate today) {
    return done.isEmpty() && due.isBefore(today);
  }
}
