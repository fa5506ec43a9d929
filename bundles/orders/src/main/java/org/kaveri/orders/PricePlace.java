package org.kaveri.orders;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.orders.DatedPrice;
import org.kaveri.store.lists.Cursors;

/**
 * A place in a list of prices or rates, those that begin last first.
 *
 * @param day on which the last one begins
 * @param currency of the last one
 */
record PricePlace(LocalDate day, String currency) {
  private static final PricePlace START = new PricePlace(LocalDate.of(2200, 1, 1), "");

  static PricePlace of(Page.Request page) {
    return Cursors.key(page).map(PricePlace::parse).orElse(START);
  }

  static Page.Cursor after(DatedPrice price) {
    return after(price.from(), price.currency());
  }

  static Page.Cursor after(LocalDate day, Currency currency) {
    return Cursors.of(day + currency.getCurrencyCode());
  }

  private static PricePlace parse(String key) {
    int days = Math.min(10, key.length());
    try {
      return new PricePlace(LocalDate.parse(key.substring(0, days)), key.substring(days));
    } catch (DateTimeException e) {
      throw new InvalidException("page.cursor", "This is no place in this list.");
    }
  }
}
