package org.kaveri.orders;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrdersMoved.MovedOrder;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.InList;

/** Orders as facts tell them that come to a customer or leave her. */
final class MovedOrders {
  private MovedOrders() {}

  /** By whose they are. Two statements. */
  static Map<CustomerId, List<MovedOrder>> of(
      Connection connection, Collection<Long> ids, ZoneId zone) throws SQLException {
    Map<Long, List<Money>> totals = totals(connection, ids);
    var orders = new LinkedHashMap<CustomerId, List<MovedOrder>>();
    try (var select =
        connection.prepareStatement(
            "select o.id, o.status, o.ordered,"
                + " (select sum(l.quantity - l.back_quantity) from orders_line l"
                + " where l.order_id = o.id), o.customer_id from orders_order o where o.id in "
                + InList.marks(ids.size())
                + " order by o.id")) {
      InList.bind(select, 1, ids);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          @Nullable BigDecimal left = row.getBigDecimal(4);
          orders
              .computeIfAbsent(new CustomerId(row.getLong(5)), id -> new ArrayList<>())
              .add(
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

  private static Map<Long, List<Money>> totals(Connection connection, Collection<Long> ids)
      throws SQLException {
    var totals = new HashMap<Long, List<Money>>();
    try (var select =
        connection.prepareStatement(
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
