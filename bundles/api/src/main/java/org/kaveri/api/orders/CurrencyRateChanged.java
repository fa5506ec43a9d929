package org.kaveri.api.orders;

import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A rate of a currency was set or taken out.
 *
 * @param currency which
 * @param from the first day on which another rate may hold now
 * @since 0.1
 */
@EventName("orders.rate-changed")
public record CurrencyRateChanged(Currency currency, LocalDate from) implements Event {

  /** Concerns no customer. */
  @Override
  public @Nullable CustomerId customer() {
    return null;
  }
}
