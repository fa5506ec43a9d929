package org.kaveri.api.interactions;

import java.time.LocalDate;
import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.UserId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * What a follow-up says was changed; this is how it is from now on.
 *
 * @param followUp which
 * @param customer for whom
 * @param fields which components of {@link FollowUpContent} differ from before
 * @param due the day by which, where the company is
 * @param assignee who does it
 * @param promised whether the customer was promised it
 * @since 0.1
 */
@EventName("follow-ups.changed")
public record FollowUpChanged(
    FollowUpId followUp,
    CustomerId customer,
    List<String> fields,
    LocalDate due,
    UserId assignee,
    boolean promised)
    implements Event {}
