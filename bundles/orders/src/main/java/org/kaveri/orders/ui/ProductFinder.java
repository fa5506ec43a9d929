package org.kaveri.orders.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.Products;
import org.kaveri.ui.ViewContext;

/**
 * Finds what can be ordered; who looks for what no longer can be gets what takes its place.
 *
 * @param products the catalogue
 * @param context of the screen
 */
record ProductFinder(Products products, ViewContext context) {
  private static final int FOUND = 50;

  /** With so few that can be ordered, one looks for something else. */
  private static final int FEW = 10;

  /** What can be ordered, then what has a successor that takes its place. */
  List<Product> matching(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    var found = new ArrayList<>(products.searchActive(text, FOUND));
    if (found.size() < FEW) {
      products.search(text, FEW).stream()
          .filter(product -> successor(product).isPresent())
          .forEach(found::add);
    }
    return found;
  }

  /** The one that is meant beyond doubt: of that code, or the only one that matches. */
  Optional<Product> only(String text) {
    List<Product> found = matching(text);
    return found.stream()
        .filter(product -> product.details().code().equalsIgnoreCase(text.strip()))
        .findFirst()
        .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty());
  }

  /** What takes the place of one that can no longer be ordered. */
  Optional<Product> successor(Product product) {
    return product.details().active()
        ? Optional.empty()
        : product
            .details()
            .place()
            .successor()
            .flatMap(products::find)
            .filter(next -> next.details().active());
  }

  String name(Product product) {
    String name = OrderTexts.product(product);
    return successor(product)
        .map(next -> context.text("orders.product.replaced", name, next.details().name()))
        .orElse(name);
  }
}
