package org.kaveri.orders.rest;

import static org.kaveri.rest.Members.optionalId;
import static org.kaveri.rest.Members.required;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.orders.ProductCategory;
import org.kaveri.rest.Required;

/**
 * What is known of a category, as JSON has it.
 *
 * @param name required
 * @param parent the number of the category of which it is a part
 */
public record CategoryForm(@Required @Nullable String name, @Nullable Long parent) {
  static CategoryForm of(ProductCategory category) {
    return new CategoryForm(
        category.name(), category.parent().map(ProductCategoryId::value).orElse(null));
  }

  String toName() {
    return required("name", name);
  }

  Optional<ProductCategoryId> toParent() {
    return optionalId("parent", parent, ProductCategoryId::new);
  }
}
