package org.kaveri.orders;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.ProductId;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductCategories;
import org.kaveri.api.orders.ProductCategory;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.Products;

/** Products as files of them have them, with the prices of today. */
final class ExportedProducts {
  private final Products products;
  private final Map<ProductCategoryId, ProductCategory> categories;

  ExportedProducts(Products products, ProductCategories categories) {
    this.products = products;
    this.categories =
        categories.list().stream()
            .collect(Collectors.toMap(ProductCategory::id, Function.identity()));
  }

  List<List<String>> of(List<Product> some) {
    var successors =
        some.stream()
            .flatMap(product -> product.details().place().successor().stream())
            .distinct()
            .toList();
    Map<ProductId, Product> later = successors.isEmpty() ? Map.of() : products.byId(successors);
    List<ImportField> fields = ProductImportFields.all();
    return some.stream()
        .map(product -> row(product.details(), later))
        .map(row -> fields.stream().map(field -> row.getOrDefault(field.name(), "")).toList())
        .toList();
  }

  private Map<String, String> row(ProductDetails details, Map<ProductId, Product> later) {
    var row = new HashMap<String, String>();
    row.put(ProductImportFields.CODE, details.code());
    row.put(ProductImportFields.NAME, details.name());
    details
        .price()
        .ifPresent(
            price -> {
              row.put(ProductImportFields.PRICE, ExportedOrderLines.plain(price.amount()));
              row.put(ProductImportFields.CURRENCY, price.currency().getCurrencyCode());
            });
    details
        .place()
        .category()
        .ifPresent(category -> row.put(ProductImportFields.CATEGORY, path(category)));
    details
        .place()
        .successor()
        .flatMap(successor -> Optional.ofNullable(later.get(successor)))
        .ifPresent(it -> row.put(ProductImportFields.SUCCESSOR, it.details().code()));
    row.put("kind", details.kind().name().toLowerCase(Locale.ROOT));
    row.put("unit", details.sale().unit());
    details.sale().taxRate().ifPresent(rate -> row.put("tax-rate", ExportedOrderLines.plain(rate)));
    row.put("orderable", details.active() ? "yes" : "no");
    return row;
  }

  /** As {@link CategoryPaths} reads it: a part after its whole. */
  private String path(ProductCategoryId id) {
    ProductCategory category = categories.get(id);
    if (category == null) {
      return "";
    }
    return category
        .parent()
        .flatMap(parent -> Optional.ofNullable(categories.get(parent)))
        .map(parent -> parent.name() + " / " + category.name())
        .orElse(category.name());
  }
}
