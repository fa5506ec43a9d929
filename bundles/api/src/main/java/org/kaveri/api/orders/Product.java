package org.kaveri.api.orders;

import org.kaveri.api.ProductId;

/**
 * Goods or a service in the catalogue, as it stood when it was read.
 *
 * @param id never changes
 * @param version grows with each change; hand it back to {@link Products#change}
 * @param details all that was entered
 * @since 0.1
 */
public record Product(ProductId id, long version, ProductDetails details) {}
