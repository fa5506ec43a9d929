package org.kaveri.orders;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductAdded;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.store.Ids;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.SortKeys;
import org.kaveri.store.lists.WordIndex;
import org.kaveri.store.lists.WordIndex.Within;
import org.kaveri.store.lists.Words;
import org.kaveri.store.lists.Words.Word;

/** Reads and adds many products at once, a fixed number of statements each. */
final class ProductRows {
  static final WordIndex INDEX = new WordIndex("orders_lookup");
  static final Within ACTIVE = new Within("orders_product", "active", true);

  private static final String COLUMNS =
      "select id, version, code, name, kind, price, price_currency, active from orders_product";

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
  static List<Product> byId(Connection connection, Collection<Long> ids) throws SQLException {
    var found = new ArrayList<Product>();
    if (ids.isEmpty()) {
      return found;
    }
    String sql =
        COLUMNS + " where id in " + InList.marks(ids.size()) + " order by active desc, sort_key";
    try (var select = connection.prepareStatement(sql)) {
      InList.bind(select, 1, ids);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(product(rows));
        }
      }
    }
    return found;
  }

  /** The ids of these codes, as far as they are taken. */
  static Map<String, ProductId> byCode(Connection connection, Collection<String> codes)
      throws SQLException {
    var found = new LinkedHashMap<String, ProductId>();
    if (codes.isEmpty()) {
      return found;
    }
    String sql = "select code, id from orders_product where code in " + InList.marks(codes.size());
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
    try (var insert =
            connection.prepareStatement(
                "insert into orders_product (id, version, code, name, sort_key, kind, price,"
                    + " price_currency, active) values (?, 1, ?, ?, ?, ?, ?, ?, ?)");
        var words = INDEX.prepareInsert(connection)) {
      for (ProductDetails details : products) {
        long id = ids.next();
        insert.setLong(1, id);
        insert.setString(2, details.code());
        insert.setString(3, details.name());
        String sortKey = SortKeys.of(details.name(), id);
        insert.setString(4, sortKey);
        insert.setString(5, details.kind().name());
        if (details.price().isPresent()) {
          insert.setBigDecimal(6, details.price().get().amount());
          insert.setString(7, details.price().get().currency().getCurrencyCode());
        } else {
          insert.setNull(6, Types.DECIMAL);
          insert.setNull(7, Types.VARCHAR);
        }
        insert.setBoolean(8, details.active());
        insert.addBatch();
        INDEX.addBatch(words, id, place(details, sortKey), wordsOf(details));
        added.put(details.code(), new ProductId(id));
        tx.publish(new ProductAdded(new ProductId(id)));
      }
      insert.executeBatch();
      words.executeBatch();
    }
    return added;
  }

  private static Product product(ResultSet row) throws SQLException {
    var price = row.getBigDecimal(6);
    @Nullable String currency = row.getString(7);
    Optional<Money> money =
        price == null || currency == null
            ? Optional.empty()
            : Optional.of(new Money(price, Currency.getInstance(currency)));
    return new Product(
        new ProductId(row.getLong(1)),
        row.getLong(2),
        new ProductDetails(
            row.getString(3),
            row.getString(4),
            ProductKind.valueOf(row.getString(5)),
            money,
            row.getBoolean(8)));
  }
}
