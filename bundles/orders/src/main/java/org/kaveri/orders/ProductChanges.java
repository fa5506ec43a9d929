package org.kaveri.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaveri.store.lists.InList;

/** What imports did to products, in its table. */
final class ProductChanges {
  private final Connection connection;

  ProductChanges(Connection connection) {
    this.connection = connection;
  }

  void keep(Collection<ProductChange> changes) throws SQLException {
    if (changes.isEmpty()) {
      return;
    }
    try (var insert =
        connection.prepareStatement(
            "insert into orders_import_change (run_id, chunk, product_id, place, details_before,"
                + " details_after) values (?, ?, ?, ?, ?, ?)")) {
      for (ProductChange change : changes) {
        insert.setLong(1, change.run());
        insert.setLong(2, change.chunk());
        insert.setLong(3, change.product());
        insert.setString(4, change.place());
        insert.setString(5, ProductChange.text(change.before()));
        insert.setString(6, ProductChange.text(change.after()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** All that imports which stand have done to these, in order. */
  Map<Long, List<ProductChange>> of(Collection<Long> products) throws SQLException {
    var found = new HashMap<Long, List<ProductChange>>();
    if (products.isEmpty()) {
      return found;
    }
    try (var select =
        connection.prepareStatement(
            "select run_id, chunk, product_id, place, details_before, details_after"
                + " from orders_import_change where product_id in "
                + InList.marks(products.size())
                + " order by product_id, place")) {
      InList.bind(select, 1, products);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          var change =
              new ProductChange(
                  row.getLong(1),
                  row.getLong(2),
                  row.getLong(3),
                  row.getString(4),
                  ProductChange.read(row.getString(5)),
                  ProductChange.read(row.getString(6)));
          found.computeIfAbsent(change.product(), id -> new ArrayList<>()).add(change);
        }
      }
    }
    return found;
  }

  /** Forgets one that is undone, and keeps what it makes of later ones. */
  void replace(ProductChange undone, List<ProductChange> later) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "delete from orders_import_change where run_id = ? and chunk = ? and product_id = ?")) {
      var all = new ArrayList<>(later);
      all.add(undone);
      for (ProductChange change : all) {
        delete.setLong(1, change.run());
        delete.setLong(2, change.chunk());
        delete.setLong(3, change.product());
        delete.addBatch();
      }
      delete.executeBatch();
    }
    keep(later);
  }
}
