package org.kaveri.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.orders.OrderLine;

/** How amounts are computed and written. */
final class Amounts {
  private static final BigDecimal LIMIT = new BigDecimal("1000000000000000");

  private Amounts() {}

  /** Quantity × unit price as an invoice has it. */
  static Money of(BigDecimal quantity, Money unitPrice) {
    BigDecimal exact = quantity.multiply(unitPrice.amount());
    if (exact.abs().compareTo(LIMIT) >= 0) {
      throw new InvalidException("order.amount", "The amount of a line is too large.");
    }
    return new Money(exact, unitPrice.currency()).rounded();
  }

  /**
   * What so much of a line is worth: of all of it the line's amount, of parts never more than of
   * the parts together.
   */
  static Money part(OrderLine line, BigDecimal quantity) {
    if (line.amount().equals(of(line.quantity(), line.unitPrice()))) {
      return of(quantity, line.unitPrice());
    }
    return share(line.amount(), quantity, line.quantity());
  }

  /** So much of the whole as the part is of the sum, rounded half up. */
  static Money share(Money whole, BigDecimal part, BigDecimal sum) {
    int decimals = Math.max(0, whole.currency().getDefaultFractionDigits());
    return new Money(
        whole.amount().multiply(part).divide(sum, decimals, RoundingMode.HALF_UP),
        whole.currency());
  }

  /** The number without zeros at its end: what was entered, not what the column holds. */
  static BigDecimal quantity(BigDecimal kept) {
    BigDecimal plain = kept.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
  }

  /** The lines' amounts added up, one for each currency, by its code. */
  static List<Money> totals(List<OrderLine> lines) {
    var totals = new TreeMap<String, Money>();
    for (OrderLine line : lines) {
      totals.merge(line.amount().currency().getCurrencyCode(), line.amount(), Money::plus);
    }
    return new ArrayList<>(totals.values());
  }
}
