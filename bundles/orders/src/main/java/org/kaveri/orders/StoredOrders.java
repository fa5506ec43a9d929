package org.kaveri.orders;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The purchase history, kept in the store. */
@Component
public final class StoredOrders implements Orders {
  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Customers customers;
  private final Settings settings;

  @Activate
  public StoredOrders(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Customers customers,
      @Reference Settings settings) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.customers = customers;
    this.settings = settings;
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
    var buyers = orders.stream().map(NewOrder::customer).collect(Collectors.toSet());
    return write(
        tx -> {
          customers.require(buyers);
          requireProducts(tx, orders);
          var rows = new OrderRows(tx.connection());
          requireFreeNumbers(rows, orders);
          var placed = orders.stream().map(order -> placed(order, tx.now())).toList();
          add(tx, rows, placed);
          return placed;
        });
  }

  private <T> T write(Store.Work<T> work) {
    try {
      return store.write(work);
    } catch (ConflictException e) {
      // somebody else took the number after it had been looked for
      throw e.code().equals("store.exists") ? numberTaken() : e;
    }
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

  private void add(Transaction tx, OrderRows rows, List<Order> orders) throws SQLException {
    rows.add(orders, tx.now());
    ZoneId zone = settings.get(CompanySettings.TIME_ZONE);
    orders.forEach(order -> publish(tx, order, zone));
  }

  private static void requireFreeNumbers(OrderRows rows, List<NewOrder> orders)
      throws SQLException {
    var numbers = orders.stream().flatMap(order -> order.number().stream()).toList();
    if (!rows.taken(numbers).isEmpty() || Set.copyOf(numbers).size() < numbers.size()) {
      throw numberTaken();
    }
  }

  private static ConflictException numberTaken() {
    return new ConflictException("order.number-taken", "Another order has this number.");
  }

  @Override
  public Order cancel(NewCancellation cancellation) {
    access.require(WRITE);
    return write(
        tx -> {
          var rows = new OrderRows(tx.connection());
          int earlier = rows.lock(cancellation.order(), tx.sql().forUpdate());
          Order order = rows.find(cancellation.order()).orElseThrow(StoredOrders::unknown);
          requireCancellable(order);
          customers.require(List.of(order.customer()));
          var back = TakingBack.of(rows.kept(order.id()), cancellation.lines());
          var taken =
              new Order(
                  new OrderId(ids.next()),
                  freeNumber(rows, order.number(), earlier),
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
          add(tx, rows, List.of(taken));
          return taken;
        });
  }

  /** The next number of a cancellation; somebody may have given it to an order of its own. */
  private static String freeNumber(OrderRows rows, String order, int earlier) throws SQLException {
    for (int next = earlier + 1; ; next++) {
      String number = order + "-C" + next;
      if (rows.byNumber(number).isEmpty()) {
        return number;
      }
    }
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
          return Pages.of(found, page, OrderPlace::after);
        });
  }

  /**
   * Tells the fact that an order or a cancellation is.
   *
   * @param zone where the company's days begin and end
   */
  static void publish(Transaction tx, Order order, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(order.orderedAt(), zone);
    var lines =
        order.lines().stream()
            .map(line -> new PlacedLine(line.product(), line.quantity(), line.amount()))
            .toList();
    if (order.status() == OrderStatus.CANCELLATION) {
      tx.publish(
          new OrderCancelled(
              order.id(), order.cancels(), order.customer(), order.orderedAt(), day, lines));
    } else {
      tx.publish(new OrderPlaced(order.id(), order.customer(), order.orderedAt(), day, lines));
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
              line.unitPrice(),
              Amounts.of(line.quantity(), line.unitPrice())));
    }
    return lines;
  }

  private static void requireProducts(Transaction tx, List<NewOrder> orders) throws SQLException {
    var asked =
        orders.stream()
            .flatMap(order -> order.lines().stream())
            .map(NewOrder.Line::product)
            .collect(Collectors.toSet());
    var values = asked.stream().map(ProductId::value).toList();
    int known = 0;
    for (int from = 0; from < values.size(); from += Page.Request.MAX_SIZE) {
      var slice = values.subList(from, Math.min(values.size(), from + Page.Request.MAX_SIZE));
      known += ProductRows.known(tx.connection(), slice);
      ProductRows.inactive(tx.connection(), slice).ifPresent(StoredOrders::refuseInactive);
    }
    if (known < asked.size()) {
      throw StoredProducts.unknown();
    }
  }

  private static void refuseInactive(String code) {
    throw new InvalidException(
        "product.inactive", "The product " + code + " can no longer be ordered.", code);
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
