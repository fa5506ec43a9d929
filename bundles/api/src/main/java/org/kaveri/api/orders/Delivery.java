package org.kaveri.api.orders;

import java.time.LocalDate;
import java.util.List;

/**
 * What of an order was delivered on a day.
 *
 * @param day where the company is
 * @param lines in order of position
 * @since 0.1
 */
public record Delivery(LocalDate day, List<LineQuantity> lines) {
  public Delivery {
    lines = List.copyOf(lines);
  }
}
