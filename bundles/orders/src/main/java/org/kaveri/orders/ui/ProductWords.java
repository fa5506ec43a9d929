package org.kaveri.orders.ui;

import java.util.List;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.filter.FieldWords;

/** What the fields of products are called. */
record ProductWords(CategoryNames categories, ViewContext context) implements FieldWords {
  @Override
  public String field(ListField field) {
    return context.text(
        switch (field.name()) {
          case "name" -> "common.name";
          case "active" -> "products.active";
          default -> "products." + field.name();
        });
  }

  @Override
  public List<Value> values(ListField field) {
    return field.choices().stream().map(choice -> new Value(choice, value(field, choice))).toList();
  }

  @Override
  public String value(ListField field, String written) {
    if (!field.name().equals("category")) {
      return field.choices().contains(written)
          ? ProductsView.kind(ProductKind.valueOf(written), context)
          : written;
    }
    return categories.all().stream()
        .filter(category -> category.id().toString().equals(written))
        .findFirst()
        .map(categories::of)
        .orElse(written);
  }
}
