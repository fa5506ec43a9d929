package org.kaveri.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kaveri.api.CustomerId;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.ImportedCustomers;
import org.kaveri.api.imports.UndoOutcome.Stayed;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrdersMoved.MovedOrder;
import org.kaveri.api.orders.OrdersRemoved;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Slices;

/** Removes orders that an import has added and nobody has done anything with. */
final class UndoneOrders {
  /** Delivered, cancelled or returned, in whole or in part. */
  static final String ACTED_ON = "order-acted-on";

  private static final int TOLD_AT_ONCE = 200;

  /** Each with the column that names the order; its own row comes last. */
  private static final List<String> TABLES =
      List.of(
          "orders_discount where order_id",
          "orders_progress where order_id",
          "orders_line where order_id",
          "orders_total where order_id",
          "orders_order where id");

  private final Transaction tx;
  private final Customers customers;
  private final ZoneId zone;

  UndoneOrders(Transaction tx, Customers customers, ZoneId zone) {
    this.tx = tx;
    this.customers = customers;
    this.zone = zone;
  }

  /**
   * Locks the customers of these orders and those customers, as far as they are there and seen, in
   * the order of their ids: nobody who locks some of them waits in a circle.
   */
  void lockCustomers(List<List<Long>> orders, List<Long> added) throws SQLException {
    var all = new TreeSet<>(added);
    for (List<Long> some : orders) {
      for (List<Long> slice : Slices.of(some)) {
        there(slice, false).values().forEach(it -> all.add(it.value()));
      }
    }
    var asked = all.stream().map(CustomerId::new).toList();
    for (List<CustomerId> slice : Slices.of(asked)) {
      customers.require(customers.summaries(slice).keySet());
    }
  }

  /**
   * Removes those that can be.
   *
   * @param stayed gets the others
   * @return how many were removed
   */
  long remove(String what, List<Long> orders, List<Stayed> stayed) throws SQLException {
    long removed = 0;
    for (List<Long> slice : Slices.of(orders)) {
      var there = new LinkedHashMap<>(there(slice, false));
      if (there.isEmpty()) {
        continue;
      }
      Set<CustomerId> seen = customers.summaries(Set.copyOf(there.values())).keySet();
      there.forEach(
          (id, customer) -> {
            if (!seen.contains(customer)) {
              stayed.add(new Stayed(what, id, ImportedCustomers.UNSEEN));
            }
          });
      there.values().retainAll(seen);
      customers.require(seen);
      // what was there before the customers were locked may be another's, or acted on
      Set<Long> whole = new HashSet<>(there(slice, true).keySet());
      whole.retainAll(there.keySet());
      Set<Long> delivered = delivered(whole);
      var going = whole.stream().filter(id -> !delivered.contains(id)).toList();
      there.keySet().stream()
          .filter(id -> !going.contains(id))
          .forEach(id -> stayed.add(new Stayed(what, id, ACTED_ON)));
      delete(going);
      removed += going.size();
    }
    return removed;
  }

  private Map<Long, CustomerId> there(Collection<Long> orders, boolean untouched)
      throws SQLException {
    var found = new LinkedHashMap<Long, CustomerId>();
    try (var select =
        tx.connection()
            .prepareStatement(
                "select id, customer_id from orders_order where id in "
                    + InList.marks(orders.size())
                    + (untouched ? " and cancellations = 0 and returns = 0" : ""))) {
      InList.bind(select, 1, orders);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.put(row.getLong(1), new CustomerId(row.getLong(2)));
        }
      }
    }
    return found;
  }

  private Set<Long> delivered(Collection<Long> orders) throws SQLException {
    return InList.ids(
        tx.connection(),
        "select distinct order_id from orders_delivery where order_id in ",
        orders);
  }

  private void delete(List<Long> orders) throws SQLException {
    if (orders.isEmpty()) {
      return;
    }
    Connection connection = tx.connection();
    Map<CustomerId, List<MovedOrder>> told = MovedOrders.of(connection, orders, zone);
    InList.delete(connection, TABLES, orders);
    Set<Long> others =
        InList.ids(
            connection,
            // what takes back without an order made nobody a customer
            "select distinct customer_id from orders_order where status not in ('"
                + OrderStatus.CANCELLATION
                + "', '"
                + OrderStatus.RETURN
                + "') and customer_id in ",
            told.keySet().stream().map(CustomerId::value).toList());
    told.forEach((customer, gone) -> tell(customer, gone, !others.contains(customer.value())));
  }

  private void tell(CustomerId customer, List<MovedOrder> gone, boolean noneLeft) {
    int left = gone.size();
    for (List<MovedOrder> some : Slices.of(gone, TOLD_AT_ONCE)) {
      left -= some.size();
      tx.publish(new OrdersRemoved(customer, some, noneLeft && left == 0));
    }
  }
}
