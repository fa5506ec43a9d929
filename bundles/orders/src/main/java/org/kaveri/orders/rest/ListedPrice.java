package org.kaveri.orders.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kaveri.api.Money;
import org.kaveri.api.orders.DatedPrice;

/**
 * A price in a list, as JSON has it.
 *
 * @param from the first day
 * @param currency ISO 4217
 * @param amount left out where the price varies
 */
public record ListedPrice(LocalDate from, String currency, Optional<BigDecimal> amount) {
  static ListedPrice of(DatedPrice price) {
    return new ListedPrice(
        price.from(), price.currency().getCurrencyCode(), price.price().map(Money::amount));
  }
}
