package org.kaveri.api.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.PlainText;
import org.kaveri.api.ProductId;

/**
 * An order that is about to be placed.
 *
 * @param customer who buys
 * @param number its number, one line of at most 50 characters; empty to be given the next free one
 * @param orderedAt when, in the years 1900 to 2199, kept to the microsecond; empty for now
 * @param lines 1 to {@value #MAX_LINES}
 * @param discount off the whole order; an amount only where all lines are of its currency
 * @since 0.1
 */
public record NewOrder(
    CustomerId customer,
    Optional<String> number,
    Optional<Instant> orderedAt,
    List<Line> lines,
    Optional<Discount> discount) {
  /** How many lines an order may have. */
  public static final int MAX_LINES = 10_000;

  public NewOrder {
    number = number.map(PlainText::line).filter(text -> !text.isEmpty());
    orderedAt = orderedAt.map(Limits::moment);
    if (number.isPresent() && number.get().length() > 50) {
      throw new InvalidException("order.number-too-long", "An order number has at most 50 signs.");
    }
    if (lines.isEmpty()) {
      throw new InvalidException("order.empty", "An order needs a line.");
    }
    if (lines.size() > MAX_LINES) {
      throw new InvalidException(
          "order.too-many-lines", "An order has at most " + MAX_LINES + " lines.", MAX_LINES);
    }
    lines = List.copyOf(lines);
  }

  /** Without a discount off the whole. */
  public NewOrder(
      CustomerId customer, Optional<String> number, Optional<Instant> orderedAt, List<Line> lines) {
    this(customer, number, orderedAt, lines, Optional.empty());
  }

  /**
   * One line.
   *
   * @param product what
   * @param quantity above zero, at most 3 decimals, below 10<sup>12</sup>
   * @param unitPrice zero (a gift) or more, at most 4 decimals, below 10<sup>12</sup>
   * @param discount off the line; an amount in the currency of the price
   */
  public record Line(
      ProductId product, BigDecimal quantity, Money unitPrice, Optional<Discount> discount) {

    /** Without a discount. */
    public Line(ProductId product, BigDecimal quantity, Money unitPrice) {
      this(product, quantity, unitPrice, Optional.empty());
    }

    public Line {
      Limits.requireQuantity(quantity);
      if (unitPrice.amount().signum() < 0 || Limits.isNoPrice(unitPrice)) {
        throw new InvalidException(
            "order.price", "A price is zero or more and has at most 4 decimals.");
      }
    }
  }
}
