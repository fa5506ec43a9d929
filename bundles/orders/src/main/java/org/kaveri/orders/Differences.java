package org.kaveri.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kaveri.api.orders.ProductDetails;

/** Tells what changed about a product, by the names that {@code ProductChanged} uses. */
final class Differences {
  private final List<String> fields = new ArrayList<>();
  private final ProductDetails before;
  private final ProductDetails after;

  private Differences(ProductDetails before, ProductDetails after) {
    this.before = before;
    this.after = after;
  }

  static List<String> between(ProductDetails before, ProductDetails after) {
    var differences = new Differences(before, after);
    differences.note("code", ProductDetails::code);
    differences.note("name", ProductDetails::name);
    differences.note("kind", ProductDetails::kind);
    differences.note("price", ProductDetails::price);
    differences.note("active", ProductDetails::active);
    differences.note("unit", details -> details.sale().unit());
    differences.note("taxRate", details -> details.sale().taxRate());
    differences.note("category", details -> details.place().category());
    differences.note("successor", details -> details.place().successor());
    return differences.fields;
  }

  private void note(String name, Function<ProductDetails, Object> field) {
    if (!field.apply(before).equals(field.apply(after))) {
      fields.add(name);
    }
  }
}
