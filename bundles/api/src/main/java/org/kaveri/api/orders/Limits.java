package org.kaveri.api.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;

/** What quantities, prices and moments may be, wherever they are entered. */
final class Limits {
  private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
  static final BigDecimal HUNDRED = new BigDecimal("100");
  static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private Limits() {}

  static void requireQuantity(BigDecimal quantity) {
    if (quantity.signum() <= 0 || tooFine(quantity, 3) || quantity.compareTo(LARGEST) >= 0) {
      throw new InvalidException(
          "order.quantity", "A quantity is above zero and has at most 3 decimals.");
    }
  }

  /** Whether a price has too many decimals or is too large. */
  static boolean isNoPrice(Money price) {
    return tooFine(price.amount(), 4) || price.amount().compareTo(LARGEST) >= 0;
  }

  static void requireProductPrice(Money price) {
    if (price.amount().signum() < 0) {
      throw new InvalidException("product.price-negative", "A price is not below zero.");
    }
    if (isNoPrice(price)) {
      throw new InvalidException(
          "product.price", "A price has at most 4 decimals and is below 10^12.");
    }
  }

  /**
   * Percent as they are kept: 0 to 100, without zeros at the end.
   *
   * @param code of the error when they are not
   */
  static BigDecimal percent(BigDecimal percent, String code) {
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0 || tooFine(percent, 2)) {
      throw new InvalidException(code, "A percentage is 0 to 100 and has at most 2 decimals.");
    }
    BigDecimal plain = percent.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
  }

  static void requireDay(LocalDate day) {
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw new InvalidException("order.day", "A day lies between the years 1900 and 2200.");
    }
  }

  /** The moment as it is kept: to the microsecond. */
  static Instant moment(Instant at) {
    if (at.isBefore(EARLIEST) || !at.isBefore(LATEST)) {
      throw new InvalidException("order.moment", "An order lies between the years 1900 and 2200.");
    }
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  private static boolean tooFine(BigDecimal number, int decimals) {
    return number.stripTrailingZeros().scale() > decimals;
  }
}
