package org.kaveri.orders;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;

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
          default -> "select id, order_number from orders_order where id in ";
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
}
