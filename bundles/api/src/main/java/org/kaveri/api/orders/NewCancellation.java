package org.kaveri.api.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.OrderId;

/**
 * What is about to be taken back of an order.
 *
 * @param order the order
 * @param at when; empty for now
 * @param lines what of it; empty for all that is left
 * @since 0.1
 */
public record NewCancellation(OrderId order, Optional<Instant> at, List<Line> lines) {
  public NewCancellation {
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
   * @param quantity how many are taken back: above zero
   */
  public record Line(int position, BigDecimal quantity) {
    public Line {
      if (quantity.signum() <= 0) {
        throw new InvalidException("order.quantity", "What is taken back is above zero.");
      }
    }
  }
}
