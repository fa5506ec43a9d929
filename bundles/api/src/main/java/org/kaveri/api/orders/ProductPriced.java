package org.kaveri.api.orders;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A price of a product was set from a day on, or a day of it was taken out.
 *
 * @param product which
 * @param from the first day
 * @param currency of the price
 * @param price what holds from that day on now; empty when it varies or none is known
 * @since 0.1
 */
@EventName("products.priced")
public record ProductPriced(
    ProductId product, LocalDate from, Currency currency, Optional<Money> price) implements Event {

  /** Concerns no customer. */
  @Override
  public @Nullable CustomerId customer() {
    return null;
  }
}
