package org.kaveri.orders;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kaveri.api.orders.CurrencyRate;
import org.kaveri.store.lists.InList;

/** Rates of one currency in their table. */
final class RateRows {
  private final Connection connection;
  private final String base;

  RateRows(Connection connection, Currency base) {
    this.connection = connection;
    this.base = base.getCurrencyCode();
  }

  /** Those that begin last first, after a day and currency. */
  List<CurrencyRate> newest(PricePlace after, int size) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select currency, from_day, rate from orders_rate where base = ? and"
                + " (from_day < ? or (from_day = ? and currency > ?))"
                + " order by from_day desc, currency fetch first ? rows only")) {
      select.setString(1, base);
      select.setDate(2, Date.valueOf(after.day()));
      select.setDate(3, Date.valueOf(after.day()));
      select.setString(4, after.currency());
      select.setInt(5, size);
      return rates(select);
    }
  }

  /** What holds somewhere in the days given, for those currencies. One statement. */
  Map<Currency, NavigableMap<LocalDate, BigDecimal>> within(
      Collection<Currency> currencies, LocalDate first, LocalDate last) throws SQLException {
    var found = new HashMap<Currency, NavigableMap<LocalDate, BigDecimal>>();
    String sql =
        "select r.currency, r.from_day, r.rate from orders_rate r where r.base = ?"
            + " and r.from_day <= ? and r.currency in "
            + InList.marks(currencies.size())
            + " and not exists (select 1 from orders_rate l where l.base = r.base"
            + " and l.currency = r.currency and l.from_day > r.from_day and l.from_day <= ?)";
    try (var select = connection.prepareStatement(sql)) {
      select.setString(1, base);
      select.setDate(2, Date.valueOf(last));
      int next =
          InList.bind(select, 3, currencies.stream().map(Currency::getCurrencyCode).toList());
      select.setDate(next, Date.valueOf(first));
      rates(select)
          .forEach(
              rate ->
                  found
                      .computeIfAbsent(rate.currency(), key -> new TreeMap<>())
                      .put(rate.from(), rate.rate()));
    }
    return found;
  }

  void add(CurrencyRate rate) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into orders_rate (base, currency, from_day, rate) values (?, ?, ?, ?)")) {
      insert.setString(1, base);
      insert.setString(2, rate.currency().getCurrencyCode());
      insert.setDate(3, Date.valueOf(rate.from()));
      insert.setBigDecimal(4, rate.rate());
      insert.executeUpdate();
    }
  }

  /** Whether there was one. */
  boolean remove(Currency currency, LocalDate from) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "delete from orders_rate where base = ? and currency = ? and from_day = ?")) {
      delete.setString(1, base);
      delete.setString(2, currency.getCurrencyCode());
      delete.setDate(3, Date.valueOf(from));
      return delete.executeUpdate() > 0;
    }
  }

  private static List<CurrencyRate> rates(PreparedStatement select) throws SQLException {
    var rates = new ArrayList<CurrencyRate>();
    try (var rows = select.executeQuery()) {
      while (rows.next()) {
        rates.add(
            new CurrencyRate(
                Currency.getInstance(rows.getString(1)),
                rows.getDate(2).toLocalDate(),
                rows.getBigDecimal(3)));
      }
    }
    return rates;
  }
}
