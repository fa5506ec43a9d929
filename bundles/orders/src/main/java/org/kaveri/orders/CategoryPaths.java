package org.kaveri.orders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kaveri.api.InvalidException;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.orders.ProductCategories;
import org.kaveri.api.orders.ProductCategory;

/** Categories as files name them: {@code Bread}, or {@code Food / Bread}. For one thread. */
final class CategoryPaths {
  private final ProductCategories categories;
  private final List<ProductCategory> all;
  private final List<Long> added = new ArrayList<>();

  CategoryPaths(ProductCategories categories) {
    this.categories = categories;
    all = new ArrayList<>(categories.list());
  }

  /**
   * The category of that name, or the part of that name; what is missing of it is added.
   *
   * @throws InvalidException when there can be no such category
   */
  ProductCategoryId of(String path) {
    String[] names = path.split("\\s*[/>]\\s*", -1);
    if (names.length > 2) {
      throw new InvalidException(
          "category.too-deep", "The catalogue has two levels, Food / Bread.");
    }
    if (names.length == 1) {
      return find(names[0], any -> true).orElseGet(() -> add(names[0], Optional.empty()));
    }
    var parent = Optional.of(within(Optional.empty(), names[0]));
    return within(parent, names[1]);
  }

  /** Those that were added, wholes before their parts. */
  List<Long> added() {
    return added;
  }

  private ProductCategoryId within(Optional<ProductCategoryId> parent, String name) {
    return find(name, category -> category.parent().equals(parent))
        .orElseGet(() -> add(name, parent));
  }

  private ProductCategoryId add(String name, Optional<ProductCategoryId> parent) {
    ProductCategory added = categories.add(name, parent);
    all.add(added);
    this.added.add(added.id().value());
    return added.id();
  }

  /** One of the first level before others. */
  private Optional<ProductCategoryId> find(String name, Predicate<ProductCategory> among) {
    return all.stream()
        .filter(category -> category.name().equalsIgnoreCase(name))
        .filter(among)
        .min(Comparator.comparing(category -> category.parent().isPresent()))
        .map(ProductCategory::id);
  }
}
