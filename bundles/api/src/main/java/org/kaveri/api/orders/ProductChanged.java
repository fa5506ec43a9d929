package org.kaveri.api.orders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.ProductId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * What is known of a product changed.
 *
 * @param product which
 * @param fields what is different now: components of {@link ProductDetails}, {@link ProductSale}
 *     and {@link ProductPlace}
 * @since 0.1
 */
@EventName("products.changed")
public record ProductChanged(ProductId product, List<String> fields) implements Event {

  /** Concerns no customer. */
  @Override
  public @Nullable CustomerId customer() {
    return null;
  }
}
