package org.kaveri.api.orders;

import java.util.Optional;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.ProductId;

/**
 * Where a product stands in the catalogue.
 *
 * @param category in which it is listed
 * @param successor the product that takes its place: offered to whoever looks for one that can no
 *     longer be ordered
 * @since 0.1
 */
public record ProductPlace(Optional<ProductCategoryId> category, Optional<ProductId> successor) {
  /** In no category, without a successor. */
  static final ProductPlace NONE = new ProductPlace(Optional.empty(), Optional.empty());
}
