package org.kaveri.analytical;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;

/**
 * The tables of figures, over the connection of one transaction. One listener writes them, so no
 * two transactions change the same customer at once.
 */
final class FigureRows {
  private final Connection connection;

  FigureRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * An order as far as it is remembered.
   *
   * @param customer who bought
   * @param day when
   * @param left how much of it has not been taken back, over all lines
   */
  record StandingOrder(CustomerId customer, LocalDate day, BigDecimal left) {}

  CustomerFigures read(CustomerId customer) throws SQLException {
    List<Money> revenue =
        Rows.list(
            connection,
            "select currency, amount from analytical_revenue where customer_id = ?"
                + " order by currency",
            row -> new Money(row.getBigDecimal(2), Currency.getInstance(row.getString(1))),
            customer.value());
    return Rows.list(
            connection,
            "select orders, purchase_days, first_purchase, last_purchase, contacts, last_contact"
                + " from analytical_figures where customer_id = ?",
            row ->
                new CustomerFigures(
                    row.getLong("orders"),
                    row.getLong("purchase_days"),
                    Rows.day(row, "first_purchase"),
                    Rows.day(row, "last_purchase"),
                    revenue,
                    row.getLong("contacts"),
                    Rows.day(row, "last_contact")),
            customer.value())
        .stream()
        .findFirst()
        .orElseGet(() -> CustomerFigures.ofRevenue(revenue));
  }

  void remember(OrderId order, StandingOrder standing) throws SQLException {
    Rows.change(
        connection,
        "insert into analytical_order (order_id, customer_id, purchase_day, quantity_left)"
            + " values (?,?,?,?)",
        order.value(),
        standing.customer().value(),
        standing.day(),
        standing.left());
  }

  /** An order that may be remembered already belongs to that customer. */
  void rehome(OrderId order, StandingOrder standing) throws SQLException {
    int known =
        Rows.change(
            connection,
            "update analytical_order set customer_id = ? where order_id = ?",
            standing.customer().value(),
            order.value());
    if (known == 0) {
      remember(order, standing);
    }
  }

  Optional<StandingOrder> standing(OrderId order) throws SQLException {
    return Rows.list(
            connection,
            "select customer_id, purchase_day, quantity_left from analytical_order"
                + " where order_id = ?",
            row ->
                new StandingOrder(
                    new CustomerId(row.getLong(1)),
                    row.getDate(2).toLocalDate(),
                    row.getBigDecimal(3)),
            order.value())
        .stream()
        .findFirst();
  }

  void setLeft(OrderId order, BigDecimal left) throws SQLException {
    Rows.change(
        connection,
        "update analytical_order set quantity_left = ? where order_id = ?",
        left,
        order.value());
  }

  void addRevenue(CustomerId customer, Money amount) throws SQLException {
    String currency = amount.currency().getCurrencyCode();
    int changed =
        Rows.change(
            connection,
            "update analytical_revenue set amount = amount + ?"
                + " where customer_id = ? and currency = ?",
            amount.amount(),
            customer.value(),
            currency);
    if (changed == 0) {
      Rows.change(
          connection,
          "insert into analytical_revenue (customer_id, currency, amount) values (?,?,?)",
          customer.value(),
          currency,
          amount.amount());
    }
  }

  /** Of a currency in which nothing is left, nothing is known. */
  void forgetNoRevenue(CustomerId customer) throws SQLException {
    Rows.change(
        connection,
        "delete from analytical_revenue where customer_id = ? and amount = 0",
        customer.value());
  }

  /** The orders are remembered no longer. */
  void forget(List<OrderId> orders) throws SQLException {
    for (OrderId order : orders) {
      Rows.change(connection, "delete from analytical_order where order_id = ?", order.value());
    }
  }

  /** Of whom nothing is counted any more, nothing is known. */
  void forgetNoFigures(CustomerId customer) throws SQLException {
    Rows.change(
        connection,
        "delete from analytical_figures where customer_id = ? and orders = 0 and contacts = 0",
        customer.value());
  }

  /** The customer was never there. */
  void forget(CustomerId customer) throws SQLException {
    for (String table : List.of("figures", "revenue", "purchase_day", "contact_day")) {
      Rows.change(
          connection,
          "delete from analytical_" + table + " where customer_id = ?",
          customer.value());
    }
  }

  /** Counts an order of that day. */
  void addOrder(CustomerId customer, LocalDate day) throws SQLException {
    int newDays = countUp("purchase", "orders", customer, day, 1);
    int changed =
        Rows.change(
            connection,
            "update analytical_figures set orders = orders + 1, purchase_days = purchase_days + ?,"
                + " first_purchase = case when first_purchase <= ? then first_purchase else ? end,"
                + " last_purchase = case when last_purchase >= ? then last_purchase else ? end"
                + " where customer_id = ?",
            newDays,
            day,
            day,
            day,
            day,
            customer.value());
    if (changed == 0) {
      Rows.change(
          connection,
          "insert into analytical_figures (customer_id, orders, purchase_days, first_purchase,"
              + " last_purchase, contacts) values (?,1,1,?,?,0)",
          customer.value(),
          day,
          day);
    }
  }

  /** An order of that day does not stand any more; a day without any is forgotten. */
  void removeOrder(CustomerId customer, LocalDate day) throws SQLException {
    Change change = countDown("purchase", "orders", customer, day, 1);
    if (change == Change.NONE) {
      return;
    }
    Rows.change(
        connection,
        "update analytical_figures set orders = orders - 1 where customer_id = ?",
        customer.value());
    if (change == Change.DAY_GONE) {
      Rows.change(
          connection,
          "update analytical_figures set purchase_days = purchase_days - 1,"
              + " first_purchase = (select min(purchase_day) from analytical_purchase_day d"
              + "   where d.customer_id = analytical_figures.customer_id),"
              + " last_purchase = (select max(purchase_day) from analytical_purchase_day d"
              + "   where d.customer_id = analytical_figures.customer_id)"
              + " where customer_id = ?",
          customer.value());
    }
  }

  /** Counts contacts of that day. */
  void addContacts(CustomerId customer, LocalDate day, long count) throws SQLException {
    countUp("contact", "contacts", customer, day, count);
    int changed =
        Rows.change(
            connection,
            "update analytical_figures set contacts = contacts + ?,"
                + " last_contact = case when last_contact >= ? then last_contact else ? end"
                + " where customer_id = ?",
            count,
            day,
            day,
            customer.value());
    if (changed == 0) {
      Rows.change(
          connection,
          "insert into analytical_figures (customer_id, orders, purchase_days, contacts,"
              + " last_contact) values (?,0,0,?,?)",
          customer.value(),
          count,
          day);
    }
  }

  /** Contacts are no longer some of that day. */
  void removeContacts(CustomerId customer, LocalDate day, long count) throws SQLException {
    Change change = countDown("contact", "contacts", customer, day, count);
    if (change == Change.NONE) {
      return;
    }
    Rows.change(
        connection,
        "update analytical_figures set contacts = contacts - ?,"
            + " last_contact = (select max(contact_day) from analytical_contact_day d"
            + "   where d.customer_id = analytical_figures.customer_id)"
            + " where customer_id = ?",
        count,
        customer.value());
  }

  /** At once, however many rows there are. */
  void forgetEverything() throws SQLException {
    for (String table : List.of("figures", "revenue", "order", "purchase_day", "contact_day")) {
      Rows.change(connection, "truncate table analytical_" + table);
    }
  }

  /** What counting down did. */
  private enum Change {
    NONE,
    COUNTED,
    DAY_GONE
  }

  /** Answers how many days there are more: one or none. */
  private int countUp(String kind, String count, CustomerId customer, LocalDate day, long more)
      throws SQLException {
    int changed =
        Rows.change(
            connection,
            "update analytical_%1$s_day set %2$s = %2$s + ? where customer_id = ? and %1$s_day = ?"
                .formatted(kind, count),
            more,
            customer.value(),
            day);
    return changed > 0
        ? 0
        : Rows.change(
            connection,
            "insert into analytical_%1$s_day (customer_id, %1$s_day, %2$s) values (?,?,?)"
                .formatted(kind, count),
            customer.value(),
            day,
            more);
  }

  private Change countDown(
      String kind, String count, CustomerId customer, LocalDate day, long fewer)
      throws SQLException {
    int gone =
        Rows.change(
            connection,
            "delete from analytical_%1$s_day where customer_id = ? and %1$s_day = ? and %2$s <= ?"
                .formatted(kind, count),
            customer.value(),
            day,
            fewer);
    if (gone > 0) {
      return Change.DAY_GONE;
    }
    int changed =
        Rows.change(
            connection,
            "update analytical_%1$s_day set %2$s = %2$s - ? where customer_id = ? and %1$s_day = ?"
                .formatted(kind, count),
            fewer,
            customer.value(),
            day);
    return changed > 0 ? Change.COUNTED : Change.NONE;
  }
}
