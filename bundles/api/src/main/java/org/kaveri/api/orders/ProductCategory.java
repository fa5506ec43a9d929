package org.kaveri.api.orders;

import java.util.Optional;
import org.kaveri.api.ProductCategoryId;

/**
 * A part of the catalogue, as it stood when it was read.
 *
 * @param id never changes
 * @param version grows with each change; hand it back to {@link ProductCategories#change}
 * @param name 1 to 100 characters, unique under its parent without regard to case
 * @param parent of which it is a part; itself part of none
 * @since 0.1
 */
public record ProductCategory(
    ProductCategoryId id, long version, String name, Optional<ProductCategoryId> parent) {}
