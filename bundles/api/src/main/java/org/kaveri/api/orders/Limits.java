package org.kaveri.api.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;

/** What quantities, prices and moments may be, wherever they are entered. */
final class Limits {
  private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
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
