package org.kaveri.api.interactions;

import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * Contacts are as if they had never been logged: the import that added them was undone. Of one
 * customer, some hundred at a time.
 *
 * @param customer whose they were
 * @param interactions which
 * @param days how many of them there were on which day
 * @since 0.1
 */
@EventName("interactions.removed")
public record InteractionsRemoved(
    CustomerId customer, List<InteractionId> interactions, List<InteractionsMoved.OnDay> days)
    implements Event {
  public InteractionsRemoved {
    interactions = List.copyOf(interactions);
    days = List.copyOf(days);
  }
}
