package org.kaveri.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.orders.Discount;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.Products;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Slices;

/** Lines of some orders as files of them have them, a fixed number of statements. */
final class ExportedOrderLines {
  private static final int PRICE_DECIMALS = 4;

  private final Connection connection;
  private final Customers customers;
  private final Products products;

  ExportedOrderLines(Connection connection, Customers customers, Products products) {
    this.connection = connection;
    this.customers = customers;
    this.products = products;
  }

  /**
   * A line as it is kept.
   *
   * @param amount what it comes to, less all discounts
   */
  private record Line(
      long order, int position, long product, BigDecimal quantity, Money price, Money amount) {

    static Line of(ResultSet row) throws SQLException {
      Currency currency = Currency.getInstance(row.getString(6));
      return new Line(
          row.getLong(1),
          row.getInt(2),
          row.getLong(3),
          Amounts.quantity(row.getBigDecimal(4)),
          new Money(row.getBigDecimal(5), currency),
          new Money(row.getBigDecimal(7), currency));
    }

    String key() {
      return order + " " + position;
    }
  }

  /** In the order of the orders. */
  List<List<String>> of(List<OrderSummary> orders) throws SQLException {
    if (orders.isEmpty()) {
      return List.of();
    }
    var ids = orders.stream().map(order -> order.id().value()).toList();
    Map<Long, List<Line>> lines = lines(ids);
    Map<String, BigDecimal> percents = percents(ids);
    var who = customers.summaries(orders.stream().map(OrderSummary::customer).distinct().toList());
    Map<ProductId, Product> what = what(lines);
    var rows = new ArrayList<List<String>>();
    for (OrderSummary order : orders) {
      for (Line line : lines.getOrDefault(order.id().value(), List.of())) {
        rows.add(
            row(
                order,
                Optional.ofNullable(who.get(order.customer())),
                line,
                what.get(new ProductId(line.product())),
                Optional.ofNullable(percents.get(line.key()))));
      }
    }
    return rows;
  }

  private Map<ProductId, Product> what(Map<Long, List<Line>> lines) {
    var ids =
        lines.values().stream()
            .flatMap(List::stream)
            .map(line -> new ProductId(line.product()))
            .distinct()
            .toList();
    var found = new HashMap<ProductId, Product>();
    for (List<ProductId> slice : Slices.of(ids)) {
      found.putAll(products.byId(slice));
    }
    return found;
  }

  private static List<String> row(
      OrderSummary order,
      Optional<CustomerSummary> customer,
      Line line,
      @Nullable Product product,
      Optional<BigDecimal> percent) {
    var row = new HashMap<String, String>();
    row.put(OrderLineFields.ORDER_NUMBER, order.number());
    row.put(OrderLineFields.ORDERED_AT, order.orderedAt().toString());
    customer
        .flatMap(CustomerSummary::number)
        .ifPresent(number -> row.put(OrderLineFields.CUSTOMER_NUMBER, number));
    customer.ifPresent(it -> row.put(OrderLineFields.CUSTOMER_NAME, it.name()));
    if (product != null) {
      row.put(OrderLineFields.PRODUCT_CODE, product.details().code());
      row.put(OrderLineFields.PRODUCT_NAME, product.details().name());
    }
    row.put(OrderLineFields.QUANTITY, line.quantity().toPlainString());
    row.put(OrderLineFields.CURRENCY, line.price().currency().getCurrencyCode());
    if (comesTo(line.price(), line, percent)) {
      row.put(OrderLineFields.UNIT_PRICE, plain(line.price().amount()));
      percent.ifPresent(off -> row.put(OrderLineFields.DISCOUNT_PERCENT, plain(off)));
    } else {
      row.put(OrderLineFields.UNIT_PRICE, plain(priceOf(line)));
    }
    return OrderLineFields.ALL.stream().map(field -> row.getOrDefault(field.name(), "")).toList();
  }

  /** Whether an import makes the line's amount of the price. */
  private static boolean comesTo(Money price, Line line, Optional<BigDecimal> percent) {
    Money full = price.times(line.quantity().abs());
    Money left =
        percent.map(off -> new Discount.Percent(off).leaves(full)).orElseGet(full::rounded);
    return left.amount().compareTo(line.amount().amount().abs()) == 0;
  }

  /**
   * What one costs when the discounts that a file cannot tell are taken off; the amount of the line
   * divided, to four decimals.
   */
  private static BigDecimal priceOf(Line line) {
    return line.amount().amount().divide(line.quantity(), PRICE_DECIMALS, RoundingMode.HALF_UP);
  }

  static String plain(BigDecimal number) {
    return Amounts.quantity(number).toPlainString();
  }

  private Map<Long, List<Line>> lines(List<Long> orders) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select order_id, position, product_id, quantity, unit_price, currency, amount"
                + " from orders_line where order_id in "
                + InList.marks(orders.size())
                + " order by order_id, position")) {
      InList.bind(select, 1, orders);
      var found = new ArrayList<Line>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(Line.of(rows));
        }
      }
      return found.stream()
          .collect(Collectors.groupingBy(Line::order, LinkedHashMap::new, Collectors.toList()));
    }
  }

  /** What is taken off single lines in percent, by order and position. */
  private Map<String, BigDecimal> percents(List<Long> orders) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select order_id, position, off_percent from orders_discount"
                + " where off_percent is not null and position > 0 and order_id in "
                + InList.marks(orders.size()))) {
      InList.bind(select, 1, orders);
      var found = new HashMap<String, BigDecimal>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getLong(1) + " " + rows.getInt(2), rows.getBigDecimal(3));
        }
      }
      return found;
    }
  }
}
