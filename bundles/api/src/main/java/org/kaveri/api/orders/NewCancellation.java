package org.kaveri.api.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.OrderId;

/**
 * What is about to be taken back of an order.
 *
 * @param order the order
 * @param at when, as in {@link NewOrder}; empty for now
 * @param lines what of it; empty for all that is left
 * @since 0.1
 */
public record NewCancellation(OrderId order, Optional<Instant> at, List<Line> lines) {
  public NewCancellation {
    at = at.map(Limits::moment);
    lines = List.copyOf(lines);
  }

  /** All that is left of the order, now. */
  public static NewCancellation allOf(OrderId order) {
    return new NewCancellation(order, Optional.empty(), List.of());
  }

  /**
   * Part of one line.
   *
   * @param position of the line in the order
   * @param quantity how many are taken back: above zero, at most 3 decimals, below 10<sup>12</sup>
   */
  public record Line(int position, BigDecimal quantity) {
    public Line {
      Limits.requireQuantity(quantity);
    }
  }
}
