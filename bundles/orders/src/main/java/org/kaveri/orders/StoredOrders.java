package org.kaveri.orders;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.kaveri.api.lists.ListField;
import org.kaveri.api.orders.Delivery;
import org.kaveri.api.orders.LineProgress;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.NewDelivery;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.NewReturn;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderCancelled;
import org.kaveri.api.orders.OrderDelivered;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.api.orders.OrderPlaced;
import org.kaveri.api.orders.OrderQuery;
import org.kaveri.api.orders.OrderReturned;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.PlacedLine;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.orders.OrderRows.KeptLine;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.FilterSql;
import org.kaveri.store.lists.SqlPart;
import org.kaveri.store.sight.CustomerSight;
import org.kaveri.store.sight.SeenCustomers;
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
  private final CustomerSight sight;

  @Activate
  public StoredOrders(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Customers customers,
      @Reference Settings settings,
      @Reference CustomerSight sight) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.customers = customers;
    this.settings = settings;
    this.sight = sight;
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
        Amounts.totals(lines),
        order.discount());
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
  public Order deliver(NewDelivery delivery) {
    access.require(WRITE);
    return write(
        tx -> {
          var rows = new OrderRows(tx.connection());
          var progress = new ProgressRows(tx.connection());
          Order order = lock(tx, rows, delivery.order()).order();
          if (progress.countDeliveries(order.id()) >= MAX_DELIVERIES) {
            throw new InvalidException(
                "order.too-many-deliveries",
                "An order has at most " + MAX_DELIVERIES + " deliveries.",
                MAX_DELIVERIES);
          }
          var delivering = Delivering.of(rows.kept(order.id()), delivery.lines());
          LocalDate day = delivery.day().orElseGet(() -> day(tx.now()));
          progress.addDelivery(ids.next(), order.id(), day, tx.now(), delivering.delivered());
          progress.keep(order.id(), delivering.changed(), delivering.delivered());
          OrderStatus status = TakingBack.status(delivering.after());
          rows.setStatus(order.id(), status);
          tx.publish(
              new OrderDelivered(
                  order.id(),
                  order.customer(),
                  day,
                  delivering.told(),
                  status != OrderStatus.PARTLY_DELIVERED));
          return rows.find(order.id()).orElseThrow(StoredOrders::unknown);
        });
  }

  @Override
  public List<Delivery> deliveriesOf(OrderId order) {
    access.require(READ);
    return store.read(
        tx ->
            sight.now().areAll() || seen(new OrderRows(tx.connection()).find(order)).isPresent()
                ? new ProgressRows(tx.connection()).deliveries(order)
                : List.of());
  }

  @Override
  public Order cancel(NewCancellation cancellation) {
    return takeBack(
        cancellation.order(),
        cancellation.at(),
        kept -> TakingBack.cancelling(kept, cancellation.lines()));
  }

  @Override
  public Order acceptReturn(NewReturn returned) {
    return takeBack(
        returned.order(), returned.at(), kept -> TakingBack.returning(kept, returned.lines()));
  }

  private Order takeBack(
      OrderId id, Optional<Instant> moment, Function<List<KeptLine>, TakingBack> taking) {
    access.require(WRITE);
    return write(
        tx -> {
          var rows = new OrderRows(tx.connection());
          Locked locked = lock(tx, rows, id);
          Order order = locked.order();
          TakingBack back = taking.apply(rows.kept(order.id()));
          String number =
              back.kind() == OrderStatus.RETURN
                  ? freeNumber(rows, order.number() + "-R", locked.before().returns())
                  : freeNumber(rows, order.number() + "-C", locked.before().cancellations());
          var taken =
              new Order(
                  new OrderId(ids.next()),
                  number,
                  order.customer(),
                  moment.orElse(tx.now()),
                  back.kind(),
                  Optional.of(order.id()),
                  back.lines(),
                  Amounts.totals(back.lines()),
                  Optional.empty());
          rows.noteBack(order.id(), back);
          add(tx, rows, List.of(taken));
          return taken;
        });
  }

  /**
   * Nobody else changes the order, or writes of its customer, before this transaction ends. The
   * customer is locked before the order, as by all who write of both.
   */
  private Locked lock(Transaction tx, OrderRows rows, OrderId id) throws SQLException {
    CustomerId customer = seen(rows.find(id)).orElseThrow(StoredOrders::unknown).customer();
    customers.require(List.of(customer));
    var before = rows.lock(id, tx.sql().forUpdate());
    // what stood there before the locks may have changed
    Order order =
        rows.find(id)
            .filter(it -> it.customer().equals(customer))
            .orElseThrow(StoredOrders::unknown);
    if (order.status().takesBack()) {
      throw new InvalidException(
          "order.takes-back", "Of a cancellation or return nothing is delivered or taken back.");
    }
    return new Locked(order, before);
  }

  private record Locked(Order order, OrderRows.TakenBack before) {}

  /** The next number of what takes back; somebody may have given it to an order of its own. */
  private static String freeNumber(OrderRows rows, String start, int earlier) throws SQLException {
    for (int next = earlier + 1; ; next++) {
      String number = start + next;
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
    return store.read(tx -> seen(new OrderRows(tx.connection()).find(id)));
  }

  private Optional<Order> seen(Optional<Order> order) {
    return order.filter(it -> sight.sees(it.customer()));
  }

  @Override
  public Optional<OrderId> findByNumber(String number) {
    access.require(READ);
    return store.read(
        tx -> {
          var rows = new OrderRows(tx.connection());
          Optional<OrderId> found = rows.byNumber(PlainText.line(number));
          return found.isPresent() && !sight.now().areAll()
              ? seen(rows.find(found.get())).map(Order::id)
              : found;
        });
  }

  @Override
  public Page<OrderSummary> listOf(CustomerId customer, Page.Request page) {
    access.require(READ);
    return store.read(
        tx ->
            sight.sees(customer)
                ? new OrderPages(tx.connection()).newestOf(customer, page)
                : Page.empty());
  }

  @Override
  public Page<OrderSummary> list(OrderQuery query, Page.Request page) {
    access.require(READ);
    return store.read(
        tx -> {
          var filters =
              new FilterSql(
                  OrderFields.COLUMNS,
                  day(tx.now()),
                  settings.get(CompanySettings.TIME_ZONE),
                  Caller.current().user());
          SeenCustomers seen = sight.now();
          var where =
              SqlPart.all(
                  List.of(seen.condition("o.customer_id"), filters.condition(query.filter())));
          return new OrderPages(tx.connection()).page(where, seen.areFew(), query.sort(), page);
        });
  }

  @Override
  public List<ListField> fields() {
    return OrderFields.fields();
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
    tx.publish(
        switch (order.status()) {
          case CANCELLATION ->
              new OrderCancelled(
                  order.id(), order.cancels(), order.customer(), order.orderedAt(), day, lines);
          case RETURN ->
              new OrderReturned(
                  order.id(),
                  order.cancels().orElseThrow(),
                  order.customer(),
                  order.orderedAt(),
                  day,
                  lines);
          default -> new OrderPlaced(order.id(), order.customer(), order.orderedAt(), day, lines);
        });
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, settings.get(CompanySettings.TIME_ZONE));
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
              Discounts.amount(line),
              line.discount(),
              LineProgress.NONE));
    }
    return order.discount().isEmpty() ? lines : Discounts.shared(order.discount().get(), lines);
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

  private static NotFoundException unknown() {
    return new NotFoundException("order.unknown", "There is no such order.");
  }
}
