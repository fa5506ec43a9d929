package org.kaveri.api.interactions;

import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * Follow-ups are as if they had never been: the import that added them was undone. Of one customer,
 * some hundred at a time.
 *
 * @param customer for whom they were
 * @param followUps which
 * @since 0.1
 */
@EventName("follow-ups.removed")
public record FollowUpsRemoved(CustomerId customer, List<FollowUpId> followUps) implements Event {
  public FollowUpsRemoved {
    followUps = List.copyOf(followUps);
  }
}
