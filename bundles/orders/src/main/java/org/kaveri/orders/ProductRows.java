package org.kaveri.orders;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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
import org.kaveri.api.Page;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.ProductId;
import org.kaveri.api.lists.Sort;
import org.kaveri.api.orders.DatedPrice;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductAdded;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.api.orders.ProductPlace;
import org.kaveri.api.orders.ProductSale;
import org.kaveri.store.Ids;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Cursors;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.KeyWalk;
import org.kaveri.store.lists.Pages;
import org.kaveri.store.lists.Plans;
import org.kaveri.store.lists.SortKeys;
import org.kaveri.store.lists.SqlPart;
import org.kaveri.store.lists.WordIndex;
import org.kaveri.store.lists.WordIndex.Within;
import org.kaveri.store.lists.Words;
import org.kaveri.store.lists.Words.Word;

/** Reads and adds many products at once, a fixed number of statements each. */
final class ProductRows {
  static final WordIndex INDEX = new WordIndex("orders_lookup");
  static final Within ACTIVE = new Within("orders_product", "active", true);

  /** The parameter is today. */
  private static final String COLUMNS =
      "select p.id, p.version, p.code, p.name, p.kind, p.price_currency, p.active, p.unit,"
          + " p.tax_rate, p.category_id, p.successor_id, "
          + PriceRows.TODAY
          + " from orders_product p";

  private ProductRows() {}

  /** What a product is found by. */
  static List<Word> wordsOf(ProductDetails details) {
    var words = new LinkedHashMap<String, Word>();
    Words.ofIdentifier(details.code()).forEach(word -> words.putIfAbsent(word.plain(), word));
    Words.of(details.name()).forEach(word -> words.putIfAbsent(word.plain(), word));
    return List.copyOf(words.values());
  }

  /** Where a product stands among those found: behind all that can be ordered if it cannot. */
  static String place(ProductDetails details, String sortKey) {
    return (details.active() ? "0" : "1") + sortKey;
  }

  /** Those of these ids that exist: active ones first, then by name. */
  static List<Product> byId(Connection connection, LocalDate today, Collection<Long> ids)
      throws SQLException {
    if (ids.isEmpty()) {
      return List.of();
    }
    String sql =
        COLUMNS
            + " where p.id in "
            + InList.marks(ids.size())
            + " order by p.active desc, p.sort_key";
    try (var select = connection.prepareStatement(sql)) {
      select.setDate(1, Date.valueOf(today));
      InList.bind(select, 2, ids);
      return products(select);
    }
  }

  /** The one of that code, if there is one. */
  static Optional<Product> ofCode(Connection connection, LocalDate today, String code)
      throws SQLException {
    try (var select = connection.prepareStatement(COLUMNS + " where p.code = ?")) {
      select.setDate(1, Date.valueOf(today));
      select.setString(2, code);
      return products(select).stream().findFirst();
    }
  }

  /**
   * One page, by key.
   *
   * @param where with {@code p} for the product's row
   * @param sort whose keys are walked
   */
  static Page<Product> page(
      Connection connection, LocalDate today, SqlPart where, Sort sort, Page.Request page)
      throws SQLException {
    KeyWalk walk = ProductFields.walk(sort);
    SqlPart all = SqlPart.all(List.of(where, walk.beyond(page)));
    String sql =
        COLUMNS
            + walk.hint()
            + " where "
            + all.sql()
            + " order by "
            + walk.order()
            + " fetch first ? rows only";
    try (var select = connection.prepareStatement(sql)) {
      Pages.limited(select).setDate(1, Date.valueOf(today));
      select.setInt(all.bind(select, 2), page.size() + 1);
      return Pages.of(
          products(select),
          page,
          last ->
              Cursors.of(
                  sort.field().equals("code")
                      ? codeKey(last.details(), last.id())
                      : SortKeys.of(last.details().name(), last.id().value())));
    }
  }

  /** The key by which products are sorted by code, 9 before 10. */
  static String codeKey(ProductDetails details, ProductId id) {
    return SortKeys.of(SortKeys.natural(details.code()), id.value());
  }

  private static List<Product> products(PreparedStatement select) throws SQLException {
    var found = new ArrayList<Product>();
    try (var rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(product(rows));
      }
    }
    return found;
  }

  /** How many of these ids exist. One statement, or none. */
  static int known(Connection connection, Collection<Long> ids) throws SQLException {
    if (ids.isEmpty()) {
      return 0;
    }
    try (var select =
        connection.prepareStatement(
            "select count(*) from orders_product where id in " + InList.marks(ids.size()))) {
      InList.bind(select, 1, ids);
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /** The code of one of these that cannot be ordered, if there is one. */
  static Optional<String> inactive(Connection connection, Collection<Long> ids)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select code from orders_product where active = ? and id in "
                + InList.marks(ids.size()))) {
      select.setBoolean(1, false);
      InList.bind(select, 2, ids);
      try (var rows = select.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }

  /** The ids of these codes, as far as they are taken. */
  static Map<String, ProductId> byCode(Connection connection, Collection<String> codes)
      throws SQLException {
    var found = new LinkedHashMap<String, ProductId>();
    if (codes.isEmpty()) {
      return found;
    }
    String sql =
        "select code, id from orders_product"
            + Plans.constraint("orders_product_code")
            + " where code in "
            + InList.marks(codes.size());
    try (var select = connection.prepareStatement(sql)) {
      InList.bind(select, 1, codes);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), new ProductId(rows.getLong(2)));
        }
      }
    }
    return found;
  }

  /** Adds them all; their codes must be free. */
  static Map<String, ProductId> add(Transaction tx, Ids ids, List<ProductDetails> products)
      throws SQLException {
    var added = new LinkedHashMap<String, ProductId>();
    if (products.isEmpty()) {
      return added;
    }
    Connection connection = tx.connection();
    var prices = new LinkedHashMap<ProductId, DatedPrice>();
    try (var insert =
            connection.prepareStatement(
                "insert into orders_product (id, version, code, name, sort_key, kind,"
                    + " price_currency, active, unit, tax_rate, category_id, successor_id,"
                    + " code_key) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        var words = INDEX.prepareInsert(connection)) {
      for (ProductDetails details : products) {
        var id = new ProductId(ids.next());
        String sortKey = SortKeys.of(details.name(), id.value());
        bind(insert, id, sortKey, details);
        insert.addBatch();
        INDEX.addBatch(words, id.value(), place(details, sortKey), wordsOf(details));
        details
            .price()
            .ifPresent(price -> prices.put(id, DatedPrice.of(DatedPrice.BEGINNING, price)));
        added.put(details.code(), id);
        tx.publish(new ProductAdded(id));
      }
      insert.executeBatch();
      words.executeBatch();
    }
    new PriceRows(connection).add(prices);
    return added;
  }

  private static void bind(
      PreparedStatement insert, ProductId id, String sortKey, ProductDetails details)
      throws SQLException {
    insert.setLong(1, id.value());
    insert.setString(2, details.code());
    insert.setString(3, details.name());
    insert.setString(4, sortKey);
    insert.setString(5, details.kind().name());
    insert.setString(
        6, details.price().map(price -> price.currency().getCurrencyCode()).orElse(null));
    insert.setBoolean(7, details.active());
    insert.setString(8, details.sale().unit());
    insert.setBigDecimal(9, details.sale().taxRate().orElse(null));
    setLong(insert, 10, details.place().category().map(ProductCategoryId::value));
    setLong(insert, 11, details.place().successor().map(ProductId::value));
    insert.setString(12, codeKey(details, id));
  }

  private static void setLong(PreparedStatement statement, int at, Optional<Long> number)
      throws SQLException {
    if (number.isPresent()) {
      statement.setLong(at, number.get());
    } else {
      statement.setNull(at, Types.BIGINT);
    }
  }

  private static Product product(ResultSet row) throws SQLException {
    @Nullable String currency = row.getString(6);
    Optional<Money> price =
        currency == null
            ? Optional.empty()
            : PriceRows.money(row.getBigDecimal(12), Currency.getInstance(currency));
    return new Product(
        new ProductId(row.getLong(1)),
        row.getLong(2),
        new ProductDetails(
            row.getString(3),
            row.getString(4),
            ProductKind.valueOf(row.getString(5)),
            price,
            row.getBoolean(7),
            new ProductSale(row.getString(8), Optional.ofNullable(row.getBigDecimal(9))),
            new ProductPlace(
                number(row, 10).map(ProductCategoryId::new), number(row, 11).map(ProductId::new))));
  }

  private static Optional<Long> number(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }
}
