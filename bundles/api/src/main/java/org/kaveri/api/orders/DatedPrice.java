package org.kaveri.api.orders;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;

/**
 * What a product costs from a day on, until the next one of the same currency.
 *
 * @param from the first day, where the company is; in the years 1900 to 2199
 * @param currency of the price
 * @param price in that currency, as in {@link ProductDetails}; empty when it varies from that day
 *     on
 * @since 0.1
 */
public record DatedPrice(LocalDate from, Currency currency, Optional<Money> price) {
  /** The first day that there is: a price from then on held before, too. */
  public static final LocalDate BEGINNING = Limits.FIRST_DAY;

  public DatedPrice {
    Limits.requireDay(from);
    price.ifPresent(Limits::requireProductPrice);
    if (price.isPresent() && !price.get().currency().equals(currency)) {
      throw new InvalidException(
          "product.price-currency", "The price is in another currency than " + currency + ".");
    }
  }

  /** That price from that day on. */
  public static DatedPrice of(LocalDate from, Money price) {
    return new DatedPrice(from, price.currency(), Optional.of(price));
  }
}
