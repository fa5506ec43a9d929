package org.kaveri.orders;

import java.util.Arrays;
import java.util.List;
import org.kaveri.api.lists.FieldKind;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.store.lists.FilterColumn;

/** What lists of orders can be filtered and sorted by, and where that stands. */
final class OrderFields {
  private static final String LINES =
      "exists (select 1 from orders_line l join orders_product p on p.id = l.product_id"
          + " where l.order_id = o.id and %s)";
  private static final String TOTALS =
      "exists (select 1 from orders_total t where t.order_id = o.id and %s)";

  /** With {@code o} for the order's row. */
  static final List<FilterColumn> COLUMNS =
      List.of(
          FilterColumn.of(ListField.of("number", FieldKind.TEXT).sorted(), "o.order_number"),
          FilterColumn.of(ListField.of("ordered", FieldKind.MOMENT).sorted(), "o.ordered"),
          FilterColumn.of(ListField.choice("status", statuses()), "o.status"),
          FilterColumn.among(ListField.of("total", FieldKind.NUMBER), "t.amount", TOTALS),
          FilterColumn.among(ListField.of("currency", FieldKind.TEXT), "t.currency", TOTALS),
          FilterColumn.of(ListField.of("lines", FieldKind.NUMBER), "o.line_count"),
          FilterColumn.among(ListField.of("product", FieldKind.TEXT), "p.name", LINES),
          FilterColumn.among(ListField.of("product-code", FieldKind.TEXT), "p.code", LINES));

  private OrderFields() {}

  private static List<String> statuses() {
    return Arrays.stream(OrderStatus.values()).map(Enum::name).toList();
  }

  static List<ListField> fields() {
    return COLUMNS.stream().map(FilterColumn::field).toList();
  }
}
