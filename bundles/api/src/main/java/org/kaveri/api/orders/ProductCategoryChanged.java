package org.kaveri.api.orders;

import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A category of products was added, changed or removed.
 *
 * @param category which
 * @since 0.1
 */
@EventName("products.category-changed")
public record ProductCategoryChanged(ProductCategoryId category) implements Event {

  /** Concerns no customer. */
  @Override
  public @Nullable CustomerId customer() {
    return null;
  }
}
