package org.kaveri.api.orders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.OrderId;

/**
 * What is about to be taken back of an order before it was delivered.
 *
 * @param order the order
 * @param at when, as in {@link NewOrder}; empty for now
 * @param lines what of it; empty for all that is open
 * @since 0.1
 */
public record NewCancellation(OrderId order, Optional<Instant> at, List<LineQuantity> lines) {
  public NewCancellation {
    at = at.map(Limits::moment);
    lines = List.copyOf(lines);
  }

  /** All that is open of the order, now. */
  public static NewCancellation allOf(OrderId order) {
    return new NewCancellation(order, Optional.empty(), List.of());
  }
}
