package org.kaveri.orders;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaveri.api.CustomerId;
import org.kaveri.api.TextBundle;
import org.kaveri.api.customers.CustomerMerger;
import org.kaveri.api.customers.Moved;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.orders.OrdersMoved;
import org.kaveri.api.orders.OrdersMoved.MovedOrder;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
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
  public Map<CustomerId, Long> counts(Collection<CustomerId> customers) {
    return store.read(tx -> ORDERS.countsOf(tx.connection(), customers));
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
      List<MovedOrder> orders =
          MovedOrders.of(tx.connection(), some, zone).getOrDefault(to, List.of());
      tx.publish(new OrdersMoved(from, true, orders));
      tx.publish(new OrdersMoved(to, false, orders));
    }
  }
}
