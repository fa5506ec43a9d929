package org.kaveri.customers;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.RecordedEvent;
import org.kaveri.api.orders.OrderPlaced;
import org.kaveri.api.orders.OrdersRemoved;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whoever has ordered is no prospect any more. */
@Component(service = EventListener.class)
public final class FirstOrders implements EventListener {
  private final Store store;
  private final Customers customers;

  @Activate
  public FirstOrders(@Reference Store store, @Reference Customers customers) {
    this.store = store;
    this.customers = customers;
  }

  @Override
  public String name() {
    return "org.kaveri.customers.first-orders";
  }

  @Override
  public Set<Class<? extends Event>> listensTo() {
    return Set.of(OrderPlaced.class, OrdersRemoved.class);
  }

  @Override
  public void on(RecordedEvent recorded) {
    switch (recorded.event()) {
      case OrderPlaced placed -> bought(placed.customer());
      case OrdersRemoved removed when removed.noneLeft() -> boughtNothing(removed.customer());
      default -> {}
    }
  }

  private void bought(CustomerId customer) {
    store.run(
        tx -> {
          CustomerId buyer = survivor(tx, customer);
          if (isProspect(tx, buyer)) {
            customers.change(
                buyer,
                customers.get(buyer).version(),
                details -> details.with(draft -> draft.prospect(false)));
          }
        });
  }

  /** What was imported and is undone was no first order, unless somebody has decided since. */
  private void boughtNothing(CustomerId customer) {
    store.run(
        tx -> {
          CustomerId buyer = survivor(tx, customer);
          if (!isProspect(tx, buyer) && History.wasNoDecision(tx.connection(), buyer, "prospect")) {
            customers
                .find(buyer)
                .ifPresent(
                    known ->
                        customers.change(
                            buyer,
                            known.version(),
                            details -> details.with(draft -> draft.prospect(true))));
          }
        });
  }

  /** Whoever was merged before this was heard has bought as the one who stayed. */
  private static CustomerId survivor(Transaction tx, CustomerId customer) throws SQLException {
    long id = customer.value();
    return new CustomerId(
        new MergeRows(tx.connection()).survivors(List.of(id)).getOrDefault(id, id));
  }

  private static boolean isProspect(Transaction tx, CustomerId customer) throws SQLException {
    try (var select =
        tx.connection().prepareStatement("select prospect from customers_customer where id = ?")) {
      select.setLong(1, customer.value());
      try (var row = select.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
