package org.kaveri.api.interactions;

import java.time.LocalDate;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.UserId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A follow-up was done.
 *
 * @param followUp which
 * @param customer for whom
 * @param due the day by which it was to be done, where the company is
 * @param assignee who was to do it
 * @param day the day it was done, where the company is
 * @since 0.1
 */
@EventName("follow-ups.done")
public record FollowUpDone(
    FollowUpId followUp, CustomerId customer, LocalDate due, UserId assignee, LocalDate day)
    implements Event {}
