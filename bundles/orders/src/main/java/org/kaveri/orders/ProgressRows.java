package org.kaveri.orders;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;
import org.kaveri.api.orders.Delivery;
import org.kaveri.api.orders.Discount;
import org.kaveri.api.orders.LineProgress;
import org.kaveri.api.orders.LineQuantity;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.orders.OrderRows.KeptLine;
import org.kaveri.store.Micros;

/** Discounts, deliveries and what became of lines: rows only where there is something to tell. */
final class ProgressRows {
  private static final int WHOLE_ORDER = 0;

  private final Connection connection;

  ProgressRows(Connection connection) {
    this.connection = connection;
  }

  /** Adds the discounts of orders, if there are any. */
  void addDiscounts(List<Order> orders) throws SQLException {
    if (orders.stream().allMatch(ProgressRows::isUndiscounted)) {
      return;
    }
    try (var insert =
        connection.prepareStatement(
            "insert into orders_discount (order_id, position, off_percent, off_amount, currency)"
                + " values (?, ?, ?, ?, ?)")) {
      for (Order order : orders) {
        if (order.discount().isPresent()) {
          addBatch(insert, order.id(), WHOLE_ORDER, order.discount().get());
        }
        for (OrderLine line : order.lines()) {
          if (line.discount().isPresent()) {
            addBatch(insert, order.id(), line.position(), line.discount().get());
          }
        }
      }
      insert.executeBatch();
    }
  }

  private static boolean isUndiscounted(Order order) {
    return order.discount().isEmpty()
        && order.lines().stream().allMatch(line -> line.discount().isEmpty());
  }

  private static void addBatch(
      java.sql.PreparedStatement insert, OrderId order, int position, Discount discount)
      throws SQLException {
    insert.setLong(1, order.value());
    insert.setInt(2, position);
    switch (discount) {
      case Discount.Percent off -> {
        insert.setBigDecimal(3, off.percent());
        insert.setNull(4, Types.DECIMAL);
        insert.setNull(5, Types.VARCHAR);
      }
      case Discount.Amount off -> {
        insert.setNull(3, Types.DECIMAL);
        insert.setBigDecimal(4, off.amount().amount());
        insert.setString(5, off.amount().currency().getCurrencyCode());
      }
    }
    insert.addBatch();
  }

  /** The discount in three columns from that one on: percent, amount, currency. */
  static Optional<Discount> discount(ResultSet row, int column) throws SQLException {
    @Nullable BigDecimal percent = row.getBigDecimal(column);
    @Nullable BigDecimal amount = row.getBigDecimal(column + 1);
    if (percent != null) {
      return Optional.of(new Discount.Percent(percent));
    }
    return amount == null
        ? Optional.empty()
        : Optional.of(
            new Discount.Amount(
                new Money(amount, Currency.getInstance(row.getString(column + 2)))));
  }

  /**
   * Keeps what became of lines.
   *
   * @param newlyDelivered whether something is delivered of them now; else something was before
   */
  void keep(OrderId order, List<KeptLine> changed, List<LineQuantity> newlyDelivered)
      throws SQLException {
    var before = new java.util.HashMap<Integer, BigDecimal>();
    newlyDelivered.forEach(line -> before.put(line.position(), line.quantity()));
    try (var insert =
            connection.prepareStatement(
                "insert into orders_progress (delivered, returned, order_id, position)"
                    + " values (?, ?, ?, ?)");
        var update =
            connection.prepareStatement(
                "update orders_progress set delivered = ?, returned = ?"
                    + " where order_id = ? and position = ?")) {
      for (KeptLine kept : changed) {
        LineProgress progress = kept.line().progress();
        BigDecimal now = before.getOrDefault(kept.line().position(), BigDecimal.ZERO);
        boolean first = now.signum() > 0 && now.compareTo(progress.delivered()) == 0;
        var statement = first ? insert : update;
        statement.setBigDecimal(1, progress.delivered());
        statement.setBigDecimal(2, progress.returned());
        statement.setLong(3, order.value());
        statement.setInt(4, kept.line().position());
        statement.addBatch();
      }
      insert.executeBatch();
      update.executeBatch();
    }
  }

  void addDelivery(long id, OrderId order, LocalDate day, Instant now, List<LineQuantity> lines)
      throws SQLException {
    try (var delivery =
            connection.prepareStatement(
                "insert into orders_delivery (id, order_id, delivered_on, created)"
                    + " values (?, ?, ?, ?)");
        var line =
            connection.prepareStatement(
                "insert into orders_delivery_line (delivery_id, position, quantity)"
                    + " values (?, ?, ?)")) {
      delivery.setLong(1, id);
      delivery.setLong(2, order.value());
      delivery.setDate(3, Date.valueOf(day));
      delivery.setLong(4, Micros.of(now));
      delivery.executeUpdate();
      for (LineQuantity own : lines) {
        line.setLong(1, id);
        line.setInt(2, own.position());
        line.setBigDecimal(3, own.quantity());
        line.addBatch();
      }
      line.executeBatch();
    }
  }

  int countDeliveries(OrderId order) throws SQLException {
    try (var select =
        connection.prepareStatement("select count(*) from orders_delivery where order_id = ?")) {
      select.setLong(1, order.value());
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /** The deliveries of an order, by day. One statement. */
  List<Delivery> deliveries(OrderId order) throws SQLException {
    var deliveries = new ArrayList<Delivery>();
    try (var select =
        connection.prepareStatement(
            "select d.id, d.delivered_on, l.position, l.quantity from orders_delivery d"
                + " join orders_delivery_line l on l.delivery_id = d.id where d.order_id = ?"
                + " order by d.delivered_on, d.id, l.position")) {
      select.setLong(1, order.value());
      long last = 0;
      var lines = new ArrayList<LineQuantity>();
      @Nullable LocalDate day = null;
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          if (day != null && rows.getLong(1) != last) {
            deliveries.add(new Delivery(day, lines));
            lines.clear();
          }
          last = rows.getLong(1);
          day = rows.getDate(2).toLocalDate();
          lines.add(new LineQuantity(rows.getInt(3), Amounts.quantity(rows.getBigDecimal(4))));
        }
      }
      if (day != null) {
        deliveries.add(new Delivery(day, lines));
      }
    }
    return deliveries;
  }
}
