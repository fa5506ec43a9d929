package org.kaveri.api.orders;

import java.math.BigDecimal;

/**
 * So much of one line of an order.
 *
 * @param position of the line in the order
 * @param quantity above zero, at most 3 decimals, below 10<sup>12</sup>
 * @since 0.1
 */
public record LineQuantity(int position, BigDecimal quantity) {
  public LineQuantity {
    Limits.requireQuantity(quantity);
  }
}
