package org.kaveri.api.orders;

import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.ProductId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A product is as if it had never been in the catalogue: the import that added it was undone.
 * Nobody has bought it.
 *
 * @param product which
 * @since 0.1
 */
@EventName("products.removed")
public record ProductRemoved(ProductId product) implements Event {

  /** Concerns no customer. */
  @Override
  public @Nullable CustomerId customer() {
    return null;
  }
}
