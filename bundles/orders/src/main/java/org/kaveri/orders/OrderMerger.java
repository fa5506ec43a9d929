package org.kaveri.orders;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;
import org.kaveri.api.TextBundle;
import org.kaveri.api.customers.CustomerMerger;
import org.kaveri.api.customers.Moved;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrdersMoved;
import org.kaveri.api.orders.OrdersMoved.MovedOrder;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Micros;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.MovedRows;
import org.kaveri.store.lists.Slices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Orders go with their customer, and whoever reckons with them is told. */
@Component
@Contributes(order = 200)
public final class OrderMerger implements CustomerMerger {
  private static final String WHAT = "orders";
  private static final int TOLD_AT_ONCE = 200;
  private static final MovedRows ORDERS = MovedRows.unversioned("orders_order", "customer_id");

  private final Store store;
  private final Settings settings;

  @Activate
  public OrderMerger(@Reference Store store, @Reference Settings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "org.kaveri.orders";
  }

  @Override
  public String title(Locale locale) {
    return TextBundle.of(OrderMerger.class, locale).getString("orders.title");
  }

  @Override
  public long count(CustomerId customer) {
    return store.read(tx -> ORDERS.count(tx.connection(), customer.value()));
  }

  @Override
  public Moved move(CustomerId from, CustomerId to) {
    return store.write(
        tx -> {
          List<Long> ids = ORDERS.move(tx.connection(), from.value(), to.value());
          tell(tx, ids, from, to);
          return Moved.of(WHAT, ids);
        });
  }

  @Override
  public void giveBack(Moved moved, CustomerId from, CustomerId to) {
    List<Long> ids = moved.ids(WHAT);
    store.run(
        tx -> {
          ORDERS.giveBack(tx.connection(), ids, from.value(), to.value());
          tell(tx, ids, from, to);
        });
  }

  /** Some hundred at a time, of each of both. */
  private void tell(Transaction tx, List<Long> ids, CustomerId from, CustomerId to)
      throws SQLException {
    ZoneId zone = settings.get(CompanySettings.TIME_ZONE);
    for (List<Long> some : Slices.of(ids, TOLD_AT_ONCE)) {
      List<MovedOrder> orders = orders(tx, some, to, zone);
      tx.publish(new OrdersMoved(from, true, orders));
      tx.publish(new OrdersMoved(to, false, orders));
    }
  }

  private static List<MovedOrder> orders(
      Transaction tx, List<Long> ids, CustomerId owner, ZoneId zone) throws SQLException {
    Map<Long, List<Money>> totals = totals(tx, ids);
    var orders = new ArrayList<MovedOrder>();
    try (var select =
        tx.connection()
            .prepareStatement(
                "select o.id, o.status, o.ordered,"
                    + " (select sum(l.quantity - l.back_quantity) from orders_line l"
                    + " where l.order_id = o.id) from orders_order o where o.customer_id = ?"
                    + " and o.id in "
                    + InList.marks(ids.size())
                    + " order by o.id")) {
      select.setLong(1, owner.value());
      InList.bind(select, 2, ids);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          @Nullable BigDecimal left = row.getBigDecimal(4);
          orders.add(
              new MovedOrder(
                  new OrderId(row.getLong(1)),
                  OrderStatus.valueOf(row.getString(2)),
                  LocalDate.ofInstant(Micros.toInstant(row.getLong(3)), zone),
                  left == null ? BigDecimal.ZERO : left,
                  totals.getOrDefault(row.getLong(1), List.of())));
        }
      }
    }
    return orders;
  }

  private static Map<Long, List<Money>> totals(Transaction tx, List<Long> ids) throws SQLException {
    var totals = new HashMap<Long, List<Money>>();
    try (var select =
        tx.connection()
            .prepareStatement(
                "select order_id, amount, currency from orders_total where order_id in "
                    + InList.marks(ids.size())
                    + " order by order_id, currency")) {
      InList.bind(select, 1, ids);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          totals
              .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
              .add(new Money(row.getBigDecimal(2), Currency.getInstance(row.getString(3))));
        }
      }
    }
    return totals;
  }
}
