package org.kaveri.api.interactions;

import java.time.LocalDate;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.UserId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A follow-up that was done is to be done after all.
 *
 * @param followUp which
 * @param customer for whom
 * @param due the day by which, where the company is
 * @param assignee who does it
 * @since 0.1
 */
@EventName("follow-ups.reopened")
public record FollowUpReopened(
    FollowUpId followUp, CustomerId customer, LocalDate due, UserId assignee) implements Event {}
