package org.kaveri.api.orders;

import java.math.BigDecimal;

/**
 * What became of a line of an order. What is neither delivered nor cancelled is open.
 *
 * @param delivered so far, also what was given back afterwards
 * @param cancelled before it was delivered
 * @param returned after it was delivered
 * @since 0.1
 */
public record LineProgress(BigDecimal delivered, BigDecimal cancelled, BigDecimal returned) {
  /** Nothing yet. */
  public static final LineProgress NONE =
      new LineProgress(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  /** What is still to be delivered of so many. */
  public BigDecimal open(BigDecimal quantity) {
    return quantity.subtract(delivered).subtract(cancelled);
  }

  /** What the customer has and may give back. */
  public BigDecimal returnable() {
    return delivered.subtract(returned);
  }
}
