package org.kaveri.api.orders;

import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.ProductId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A product came into the catalogue.
 *
 * @param product which
 * @since 0.1
 */
@EventName("products.added")
public record ProductAdded(ProductId product) implements Event {

  /** Concerns no customer. */
  @Override
  public @Nullable CustomerId customer() {
    return null;
  }
}
