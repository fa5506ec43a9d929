package org.kaveri.api.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import org.kaveri.api.InvalidException;

/**
 * What the company's currency is worth in another one from a day on, until the next one of that
 * currency.
 *
 * @param currency the other one
 * @param from the first day, where the company is; in the years 1900 to 2199
 * @param rate how many of the other currency one of the company's is, as central banks publish it:
 *     above zero, below 10<sup>9</sup>, at most 9 decimals
 * @since 0.1
 */
public record CurrencyRate(Currency currency, LocalDate from, BigDecimal rate) {
  private static final BigDecimal LARGEST = new BigDecimal("1000000000");
  private static final int DECIMALS = 9;

  public CurrencyRate {
    Limits.requireDay(from);
    rate = rate.stripTrailingZeros();
    if (rate.signum() <= 0 || rate.compareTo(LARGEST) >= 0 || rate.scale() > DECIMALS) {
      throw new InvalidException(
          "rate.rate", "A rate is above zero, below 10^9 and has at most 9 decimals.");
    }
    rate = rate.scale() < 0 ? rate.setScale(0, RoundingMode.UNNECESSARY) : rate;
  }
}
