package org.kaveri.orders.ui;

import java.util.List;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.filter.FieldWords;

/** What the fields of orders are called. */
record OrderWords(ViewContext context) implements FieldWords {
  @Override
  public String field(ListField field) {
    return context.text(
        switch (field.name()) {
          case "status" -> "common.status";
          case "ordered" -> "orders.ordered-at";
          default -> "orders." + field.name();
        });
  }

  @Override
  public List<Value> values(ListField field) {
    return field.choices().stream()
        .map(choice -> new Value(choice, OrderTexts.status(OrderStatus.valueOf(choice), context)))
        .toList();
  }
}
