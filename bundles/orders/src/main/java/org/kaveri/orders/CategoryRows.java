package org.kaveri.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.orders.ProductCategory;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.SortKeys;

/** Categories in their table: few enough to be read all at once. */
final class CategoryRows {
  private static final long FIRST_LEVEL = 0;

  private final Connection connection;

  CategoryRows(Connection connection) {
    this.connection = connection;
  }

  /** All of them: those of the first level by name, each followed by its parts by name. */
  List<ProductCategory> all() throws SQLException {
    var found = new ArrayList<ProductCategory>();
    try (var select =
            connection.prepareStatement(
                "select id, version, name, parent_id from orders_category");
        var rows = select.executeQuery()) {
      while (rows.next()) {
        long parent = rows.getLong(4);
        found.add(
            new ProductCategory(
                new ProductCategoryId(rows.getLong(1)),
                rows.getLong(2),
                rows.getString(3),
                parent == FIRST_LEVEL
                    ? Optional.empty()
                    : Optional.of(new ProductCategoryId(parent))));
      }
    }
    found.sort(Comparator.comparing(CategoryRows::sortKey));
    var tree = new ArrayList<ProductCategory>();
    for (ProductCategory category : found) {
      if (category.parent().isEmpty()) {
        tree.add(category);
        found.stream()
            .filter(part -> part.parent().equals(Optional.of(category.id())))
            .forEach(tree::add);
      }
    }
    return tree;
  }

  private static String sortKey(ProductCategory category) {
    return SortKeys.of(category.name(), category.id().value());
  }

  /**
   * Locks the tree against other changes of it, by the rows that the change hangs on.
   *
   * @param forUpdate how the database says so
   */
  void lock(Collection<ProductCategoryId> categories, String forUpdate) throws SQLException {
    for (ProductCategoryId category : categories) {
      try (var select =
          connection.prepareStatement("select id from orders_category where id = ?" + forUpdate)) {
        select.setLong(1, category.value());
        try (var rows = select.executeQuery()) {
          rows.next();
        }
      }
    }
  }

  void add(ProductCategory category) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into orders_category (id, version, parent_id, name, name_key)"
                + " values (?, ?, ?, ?, ?)")) {
      insert.setLong(1, category.id().value());
      insert.setLong(2, category.version());
      insert.setLong(3, category.parent().map(ProductCategoryId::value).orElse(FIRST_LEVEL));
      insert.setString(4, category.name());
      insert.setString(5, nameKey(category.name()));
      insert.executeUpdate();
    }
  }

  /** Whether it was still of the version before. */
  boolean change(ProductCategory category) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update orders_category set version = ?, parent_id = ?, name = ?, name_key = ?"
                + " where id = ? and version = ?")) {
      update.setLong(1, category.version());
      update.setLong(2, category.parent().map(ProductCategoryId::value).orElse(FIRST_LEVEL));
      update.setString(3, category.name());
      update.setString(4, nameKey(category.name()));
      update.setLong(5, category.id().value());
      update.setLong(6, category.version() - 1);
      return update.executeUpdate() == 1;
    }
  }

  void remove(ProductCategoryId category) throws SQLException {
    try (var delete = connection.prepareStatement("delete from orders_category where id = ?")) {
      delete.setLong(1, category.value());
      delete.executeUpdate();
    }
  }

  /** Whether products stand in it. */
  boolean hasProducts(ProductCategoryId category) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select id from orders_product where category_id = ? fetch first 1 rows only")) {
      select.setLong(1, category.value());
      try (var rows = select.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** Refuses those that don't exist. One statement, or none. */
  void require(Collection<ProductCategoryId> categories) throws SQLException {
    if (!categories.isEmpty() && known(categories).size() < Set.copyOf(categories).size()) {
      throw unknown();
    }
  }

  private Set<Long> known(Collection<ProductCategoryId> categories) throws SQLException {
    var values = categories.stream().map(ProductCategoryId::value).distinct().toList();
    var known = new HashSet<Long>();
    try (var select =
        connection.prepareStatement(
            "select id from orders_category where id in " + InList.marks(values.size()))) {
      InList.bind(select, 1, values);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          known.add(rows.getLong(1));
        }
      }
    }
    return known;
  }

  /** By which names that differ in case alone are the same. */
  static String nameKey(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static NotFoundException unknown() {
    return new NotFoundException("category.unknown", "There is no such category.");
  }
}
