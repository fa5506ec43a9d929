package org.kaveri.orders;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.lists.FieldKind;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.lists.Sort;
import org.kaveri.api.orders.ProductCategory;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.store.lists.FilterColumn;
import org.kaveri.store.lists.KeyWalk;

/** What lists of products can be filtered and sorted by, and where that stands. */
final class ProductFields {
  /** The category itself and the one of which it is a part. */
  private static final String CATEGORY =
      "exists (select 1 from orders_category g, orders_category a where g.id = p.category_id"
          + " and (a.id = g.id or a.id = g.parent_id) and %s)";

  private ProductFields() {}

  /**
   * With {@code p} for the product's row.
   *
   * @param categories that can be asked for
   * @param today whose price is meant
   */
  static List<FilterColumn> columns(List<ProductCategory> categories, LocalDate today) {
    var ids = categories.stream().map(category -> category.id().toString()).toList();
    return List.of(
        FilterColumn.of(ListField.of("name", FieldKind.TEXT).sorted(), "p.name"),
        FilterColumn.of(ListField.of("code", FieldKind.TEXT).sorted(), "p.code"),
        FilterColumn.of(ListField.choice("kind", kinds()), "p.kind"),
        FilterColumn.among(ListField.choice("category", ids), "a.id", CATEGORY).ofIds(),
        FilterColumn.among(ListField.of("price", FieldKind.NUMBER), "r.price", price(today)),
        FilterColumn.of(ListField.of("unit", FieldKind.TEXT), "nullif(p.unit, '')"),
        FilterColumn.of(ListField.of("tax-rate", FieldKind.NUMBER), "p.tax_rate"),
        FilterColumn.of(ListField.of("active", FieldKind.YES_NO), "p.active"));
  }

  /** Whether it has a condition on the category: only then the categories have to be known. */
  static boolean mentionsCategory(Filter filter) {
    return !filter.only(condition -> !condition.field().equals("category")).equals(filter);
  }

  private static List<String> kinds() {
    return Arrays.stream(ProductKind.values()).map(Enum::name).toList();
  }

  /** The price that began last in the product's currency. */
  private static String price(LocalDate today) {
    return "exists (select 1 from orders_price r where r.product_id = p.id"
        + " and r.currency = p.price_currency and r.from_day = (select max(d.from_day)"
        + " from orders_price d where d.product_id = p.id and d.currency = p.price_currency"
        + " and d.from_day <= cast('"
        + today
        + "' as date)) and %s)";
  }

  /** The walk along the unique keys of that order. */
  static KeyWalk walk(Sort sort) {
    boolean up = sort.ascending();
    return switch (sort.field()) {
      case "name" -> walk("p.sort_key", up, up ? "sorted" : "sorted_down");
      case "code" -> walk("p.code_key", up, up ? "code_key" : "code_down");
      default ->
          throw new InvalidException(
              "list.sort", "The list cannot be sorted by " + sort.field() + ".", sort.field());
    };
  }

  private static KeyWalk walk(String column, boolean up, String index) {
    return new KeyWalk(column, up, Optional.of("orders_product_" + index));
  }
}
