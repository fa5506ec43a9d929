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
  private static final int CURRENCY_DECIMALS_KEPT = 4;

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
            row -> money(row.getBigDecimal(2), row.getString(1)),
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
        .orElse(CustomerFigures.NOTHING);
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

  /** Counts orders of a day up or down; a day without any is forgotten. */
  void addOrders(CustomerId customer, LocalDate day, long count) throws SQLException {
    addOnDay("analytical_purchase_day", "purchase_day", "orders", customer, day, count);
    ensure(customer);
    Rows.change(
        connection,
        "update analytical_figures set orders = orders + ?,"
            + " purchase_days = (select count(*) from analytical_purchase_day d"
            + "   where d.customer_id = analytical_figures.customer_id),"
            + " first_purchase = (select min(purchase_day) from analytical_purchase_day d"
            + "   where d.customer_id = analytical_figures.customer_id),"
            + " last_purchase = (select max(purchase_day) from analytical_purchase_day d"
            + "   where d.customer_id = analytical_figures.customer_id)"
            + " where customer_id = ?",
        count,
        customer.value());
  }

  /** Counts contacts of a day up or down. */
  void addContacts(CustomerId customer, LocalDate day, long count) throws SQLException {
    addOnDay("analytical_contact_day", "contact_day", "contacts", customer, day, count);
    ensure(customer);
    Rows.change(
        connection,
        "update analytical_figures set contacts = contacts + ?,"
            + " last_contact = (select max(contact_day) from analytical_contact_day d"
            + "   where d.customer_id = analytical_figures.customer_id)"
            + " where customer_id = ?",
        count,
        customer.value());
  }

  void forgetEverything() throws SQLException {
    for (String table : List.of("figures", "revenue", "order", "purchase_day", "contact_day")) {
      Rows.change(connection, "delete from analytical_" + table);
    }
  }

  private void addOnDay(
      String table,
      String dayColumn,
      String countColumn,
      CustomerId customer,
      LocalDate day,
      long count)
      throws SQLException {
    int changed =
        Rows.change(
            connection,
            "update %s set %s = %s + ? where customer_id = ? and %s = ?"
                .formatted(table, countColumn, countColumn, dayColumn),
            count,
            customer.value(),
            day);
    if (changed == 0) {
      Rows.change(
          connection,
          "insert into %s (customer_id, %s, %s) values (?,?,?)"
              .formatted(table, dayColumn, countColumn),
          customer.value(),
          day,
          count);
    } else if (count < 0) {
      Rows.change(
          connection,
          "delete from %s where customer_id = ? and %s = ? and %s <= 0"
              .formatted(table, dayColumn, countColumn),
          customer.value(),
          day);
    }
  }

  private void ensure(CustomerId customer) throws SQLException {
    boolean known =
        !Rows.list(
                connection,
                "select 1 from analytical_figures where customer_id = ?",
                row -> row.getInt(1),
                customer.value())
            .isEmpty();
    if (!known) {
      Rows.change(
          connection,
          "insert into analytical_figures (customer_id, orders, purchase_days, contacts)"
              + " values (?,0,0,0)",
          customer.value());
    }
  }

  private static Money money(BigDecimal kept, String currencyCode) {
    Currency currency = Currency.getInstance(currencyCode);
    BigDecimal plain = kept.stripTrailingZeros();
    int decimals = Math.max(plain.scale(), Math.max(0, currency.getDefaultFractionDigits()));
    return new Money(plain.setScale(Math.min(decimals, CURRENCY_DECIMALS_KEPT)), currency);
  }
}
