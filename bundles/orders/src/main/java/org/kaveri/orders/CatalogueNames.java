package org.kaveri.orders;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.customers.Customers;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Slices;

/** What orders, products and categories are called, for the list of what an undo has left. */
final class CatalogueNames {
  private CatalogueNames() {}

  static Map<Long, String> of(Transaction tx, String what, Collection<Long> ids)
      throws SQLException {
    var names = new LinkedHashMap<Long, String>();
    if (ids.isEmpty()) {
      return names;
    }
    String sql =
        switch (what) {
          case UndoneProducts.PRODUCTS -> "select id, name from orders_product where id in ";
          case UndoneProducts.CATEGORIES -> "select id, name from orders_category where id in ";
          default -> throw new IllegalArgumentException(what);
        };
    try (var select = tx.connection().prepareStatement(sql + InList.marks(ids.size()))) {
      InList.bind(select, 1, ids);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          names.put(row.getLong(1), row.getString(2));
        }
      }
    }
    return names;
  }

  /** The numbers of these orders, of customers whom the reader sees. */
  static Map<Long, String> ofOrders(Transaction tx, Customers customers, Collection<Long> ids)
      throws SQLException {
    var numbers = new LinkedHashMap<Long, String>();
    var buyers = new LinkedHashMap<Long, CustomerId>();
    for (List<Long> slice : Slices.of(List.copyOf(ids))) {
      try (var select =
          tx.connection()
              .prepareStatement(
                  "select id, order_number, customer_id from orders_order where id in "
                      + InList.marks(slice.size()))) {
        InList.bind(select, 1, slice);
        try (var row = select.executeQuery()) {
          while (row.next()) {
            numbers.put(row.getLong(1), row.getString(2));
            buyers.put(row.getLong(1), new CustomerId(row.getLong(3)));
          }
        }
      }
    }
    Set<CustomerId> seen = new HashSet<>();
    for (List<CustomerId> slice : Slices.of(List.copyOf(new HashSet<>(buyers.values())))) {
      seen.addAll(customers.summaries(slice).keySet());
    }
    numbers.keySet().removeIf(id -> !seen.contains(buyers.get(id)));
    return numbers;
  }
}
