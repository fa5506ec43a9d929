package org.kaveri.orders.rest;

import org.kaveri.api.orders.ProductCategory;
import org.kaveri.rest.Flat;
import org.kaveri.rest.Versioned;

/**
 * A category as JSON has it.
 *
 * @param id its number
 * @param version grows with each change
 * @param known what is known
 */
public record KeptCategory(long id, long version, @Flat CategoryForm known) implements Versioned {
  static KeptCategory of(ProductCategory category) {
    return new KeptCategory(category.id().value(), category.version(), CategoryForm.of(category));
  }
}
