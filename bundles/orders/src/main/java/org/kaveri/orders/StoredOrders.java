package org.kaveri.orders;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.OrderId;
import org.kaveri.api.Page;
import org.kaveri.api.PlainText;
import org.kaveri.api.ProductId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderCancelled;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.api.orders.OrderPlaced;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.PlacedLine;
import org.kaveri.api.orders.Product;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The purchase history, kept in the store. */
@Component
public final class StoredOrders implements Orders {
  private static final Caller SELF = new Caller.Platform("orders");

  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Customers customers;

  @Activate
  public StoredOrders(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Customers customers) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.customers = customers;
  }

  @Override
  public Order place(NewOrder order) {
    return placeAll(List.of(order)).getFirst();
  }

  @Override
  public List<Order> placeAll(List<NewOrder> orders) {
    access.require(WRITE);
    if (orders.size() > Page.Request.MAX_SIZE) {
      throw new InvalidException(
          "page.size", "At most " + Page.Request.MAX_SIZE + " at once.", Page.Request.MAX_SIZE);
    }
    requireCustomers(orders);
    return store.write(
        tx -> {
          requireProducts(tx, orders);
          var rows = new OrderRows(tx.connection());
          requireFreeNumbers(rows, orders);
          var placed = orders.stream().map(order -> placed(order, tx.now())).toList();
          rows.add(placed, tx.now());
          placed.forEach(order -> publish(tx, order));
          return placed;
        });
  }

  private Order placed(NewOrder order, Instant now) {
    var id = new OrderId(ids.next());
    var lines = lines(order);
    return new Order(
        id,
        order.number().orElse("K-" + id),
        order.customer(),
        order.orderedAt().orElse(now),
        OrderStatus.PLACED,
        Optional.empty(),
        lines,
        Amounts.totals(lines));
  }

  private static void requireFreeNumbers(OrderRows rows, List<NewOrder> orders)
      throws SQLException {
    var numbers = orders.stream().flatMap(order -> order.number().stream()).toList();
    if (!rows.taken(numbers).isEmpty() || Set.copyOf(numbers).size() < numbers.size()) {
      throw new ConflictException("order.number-taken", "Another order has this number.");
    }
  }

  @Override
  public Order cancel(NewCancellation cancellation) {
    access.require(WRITE);
    return store.write(
        tx -> {
          var rows = new OrderRows(tx.connection());
          int earlier = rows.lock(cancellation.order(), tx.sql().forUpdate());
          Order order = rows.find(cancellation.order()).orElseThrow(StoredOrders::unknown);
          requireCancellable(order);
          var back = TakingBack.of(rows.kept(order.id()), cancellation.lines());
          var taken =
              new Order(
                  new OrderId(ids.next()),
                  order.number() + "-C" + (earlier + 1),
                  order.customer(),
                  cancellation.at().orElse(tx.now()),
                  OrderStatus.CANCELLATION,
                  Optional.of(order.id()),
                  back.lines(),
                  Amounts.totals(back.lines()));
          rows.noteBack(
              order.id(),
              back.nothingLeft() ? OrderStatus.CANCELLED : OrderStatus.PLACED,
              back.changed());
          rows.add(List.of(taken), tx.now());
          publish(tx, taken);
          return taken;
        });
  }

  @Override
  public Order get(OrderId id) {
    return find(id).orElseThrow(StoredOrders::unknown);
  }

  @Override
  public Optional<Order> find(OrderId id) {
    access.require(READ);
    return store.read(tx -> new OrderRows(tx.connection()).find(id));
  }

  @Override
  public Optional<OrderId> findByNumber(String number) {
    access.require(READ);
    return store.read(tx -> new OrderRows(tx.connection()).byNumber(PlainText.line(number)));
  }

  @Override
  public Page<OrderSummary> listOf(CustomerId customer, Page.Request page) {
    return newest(Optional.of(customer), page);
  }

  @Override
  public Page<OrderSummary> list(Page.Request page) {
    return newest(Optional.empty(), page);
  }

  private Page<OrderSummary> newest(Optional<CustomerId> customer, Page.Request page) {
    access.require(READ);
    var after = OrderPlace.of(page);
    return store.read(
        tx -> {
          var found = new OrderRows(tx.connection()).newest(customer, after, page.size() + 1);
          if (found.size() <= page.size()) {
            return new Page<>(found, Optional.empty());
          }
          var shown = found.subList(0, page.size());
          return new Page<>(shown, Optional.of(OrderPlace.after(shown.getLast())));
        });
  }

  /** Tells the fact that an order or a cancellation is. */
  static void publish(Transaction tx, Order order) {
    var lines =
        order.lines().stream()
            .map(line -> new PlacedLine(line.product(), line.quantity(), line.amount()))
            .toList();
    if (order.status() == OrderStatus.CANCELLATION) {
      tx.publish(
          new OrderCancelled(
              order.id(), order.cancels(), order.customer(), order.orderedAt(), lines));
    } else {
      tx.publish(new OrderPlaced(order.id(), order.customer(), order.orderedAt(), lines));
    }
  }

  private static List<OrderLine> lines(NewOrder order) {
    var lines = new ArrayList<OrderLine>();
    for (NewOrder.Line line : order.lines()) {
      lines.add(
          new OrderLine(
              lines.size() + 1,
              line.product(),
              Amounts.quantity(line.quantity()),
              Amounts.money(line.unitPrice().amount(), line.unitPrice().currency()),
              Amounts.of(line.quantity(), line.unitPrice())));
    }
    return lines;
  }

  private void requireCustomers(List<NewOrder> orders) {
    var asked = orders.stream().map(NewOrder::customer).collect(Collectors.toSet());
    // whether there is one is no secret to somebody who may place an order
    if (Caller.call(SELF, () -> customers.summaries(asked)).size() < asked.size()) {
      throw new NotFoundException("customer.unknown", "There is no such customer.");
    }
  }

  private static void requireProducts(Transaction tx, List<NewOrder> orders) throws SQLException {
    var asked =
        orders.stream()
            .flatMap(order -> order.lines().stream())
            .map(NewOrder.Line::product)
            .collect(Collectors.toSet());
    var values = asked.stream().map(ProductId::value).toList();
    var found = new ArrayList<Product>();
    for (int from = 0; from < values.size(); from += Page.Request.MAX_SIZE) {
      found.addAll(
          ProductRows.byId(
              tx.connection(),
              values.subList(from, Math.min(values.size(), from + Page.Request.MAX_SIZE))));
    }
    if (found.size() < asked.size()) {
      throw StoredProducts.unknown();
    }
    found.stream()
        .filter(product -> !product.details().active())
        .findFirst()
        .ifPresent(
            product -> {
              throw new InvalidException(
                  "product.inactive",
                  "The product " + product.details().code() + " can no longer be ordered.",
                  product.details().code());
            });
  }

  private static void requireCancellable(Order order) {
    switch (order.status()) {
      case PLACED -> {}
      case CANCELLED ->
          throw new InvalidException(
              "order.cancelled-already", "All of the order has been taken back already.");
      case CANCELLATION ->
          throw new InvalidException(
              "order.is-cancellation", "A cancellation cannot be cancelled.");
    }
  }

  private static NotFoundException unknown() {
    return new NotFoundException("order.unknown", "There is no such order.");
  }
}
