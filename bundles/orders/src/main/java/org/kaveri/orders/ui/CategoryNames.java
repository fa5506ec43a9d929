package org.kaveri.orders.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.orders.ProductCategory;

/**
 * Categories by the names that tell them apart: a part stands behind what it is a part of.
 *
 * @param all as the service lists them
 */
record CategoryNames(List<ProductCategory> all) {

  /** Like {@code Food › Bread}. */
  String of(ProductCategory category) {
    return category.parent().flatMap(this::find).map(parent -> parent.name() + " › ").orElse("")
        + category.name();
  }

  /** The name of the category of that id; empty when it is gone. */
  Optional<String> of(ProductCategoryId category) {
    return find(category).map(this::of);
  }

  Optional<ProductCategory> find(ProductCategoryId id) {
    return all.stream().filter(category -> category.id().equals(id)).findFirst();
  }

  /** A field for one of them, or none. */
  ComboBox<ProductCategory> field(String label) {
    var field = new ComboBox<ProductCategory>(label);
    field.setItems(all);
    field.setItemLabelGenerator(this::of);
    field.setClearButtonVisible(true);
    field.setWidthFull();
    return field;
  }
}
