package org.kaveri.orders;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.LineProgress;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Plans;

/** Orders in their tables, a fixed number of statements for each call. */
final class OrderRows {
  private final Connection connection;

  OrderRows(Connection connection) {
    this.connection = connection;
  }

  /** Adds orders with their lines and totals, a batch for each table. */
  void add(List<Order> orders, Instant created) throws SQLException {
    try (var order =
            connection.prepareStatement(
                "insert into orders_order (id, order_number, customer_id, ordered, status,"
                    + " cancels_id, line_count, number_key, cancellations, created)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)");
        var line =
            connection.prepareStatement(
                "insert into orders_line (order_id, position, product_id, quantity, unit_price,"
                    + " currency, amount, back_quantity, back_amount)"
                    + " values (?, ?, ?, ?, ?, ?, ?, 0, 0)");
        var total =
            connection.prepareStatement(
                "insert into orders_total (order_id, currency, amount) values (?, ?, ?)")) {
      for (Order given : orders) {
        order.setLong(1, given.id().value());
        order.setString(2, given.number());
        order.setLong(3, given.customer().value());
        order.setLong(4, Micros.of(given.orderedAt()));
        order.setString(5, given.status().name());
        if (given.cancels().isPresent()) {
          order.setLong(6, given.cancels().get().value());
        } else {
          order.setNull(6, Types.BIGINT);
        }
        order.setInt(7, given.lines().size());
        order.setString(8, OrderPages.numberKey(given.number(), given.id().value()));
        order.setLong(9, Micros.of(created));
        order.addBatch();
        for (OrderLine own : given.lines()) {
          line.setLong(1, given.id().value());
          line.setInt(2, own.position());
          line.setLong(3, own.product().value());
          line.setBigDecimal(4, own.quantity());
          line.setBigDecimal(5, own.unitPrice().amount());
          line.setString(6, own.unitPrice().currency().getCurrencyCode());
          line.setBigDecimal(7, own.amount().amount());
          line.addBatch();
        }
        for (Money sum : given.totals()) {
          total.setLong(1, given.id().value());
          total.setString(2, sum.currency().getCurrencyCode());
          total.setBigDecimal(3, sum.amount());
          total.addBatch();
        }
      }
      order.executeBatch();
      line.executeBatch();
      total.executeBatch();
    }
    new ProgressRows(connection).addDiscounts(orders);
  }

  /** Those of these numbers that are taken. */
  Set<String> taken(Collection<String> numbers) throws SQLException {
    var taken = new HashSet<String>();
    if (numbers.isEmpty()) {
      return taken;
    }
    String sql =
        "select order_number from orders_order"
            + Plans.constraint("orders_order_number")
            + " where order_number in "
            + InList.marks(numbers.size());
    try (var select = connection.prepareStatement(sql)) {
      InList.bind(select, 1, numbers);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          taken.add(rows.getString(1));
        }
      }
    }
    return taken;
  }

  Optional<OrderId> byNumber(String number) throws SQLException {
    try (var select =
        connection.prepareStatement("select id from orders_order where order_number = ?")) {
      select.setString(1, number);
      try (var rows = select.executeQuery()) {
        return rows.next() ? Optional.of(new OrderId(rows.getLong(1))) : Optional.empty();
      }
    }
  }

  /** The order with its lines. Two statements. */
  Optional<Order> find(OrderId id) throws SQLException {
    @Nullable Order head;
    try (var select =
        connection.prepareStatement(
            "select o.id, o.order_number, o.customer_id, o.ordered, o.status, o.cancels_id,"
                + " o.line_count, d.off_percent, d.off_amount, d.currency from orders_order o"
                + " left join orders_discount d on d.order_id = o.id and d.position = 0"
                + " where o.id = ?")) {
      select.setLong(1, id.value());
      try (var rows = select.executeQuery()) {
        head = rows.next() ? head(rows) : null;
      }
    }
    if (head == null) {
      return Optional.empty();
    }
    var lines = kept(id).stream().map(KeptLine::line).toList();
    return Optional.of(withLines(head, lines));
  }

  private static Order withLines(Order head, List<OrderLine> lines) {
    return new Order(
        head.id(),
        head.number(),
        head.customer(),
        head.orderedAt(),
        head.status(),
        head.cancels(),
        lines,
        Amounts.totals(lines),
        head.discount());
  }

  /** The lines of an order with what became of each. */
  List<KeptLine> kept(OrderId id) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select l.position, l.product_id, l.quantity, l.unit_price, l.currency, l.amount,"
                + " l.back_quantity, l.back_amount, d.off_percent, d.off_amount, d.currency,"
                + " p.delivered, p.returned from orders_line l"
                + " left join orders_discount d on d.order_id = l.order_id"
                + " and d.position = l.position"
                + " left join orders_progress p on p.order_id = l.order_id"
                + " and p.position = l.position"
                + " where l.order_id = ? order by l.position")) {
      select.setLong(1, id.value());
      var lines = new ArrayList<KeptLine>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          lines.add(KeptLine.of(rows));
        }
      }
      return lines;
    }
  }

  /**
   * Locks an order against other changes of it.
   *
   * @param forUpdate how the database says so
   * @return how often something was taken back of it
   */
  TakenBack lock(OrderId id, String forUpdate) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select cancellations, returns from orders_order where id = ?" + forUpdate)) {
      select.setLong(1, id.value());
      try (var rows = select.executeQuery()) {
        return rows.next() ? new TakenBack(rows.getInt(1), rows.getInt(2)) : new TakenBack(0, 0);
      }
    }
  }

  void setStatus(OrderId id, OrderStatus status) throws SQLException {
    try (var update =
        connection.prepareStatement("update orders_order set status = ? where id = ?")) {
      update.setString(1, status.name());
      update.setLong(2, id.value());
      update.executeUpdate();
    }
  }

  /** Notes at the order what is taken back of it. */
  void noteBack(OrderId id, TakingBack back) throws SQLException {
    boolean returned = back.kind() == OrderStatus.RETURN;
    String counted = returned ? "returns" : "cancellations";
    try (var order =
            connection.prepareStatement(
                "update orders_order set status = ?, "
                    + counted
                    + " = "
                    + counted
                    + " + 1 where id = ?");
        var line =
            connection.prepareStatement(
                "update orders_line set back_quantity = ?, back_amount = ?"
                    + " where order_id = ? and position = ?")) {
      order.setString(1, TakingBack.status(back.after()).name());
      order.setLong(2, id.value());
      order.executeUpdate();
      for (KeptLine kept : back.changed()) {
        line.setBigDecimal(1, kept.backQuantity());
        line.setBigDecimal(2, kept.backAmount().amount());
        line.setLong(3, id.value());
        line.setInt(4, kept.line().position());
        line.addBatch();
      }
      line.executeBatch();
    }
    if (returned) {
      new ProgressRows(connection).keep(id, back.changed(), List.of());
    }
  }

  private static Order head(ResultSet row) throws SQLException {
    var summary = summary(row);
    long cancels = row.getLong(6);
    Optional<OrderId> cancelled =
        row.wasNull() ? Optional.empty() : Optional.of(new OrderId(cancels));
    return new Order(
        summary.id(),
        summary.number(),
        summary.customer(),
        summary.orderedAt(),
        summary.status(),
        cancelled,
        List.of(),
        List.of(),
        ProgressRows.discount(row, 8));
  }

  static OrderSummary summary(ResultSet row) throws SQLException {
    return new OrderSummary(
        new OrderId(row.getLong(1)),
        row.getString(2),
        new CustomerId(row.getLong(3)),
        Micros.toInstant(row.getLong(4)),
        OrderStatus.valueOf(row.getString(5)),
        row.getInt(7),
        List.of());
  }

  /** How often something was taken back of an order, before and after delivery. */
  record TakenBack(int cancellations, int returns) {}

  /**
   * A line with what became of it.
   *
   * @param line as it was placed, with what became of it
   * @param backAmount what was taken back is worth, zero or more
   */
  record KeptLine(OrderLine line, Money backAmount) {
    private static KeptLine of(ResultSet row) throws SQLException {
      Currency currency = Currency.getInstance(row.getString(5));
      BigDecimal back = row.getBigDecimal(7);
      @Nullable BigDecimal delivered = row.getBigDecimal(12);
      @Nullable BigDecimal returned = row.getBigDecimal(13);
      BigDecimal given = returned == null ? BigDecimal.ZERO : returned;
      var progress =
          new LineProgress(
              delivered == null ? BigDecimal.ZERO : Amounts.quantity(delivered),
              Amounts.quantity(back.subtract(given)),
              Amounts.quantity(given));
      return new KeptLine(
          new OrderLine(
              row.getInt(1),
              new ProductId(row.getLong(2)),
              Amounts.quantity(row.getBigDecimal(3)),
              new Money(row.getBigDecimal(4), currency),
              new Money(row.getBigDecimal(6), currency),
              ProgressRows.discount(row, 9),
              progress),
          new Money(row.getBigDecimal(8), currency));
    }

    /** The line of which this became. */
    KeptLine with(LineProgress progress) {
      return new KeptLine(
          new OrderLine(
              line.position(),
              line.product(),
              line.quantity(),
              line.unitPrice(),
              line.amount(),
              line.discount(),
              progress),
          backAmount);
    }

    /** What was taken back, before or after delivery. */
    BigDecimal backQuantity() {
      return line.progress().cancelled().add(line.progress().returned());
    }

    /** What was not taken back. */
    BigDecimal left() {
      return line.quantity().subtract(backQuantity());
    }

    /** What is still to be delivered. */
    BigDecimal open() {
      return line.progress().open(line.quantity());
    }

    /** What the customer has. */
    BigDecimal returnable() {
      return line.progress().returnable();
    }
  }
}
