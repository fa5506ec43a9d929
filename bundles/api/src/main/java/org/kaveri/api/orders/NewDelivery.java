package org.kaveri.api.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.OrderId;

/**
 * What is about to be noted as delivered of an order.
 *
 * @param order the order
 * @param day on which, where the company is, in the years 1900 to 2199; empty for today
 * @param lines what of it; empty for all that is open
 * @since 0.1
 */
public record NewDelivery(OrderId order, Optional<LocalDate> day, List<LineQuantity> lines) {
  public NewDelivery {
    day.ifPresent(Limits::requireDay);
    lines = List.copyOf(lines);
  }

  /** All that is open, today. */
  public static NewDelivery allOf(OrderId order) {
    return new NewDelivery(order, Optional.empty(), List.of());
  }
}
