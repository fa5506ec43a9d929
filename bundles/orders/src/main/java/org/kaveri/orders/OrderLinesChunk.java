package org.kaveri.orders;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.AddedMissing;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;
import org.kaveri.api.ProductId;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.api.orders.Discount;
import org.kaveri.api.orders.LineProgress;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.Products;
import org.kaveri.store.Ids;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Slices;

/** One chunk of order lines on its way into the registers. */
final class OrderLinesChunk {
  static final String ORDERS = "orders";
  static final String CANCELLATIONS = "cancellations";
  static final String CUSTOMERS = "customers";

  private final Transaction tx;
  private final Ids ids;
  private final Customers customers;
  private final Products products;
  private final ZoneId zone;
  private final List<ChunkOutcome.Refusal> refused = new ArrayList<>();
  private final List<CustomerId> newCustomers = new ArrayList<>();
  private final List<ProductId> newProducts = new ArrayList<>();

  OrderLinesChunk(Transaction tx, Ids ids, Customers customers, Products products, ZoneId zone) {
    this.tx = tx;
    this.ids = ids;
    this.customers = customers;
    this.products = products;
    this.zone = zone;
  }

  ChunkOutcome write(List<ImportRow> rows) throws SQLException {
    var orders = new LinkedHashMap<String, List<OrderLineRow>>();
    for (ImportRow given : rows) {
      var row = new OrderLineRow(given);
      orders.computeIfAbsent(row.orderNumber(), key -> new ArrayList<>()).add(row);
    }
    var table = new OrderRows(tx.connection());
    Collection<List<OrderLineRow>> there = takeOut(orders, known(orders.keySet(), table));
    orders.values().removeIf(this::refuse);
    var sound = orders.values().stream().flatMap(List::stream).toList();
    var customerIds = customerIds(sound);
    var productIds = productIds(sound);
    var made = new ArrayList<Order>(orders.size());
    orders.values().forEach(group -> made.add(order(group, customerIds, productIds)));
    table.add(made, tx.now());
    made.forEach(order -> StoredOrders.publish(tx, order, zone));
    var added = new ArrayList<>(added(made));
    added.add(
        new ChunkOutcome.Added(
            UndoneProducts.PRODUCTS, newProducts.stream().map(ProductId::value).toList()));
    added.add(
        new ChunkOutcome.Added(CUSTOMERS, newCustomers.stream().map(CustomerId::value).toList()));
    return new ChunkOutcome(counts(made, there), refused, added);
  }

  private static Set<String> known(Collection<String> numbers, OrderRows table)
      throws SQLException {
    var known = new HashSet<String>();
    for (List<String> slice : Slices.of(List.copyOf(numbers))) {
      known.addAll(table.taken(slice));
    }
    return known;
  }

  private static Collection<List<OrderLineRow>> takeOut(
      Map<String, List<OrderLineRow>> orders, Set<String> known) {
    var there = new ArrayList<List<OrderLineRow>>();
    known.forEach(number -> Optional.ofNullable(orders.remove(number)).ifPresent(there::add));
    return there;
  }

  private static List<ImportCount> counts(List<Order> made, Collection<List<OrderLineRow>> there) {
    long cancellations = made.stream().filter(OrderLinesChunk::isCancellation).count();
    long cancellationsThere = there.stream().filter(rows -> rows.getFirst().isBack()).count();
    return List.of(
        new ImportCount(ORDERS, made.size() - cancellations, there.size() - cancellationsThere),
        new ImportCount(CANCELLATIONS, cancellations, cancellationsThere),
        new ImportCount(
            "lines",
            made.stream().mapToLong(order -> order.lines().size()).sum(),
            there.stream().mapToLong(List::size).sum()));
  }

  private static List<ChunkOutcome.Added> added(List<Order> made) {
    var orders = new ArrayList<Long>();
    var cancellations = new ArrayList<Long>();
    for (Order order : made) {
      (isCancellation(order) ? cancellations : orders).add(order.id().value());
    }
    return List.of(
        new ChunkOutcome.Added(ORDERS, orders),
        new ChunkOutcome.Added(CANCELLATIONS, cancellations));
  }

  private static boolean isCancellation(Order order) {
    return order.status() == OrderStatus.CANCELLATION;
  }

  /** Whether an order cannot be taken; a row is to blame, but the order falls as a whole. */
  private boolean refuse(List<OrderLineRow> group) {
    var blamed = new ArrayList<ChunkOutcome.Refusal>();
    var sound = new ArrayList<OrderLineRow>();
    for (OrderLineRow row : group) {
      Optional<OrderLineTrouble> trouble = OrderLineTrouble.of(row, group.getFirst());
      trouble.ifPresentOrElse(found -> blamed.add(found.refusal(row)), () -> sound.add(row));
    }
    if (blamed.isEmpty()) {
      return false;
    }
    refused.addAll(blamed);
    var incomplete =
        new OrderLineTrouble(OrderLineFields.ORDER_NUMBER, "order-incomplete", ValueKind.TEXT);
    sound.forEach(row -> refused.add(incomplete.refusal(row)));
    return true;
  }

  private Map<String, CustomerId> customerIds(List<OrderLineRow> rows) {
    var missing = new LinkedHashMap<String, CustomerDetails>();
    for (OrderLineRow row : rows) {
      missing.computeIfAbsent(row.customerNumber(), number -> row.customer());
    }
    var found = new LinkedHashMap<String, CustomerId>();
    for (List<CustomerDetails> slice : Slices.of(List.copyOf(missing.values()))) {
      AddedMissing<CustomerId> there = customers.addMissingAndTell(slice);
      customers.require(there.all().values());
      found.putAll(there.all());
      newCustomers.addAll(there.added());
    }
    return found;
  }

  private Map<String, ProductId> productIds(List<OrderLineRow> rows) {
    var missing = new LinkedHashMap<String, ProductDetails>();
    for (OrderLineRow row : rows) {
      missing.merge(row.productCode(), row.product(), OrderLinesChunk::better);
    }
    var found = new LinkedHashMap<String, ProductId>();
    for (List<ProductDetails> slice : Slices.of(List.copyOf(missing.values()))) {
      AddedMissing<ProductId> there = products.addMissingAndTell(slice);
      found.putAll(there.all());
      newProducts.addAll(there.added());
    }
    return found;
  }

  /** Of two mentions the first one counts, unless it lacks a name or a price. */
  private static ProductDetails better(ProductDetails first, ProductDetails later) {
    boolean nameless = first.name().equals(first.code());
    boolean priceless = first.price().isEmpty();
    return first.with(
        draft -> {
          draft.name(nameless ? later.name() : first.name());
          draft.price(priceless ? later.price() : first.price());
        });
  }

  private Order order(
      List<OrderLineRow> group,
      Map<String, CustomerId> customerIds,
      Map<String, ProductId> productIds) {
    OrderLineRow first = group.getFirst();
    var lines = new ArrayList<OrderLine>(group.size());
    for (OrderLineRow row : group) {
      BigDecimal quantity = row.quantity();
      Money price = row.price();
      lines.add(
          new OrderLine(
              lines.size() + 1,
              Objects.requireNonNull(productIds.get(row.productCode())),
              quantity,
              price,
              amount(row),
              row.discount(),
              LineProgress.NONE));
    }
    return new Order(
        new OrderId(ids.next()),
        first.orderNumber(),
        Objects.requireNonNull(customerIds.get(first.customerNumber())),
        first.orderedAt(),
        first.isBack() ? OrderStatus.CANCELLATION : OrderStatus.PLACED,
        Optional.empty(),
        lines,
        Amounts.totals(lines),
        Optional.empty());
  }

  /** What is given back is worth what the line was, with the other sign. */
  private static Money amount(OrderLineRow row) {
    Optional<Discount> discount = row.discount();
    if (discount.isEmpty()) {
      return Amounts.of(row.quantity(), row.price());
    }
    Money left = discount.get().leaves(row.price().times(row.quantity().abs()));
    return row.isBack() ? left.negated() : left;
  }
}
