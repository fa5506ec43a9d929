package org.kaveri.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.Page;
import org.kaveri.api.lists.Sort;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.store.lists.Cursors;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.KeyWalk;
import org.kaveri.store.lists.Pages;
import org.kaveri.store.lists.SortKeys;
import org.kaveri.store.lists.SqlPart;

/** Pages of orders, walked by key; two or three statements each. */
final class OrderPages {
  private static final String COLUMNS =
      "select o.id, o.order_number, o.customer_id, o.ordered, o.status, o.cancels_id, o.line_count"
          + " from orders_order o";

  private final Connection connection;

  OrderPages(Connection connection) {
    this.connection = connection;
  }

  /** The customer's orders, newest first. */
  Page<OrderSummary> newestOf(CustomerId customer, Page.Request request) throws SQLException {
    var where = new SqlPart("o.customer_id = ?", List.of(customer.value()));
    return page(byMoment(where, "o.customer_id, ", false, Optional.empty(), request), request);
  }

  /**
   * Those that fulfil a condition.
   *
   * @param where with {@code o} for the order's row
   * @param few whether an index leads to few rows, which are better sorted than looked for along
   *     the list
   */
  Page<OrderSummary> page(SqlPart where, boolean few, Sort sort, Page.Request request)
      throws SQLException {
    return switch (sort.field()) {
      case "ordered" -> {
        var index =
            Optional.of(sort.ascending() ? "orders_order_oldest" : "orders_order_newest")
                .filter(it -> !few);
        yield page(byMoment(where, "", sort.ascending(), index, request), request);
      }
      case "number" ->
          Pages.of(
              byNumber(where, few, sort.ascending(), request),
              request,
              last -> Cursors.of(numberKey(last.number(), last.id().value())));
      default ->
          throw new InvalidException(
              "list.sort", "The list cannot be sorted by " + sort.field() + ".", sort.field());
    };
  }

  /** The key by which orders are sorted by number, 9 before 10. */
  static String numberKey(String number, long id) {
    return SortKeys.of(SortKeys.natural(number), id);
  }

  private static Page<OrderSummary> page(List<OrderSummary> found, Page.Request request) {
    return Pages.of(found, request, OrderPlace::after);
  }

  private List<OrderSummary> byNumber(SqlPart where, boolean few, boolean up, Page.Request request)
      throws SQLException {
    var walk =
        new KeyWalk(
            "o.number_key",
            up,
            Optional.of(up ? "orders_order_number_key" : "orders_order_number_down")
                .filter(it -> !few));
    return withTotals(
        read(
            SqlPart.all(List.of(where, walk.beyond(request))),
            walk.hint(),
            walk.order(),
            request.size() + 1));
  }

  /**
   * What is left of the moment of the place, then what is beyond it, so that neither begins before
   * the place.
   *
   * @param first what the index has before the moment, with a comma
   * @param index that has them in this order
   */
  private List<OrderSummary> byMoment(
      SqlPart where, String first, boolean up, Optional<String> index, Page.Request request)
      throws SQLException {
    OrderPlace after = OrderPlace.of(request, up);
    String sign = up ? " > ?" : " < ?";
    String order = first + (up ? "o.ordered, o.id" : "o.ordered desc, o.id desc");
    String hint = new KeyWalk("o.ordered", up, index).hint();
    int size = request.size() + 1;
    var heads = new ArrayList<OrderSummary>();
    if (!after.isStart()) {
      var same = new SqlPart("o.ordered = ? and o.id" + sign, List.of(after.micros(), after.id()));
      heads.addAll(read(SqlPart.all(List.of(where, same)), hint, order, size));
    }
    if (heads.size() < size) {
      var beyond = new SqlPart("o.ordered" + sign, List.of(after.micros()));
      heads.addAll(read(SqlPart.all(List.of(where, beyond)), hint, order, size - heads.size()));
    }
    return withTotals(heads);
  }

  private List<OrderSummary> read(SqlPart where, String hint, String order, int most)
      throws SQLException {
    String sql =
        COLUMNS
            + hint
            + " where "
            + where.sql()
            + " order by "
            + order
            + " fetch first ? rows only";
    try (var select = connection.prepareStatement(sql)) {
      Pages.limited(select).setInt(where.bind(select, 1), most);
      var heads = new ArrayList<OrderSummary>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          heads.add(OrderRows.summary(rows));
        }
      }
      return heads;
    }
  }

  private List<OrderSummary> withTotals(List<OrderSummary> heads) throws SQLException {
    if (heads.isEmpty()) {
      return heads;
    }
    var totals = new LinkedHashMap<Long, List<Money>>();
    String sql =
        "select order_id, currency, amount from orders_total where order_id in "
            + InList.marks(heads.size())
            + " order by order_id, currency";
    try (var select = connection.prepareStatement(sql)) {
      InList.bind(select, 1, heads.stream().map(head -> head.id().value()).toList());
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          totals
              .computeIfAbsent(rows.getLong(1), key -> new ArrayList<>())
              .add(new Money(rows.getBigDecimal(3), Currency.getInstance(rows.getString(2))));
        }
      }
    }
    return heads.stream().map(head -> withTotals(head, totals)).toList();
  }

  private static OrderSummary withTotals(OrderSummary head, Map<Long, List<Money>> totals) {
    return new OrderSummary(
        head.id(),
        head.number(),
        head.customer(),
        head.orderedAt(),
        head.status(),
        head.lineCount(),
        totals.getOrDefault(head.id().value(), List.of()));
  }
}
