package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.kaveri.api.ConflictException;
import org.kaveri.api.customers.CustomerMerger;
import org.kaveri.api.extensions.Extension;
import org.kaveri.store.Transaction;

/**
 * Which parts have ever kept something of customers, in their table: a part that is not running
 * cannot say what hangs on a customer, and nobody may take its silence for nothing.
 */
final class KnownMergers {
  private KnownMergers() {}

  /** Notes those that are there. */
  static void note(Transaction tx, CustomerMergers mergers) throws SQLException {
    note(tx.connection(), mergers.names());
  }

  /**
   * All there ever were.
   *
   * @throws ConflictException {@code customer.part-missing} when one of them is not there now
   */
  static Collection<Extension<CustomerMerger>> requireAll(Transaction tx, CustomerMergers mergers)
      throws SQLException {
    var there = mergers.byName();
    note(tx.connection(), there.keySet());
    var missing = all(tx.connection());
    missing.removeAll(there.keySet());
    if (!missing.isEmpty()) {
      String names = String.join(", ", missing);
      throw new ConflictException(
          "customer.part-missing",
          "What hangs on customers is not known: " + names + " is not installed or not running.",
          names);
    }
    return there.values();
  }

  private static void note(Connection connection, Set<String> names) throws SQLException {
    if (all(connection).containsAll(names)) {
      return;
    }
    // once in a part's life; two that note it at the same time wait for one another
    try (var lock = connection.createStatement()) {
      lock.execute("lock table customers_merger in exclusive mode");
    }
    var fresh = new TreeSet<>(names);
    fresh.removeAll(all(connection));
    try (var insert =
        connection.prepareStatement("insert into customers_merger (name) values (?)")) {
      for (String name : fresh) {
        insert.setString(1, name);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static Set<String> all(Connection connection) throws SQLException {
    var names = new TreeSet<String>();
    try (var select = connection.prepareStatement("select name from customers_merger");
        var row = select.executeQuery()) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }
}
