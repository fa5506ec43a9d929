package org.kaveri.api;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in one currency. Amounts of different currencies are never mixed.
 *
 * @param amount of any sign; its scale is kept as given
 * @param currency ISO 4217
 * @since 0.1
 */
public record Money(BigDecimal amount, Currency currency) {

  /** As the constructor, from text like {@code "12.50"} and {@code "EUR"}. */
  public static Money of(String amount, String currencyCode) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currencyCode));
  }

  /** Nothing, in the currency given. */
  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /**
   * The sum of both.
   *
   * @throws IllegalArgumentException when the currencies differ
   */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "Amounts in " + currency + " and " + other.currency + " cannot be added");
    }
    return new Money(amount.add(other.amount), currency);
  }

  /** This amount so many times, unrounded. */
  public Money times(BigDecimal factor) {
    return new Money(amount.multiply(factor), currency);
  }
}
