package org.kaveri.api.orders;

import java.math.BigDecimal;
import java.util.Optional;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;

/**
 * One line of an order.
 *
 * @param position 1 for the first line
 * @param product what
 * @param quantity how many or how much; negative in a cancellation or return, never zero; at most 3
 *     decimals
 * @param unitPrice for one, at the time; at most 4 decimals, not negative
 * @param amount quantity × unit price less the line's discount, rounded half up to the currency's
 *     own decimals, less its share of the order's discount (see {@link Discount})
 * @param discount off this line alone
 * @param progress what became of it
 * @since 0.1
 */
public record OrderLine(
    int position,
    ProductId product,
    BigDecimal quantity,
    Money unitPrice,
    Money amount,
    Optional<Discount> discount,
    LineProgress progress) {

  /** A line without a discount, of which nothing became anything yet. */
  public OrderLine(
      int position, ProductId product, BigDecimal quantity, Money unitPrice, Money amount) {
    this(position, product, quantity, unitPrice, amount, Optional.empty(), LineProgress.NONE);
  }
}
