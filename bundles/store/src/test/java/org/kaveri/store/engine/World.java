package org.kaveri.store.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaveri.api.CustomerId;
import org.kaveri.store.Rows;
import org.kaveri.store.Store;

/** Customers to whom things happen, numbered one after the other for each of them. */
final class World {
  private final Store store;

  World(Store store) {
    this.store = store;
  }

  /** So many customers, to whom nothing has happened yet. */
  void seed(int count) {
    store.run(
        tx -> {
          for (int customer = 2; customer <= count; customer++) {
            Rows.change(
                tx.connection(),
                "insert into test_balance (customer, number) values (?, 0)",
                (long) customer);
          }
          Rows.change(tx.connection(), "update test_balance set number = 0");
        });
  }

  /** Something happens to a customer: its row is locked, then the facts are published. */
  long befall(long customer, int times) {
    return store.<Long>write(
        tx -> {
          long number =
              Rows.first(
                  tx.connection(),
                  "select number from test_balance where customer = ?" + tx.sql().forUpdate(),
                  customer);
          for (int n = 1; n <= times; n++) {
            tx.publish(new Counted(new CustomerId(customer), number + n));
          }
          Rows.change(
              tx.connection(),
              "update test_balance set number = ? where customer = ?",
              number + times,
              customer);
          return number + times;
        });
  }

  /** How much has happened to each. */
  Map<Long, Long> published() {
    return counts("select customer, number from test_balance where number > 0");
  }

  /** Customers whose facts had their effect in another order than they happened. */
  List<Long> disordered(String listener) {
    return store.<List<Long>>read(
        tx ->
            Rows.list(
                tx.connection(),
                row -> row.getLong(1),
                "select distinct a.customer from test_seen a join test_seen b"
                    + " on a.listener = b.listener and a.customer = b.customer"
                    + " and a.number < b.number and a.place > b.place where a.listener = ?",
                listener));
  }

  private Map<Long, Long> counts(String sql) {
    return store.<Map<Long, Long>>read(
        tx -> {
          var counts = new HashMap<Long, Long>();
          Rows.list(tx.connection(), row -> counts.put(row.getLong(1), row.getLong(2)), sql);
          return counts;
        });
  }
}
