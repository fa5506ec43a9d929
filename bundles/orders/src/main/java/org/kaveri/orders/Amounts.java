package org.kaveri.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.orders.OrderLine;

/** How amounts are computed and written. */
final class Amounts {
  private static final BigDecimal LIMIT = new BigDecimal("1000000000000000");

  private Amounts() {}

  /** Quantity × unit price as an invoice has it: rounded half up to the currency's decimals. */
  static Money of(BigDecimal quantity, Money unitPrice) {
    BigDecimal amount =
        quantity
            .multiply(unitPrice.amount())
            .setScale(decimals(unitPrice.currency()), RoundingMode.HALF_UP);
    if (amount.abs().compareTo(LIMIT) >= 0) {
      throw new InvalidException("order.amount", "The amount of a line is too large.");
    }
    return new Money(amount, unitPrice.currency());
  }

  /** The amount with as many decimals as it needs, but no less than the currency has. */
  static Money money(BigDecimal kept, Currency currency) {
    BigDecimal plain = kept.stripTrailingZeros();
    return new Money(
        plain.setScale(Math.max(plain.scale(), decimals(currency)), RoundingMode.UNNECESSARY),
        currency);
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

  private static int decimals(Currency currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }
}
