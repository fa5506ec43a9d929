package org.kaveri.api.orders;

import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * Orders are as if they had never been placed: the import that added them was undone. Of one
 * customer, some hundred at a time.
 *
 * @param customer whose they were
 * @param orders which, with what they amounted to
 * @param noneLeft whether she has no other
 * @since 0.1
 */
@EventName("orders.removed")
public record OrdersRemoved(
    CustomerId customer, List<OrdersMoved.MovedOrder> orders, boolean noneLeft) implements Event {
  public OrdersRemoved {
    orders = List.copyOf(orders);
  }
}
