package org.kaveri.api.orders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.OrderId;

/**
 * What a customer is about to give back of what was delivered.
 *
 * @param order the order
 * @param at when, as in {@link NewOrder}; empty for now
 * @param lines what of it; empty for all that was delivered and not given back yet
 * @since 0.1
 */
public record NewReturn(OrderId order, Optional<Instant> at, List<LineQuantity> lines) {
  public NewReturn {
    at = at.map(Limits::moment);
    lines = List.copyOf(lines);
  }

  /** All that was delivered, now. */
  public static NewReturn allOf(OrderId order) {
    return new NewReturn(order, Optional.empty(), List.of());
  }
}
