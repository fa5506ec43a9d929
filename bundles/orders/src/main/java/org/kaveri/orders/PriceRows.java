package org.kaveri.orders;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.DatedPrice;
import org.kaveri.store.lists.InList;

/** Prices with the days from which they hold. */
final class PriceRows {
  /** Today's price of a product {@code p}; the parameter is today. */
  static final String TODAY =
      "(select r.price from orders_price r where r.product_id = p.id and"
          + " r.currency = p.price_currency and r.from_day <= ?"
          + " order by r.from_day desc fetch first 1 rows only)";

  private final Connection connection;

  PriceRows(Connection connection) {
    this.connection = connection;
  }

  /** What begins on that very day; an empty price where it varies from then on. */
  Optional<DatedPrice> beginning(ProductId product, LocalDate from, Currency currency)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select price from orders_price where product_id = ? and currency = ?"
                + " and from_day = ?")) {
      select.setLong(1, product.value());
      select.setString(2, currency.getCurrencyCode());
      select.setDate(3, Date.valueOf(from));
      try (var rows = select.executeQuery()) {
        return rows.next()
            ? Optional.of(new DatedPrice(from, currency, money(rows.getBigDecimal(1), currency)))
            : Optional.empty();
      }
    }
  }

  /** Whether another price in that currency begins after that day. */
  boolean hasLater(ProductId product, LocalDate day, Currency currency) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select from_day from orders_price where product_id = ? and currency = ?"
                + " and from_day > ? fetch first 1 rows only")) {
      select.setLong(1, product.value());
      select.setString(2, currency.getCurrencyCode());
      select.setDate(3, Date.valueOf(day));
      try (var rows = select.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** What each of them costs on a day; those without a price are left out. */
  Map<ProductId, Money> on(Collection<Long> products, LocalDate day, Currency currency)
      throws SQLException {
    var prices = new LinkedHashMap<ProductId, Money>();
    if (products.isEmpty()) {
      return prices;
    }
    String sql =
        "select r.product_id, r.price from orders_price r where r.currency = ? and r.product_id in "
            + InList.marks(products.size())
            + " and r.from_day = (select max(d.from_day) from orders_price d"
            + " where d.product_id = r.product_id and d.currency = r.currency and d.from_day <= ?)";
    try (var select = connection.prepareStatement(sql)) {
      select.setString(1, currency.getCurrencyCode());
      int next = InList.bind(select, 2, products);
      select.setDate(next, Date.valueOf(day));
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var product = new ProductId(rows.getLong(1));
          money(rows.getBigDecimal(2), currency).ifPresent(price -> prices.put(product, price));
        }
      }
    }
    return prices;
  }

  /** Those that begin last first, after a day and currency. */
  List<DatedPrice> newest(ProductId product, PricePlace after, int size) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select from_day, currency, price from orders_price where product_id = ? and"
                + " (from_day < ? or (from_day = ? and currency > ?))"
                + " order by from_day desc, currency fetch first ? rows only")) {
      select.setLong(1, product.value());
      select.setDate(2, Date.valueOf(after.day()));
      select.setDate(3, Date.valueOf(after.day()));
      select.setString(4, after.currency());
      select.setInt(5, size);
      var prices = new ArrayList<DatedPrice>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          Currency currency = Currency.getInstance(rows.getString(2));
          prices.add(
              new DatedPrice(
                  rows.getDate(1).toLocalDate(), currency, money(rows.getBigDecimal(3), currency)));
        }
      }
      return prices;
    }
  }

  /** Sets it, in place of what begins on the same day. */
  void put(ProductId product, DatedPrice price) throws SQLException {
    remove(product, price.from(), price.currency());
    add(Map.of(product, price));
  }

  /** Adds one for each product. */
  void add(Map<ProductId, DatedPrice> prices) throws SQLException {
    if (prices.isEmpty()) {
      return;
    }
    try (var insert =
        connection.prepareStatement(
            "insert into orders_price (product_id, currency, from_day, price)"
                + " values (?, ?, ?, ?)")) {
      for (var entry : prices.entrySet()) {
        DatedPrice price = entry.getValue();
        insert.setLong(1, entry.getKey().value());
        insert.setString(2, price.currency().getCurrencyCode());
        insert.setDate(3, Date.valueOf(price.from()));
        if (price.price().isPresent()) {
          insert.setBigDecimal(4, price.price().get().amount());
        } else {
          insert.setNull(4, Types.DECIMAL);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  void remove(ProductId product, LocalDate from, Currency currency) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "delete from orders_price where product_id = ? and currency = ? and from_day = ?")) {
      delete.setLong(1, product.value());
      delete.setString(2, currency.getCurrencyCode());
      delete.setDate(3, Date.valueOf(from));
      delete.executeUpdate();
    }
  }

  static Optional<Money> money(@Nullable BigDecimal amount, Currency currency) {
    return Optional.ofNullable(amount).map(known -> new Money(known, currency));
  }
}
