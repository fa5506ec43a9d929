package org.kaveri.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in one currency. Amounts of different currencies are never mixed.
 *
 * <p>Equal amounts are equal: {@code 2.5}, {@code 2.50} and {@code 2.5000} euros are the same, with
 * as many decimals as the currency has, and more only where they are needed.
 *
 * @param amount of any sign
 * @param currency ISO 4217
 * @since 0.1
 */
public record Money(BigDecimal amount, Currency currency) {
  private static final int MOST_ZEROS = 40;

  public Money {
    BigDecimal plain = amount.stripTrailingZeros();
    // a number like 1E+999999999 is left as it is: written out it would fill the memory
    amount =
        plain.scale() < decimals(currency) && plain.scale() > -MOST_ZEROS
            ? plain.setScale(decimals(currency), RoundingMode.UNNECESSARY)
            : plain;
  }

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

  /**
   * This amount less the other one.
   *
   * @throws IllegalArgumentException when the currencies differ
   */
  public Money minus(Money other) {
    return plus(other.negated());
  }

  /** The same with the other sign. */
  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /** This amount so many times, unrounded. */
  public Money times(BigDecimal factor) {
    return new Money(amount.multiply(factor), currency);
  }

  /**
   * As an invoice has it: with no more decimals than the currency, a half rounded away from zero.
   */
  public Money rounded() {
    return new Money(amount.setScale(decimals(currency), RoundingMode.HALF_UP), currency);
  }

  private static int decimals(Currency currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }
}
