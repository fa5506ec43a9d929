package org.kaveri.api.interactions;

import java.time.LocalDate;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.UserId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * Something is to be done for a customer.
 *
 * @param followUp which
 * @param customer for whom
 * @param interaction what it came from, if anything
 * @param due the day by which, where the company is
 * @param assignee who does it
 * @param promised whether the customer was promised it
 * @since 0.1
 */
@EventName("follow-ups.added")
public record FollowUpAdded(
    FollowUpId followUp,
    CustomerId customer,
    Optional<InteractionId> interaction,
    LocalDate due,
    UserId assignee,
    boolean promised)
    implements Event {}
