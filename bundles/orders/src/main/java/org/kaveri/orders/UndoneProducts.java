package org.kaveri.orders;

import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Money;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.ProductId;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.UndoOutcome.Stayed;
import org.kaveri.api.imports.UndoneChunk;
import org.kaveri.api.orders.DatedPrice;
import org.kaveri.api.orders.ProductCategory;
import org.kaveri.api.orders.ProductCategoryChanged;
import org.kaveri.api.orders.ProductChanged;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductPriced;
import org.kaveri.api.orders.ProductRemoved;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Slices;

/** Takes back what imports did to the catalogue, within a transaction. */
final class UndoneProducts {
  static final String PRODUCTS = "products";
  static final String CATEGORIES = "categories";
  static final String CHANGED = "changed-since";
  static final String CHANGED_BY_IMPORT = "changed-by-import";
  static final String PLACE_GONE = "place-gone";
  static final String ORDERED = "product-in-use";
  static final String CATEGORY_IN_USE = "category-in-use";

  /** Each with the column that names the product; its own row comes last. */
  private static final List<String> TABLES =
      List.of(
          "orders_lookup where row_id",
          "orders_price where product_id",
          "orders_import_change where product_id",
          "orders_product where id");

  private final Transaction tx;
  private final LocalDate today;

  /**
   * For one chunk.
   *
   * @param today in the company's time zone
   */
  UndoneProducts(Transaction tx, LocalDate today) {
    this.tx = tx;
    this.today = today;
  }

  /**
   * Removes those that an import has added, nobody has changed and nobody has ordered.
   *
   * @param stayed gets the others
   * @return how many were removed
   */
  long remove(ImportRunId run, List<Long> products, List<Stayed> stayed) throws SQLException {
    long removed = 0;
    for (List<Long> slice : Slices.of(products).reversed()) {
      Map<Long, Boolean> locked = lock(slice);
      var left = new ArrayList<>(locked.keySet());
      Set<Long> touched = new HashSet<>(left);
      touched.removeIf(id -> !locked.getOrDefault(id, false));
      stay(left, touched, CHANGED, stayed);
      var others = new HashSet<Long>();
      for (var entry : new ProductChanges(tx.connection()).of(left).entrySet()) {
        if (entry.getValue().stream().anyMatch(change -> change.run() != run.value())) {
          others.add(entry.getKey());
        }
      }
      stay(left, others, CHANGED_BY_IMPORT, stayed);
      stay(
          left,
          InList.ids(
              tx.connection(),
              "select distinct product_id from orders_line where product_id in ",
              left),
          ORDERED,
          stayed);
      // who takes the place of one of these goes with it
      for (var kept = succeeding(left); !kept.isEmpty(); kept = succeeding(left)) {
        stay(left, kept, ORDERED, stayed);
      }
      delete(left);
      removed += left.size();
    }
    return removed;
  }

  /** Those there are, with whether people have changed them. */
  private Map<Long, Boolean> lock(List<Long> products) throws SQLException {
    var locked = new LinkedHashMap<Long, Boolean>();
    try (var select =
        tx.connection()
            .prepareStatement(
                "select id, touched from orders_product where id in "
                    + InList.marks(products.size())
                    + tx.sql().forUpdate())) {
      InList.bind(select, 1, products.stream().sorted().toList());
      try (var row = select.executeQuery()) {
        while (row.next()) {
          locked.put(row.getLong(1), row.getBoolean(2));
        }
      }
    }
    return locked;
  }

  private static void stay(List<Long> left, Set<Long> staying, String why, List<Stayed> stayed) {
    staying.forEach(id -> stayed.add(new Stayed(PRODUCTS, id, why)));
    left.removeAll(staying);
  }

  /** Those of these that take the place of a product which is not among them. */
  private Set<Long> succeeding(List<Long> products) throws SQLException {
    var found = new HashSet<Long>();
    if (products.isEmpty()) {
      return found;
    }
    Set<Long> going = Set.copyOf(products);
    try (var select =
        tx.connection()
            .prepareStatement(
                "select id, successor_id from orders_product where successor_id in "
                    + InList.marks(products.size()))) {
      InList.bind(select, 1, products);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          if (!going.contains(row.getLong(1))) {
            found.add(row.getLong(2));
          }
        }
      }
    }
    return found;
  }

  private void delete(List<Long> products) throws SQLException {
    InList.delete(tx.connection(), TABLES, products);
    products.forEach(id -> tx.publish(new ProductRemoved(new ProductId(id))));
  }

  /**
   * Makes those what they were that a chunk has changed.
   *
   * @param stayed gets those that were changed since, in part or whole
   * @return how many were restored
   */
  long restore(UndoneChunk chunk, List<Long> products, List<Stayed> stayed) throws SQLException {
    long restored = 0;
    var changes = new ProductChanges(tx.connection());
    for (List<Long> slice : Slices.of(products)) {
      Set<Long> there = lock(slice).keySet();
      var all = changes.of(there);
      for (long id : there) {
        List<ProductChange> its = all.getOrDefault(id, List.of());
        Optional<ProductChange> own =
            its.stream()
                .filter(it -> it.run() == chunk.run().value() && it.chunk() == chunk.number())
                .findFirst();
        if (own.isEmpty()) {
          continue; // restored before
        }
        var since = its.stream().filter(it -> it.place().compareTo(own.get().place()) > 0).toList();
        var later = new ArrayList<ProductChange>();
        boolean priced = false;
        for (ProductChange next : since) {
          boolean pricedThen = priced || next.pricesLike(own.get());
          later.add(later(own.get(), next, priced, pricedThen));
          priced = pricedThen;
        }
        Optional<Left> left = restore(own.get(), priced);
        if (left.isEmpty() || !since.isEmpty()) {
          restored++;
        } else {
          stayed.add(new Stayed(PRODUCTS, id, left.get().why()));
          later.addFirst(left.get().change());
        }
        changes.replace(own.get(), later);
      }
    }
    return restored;
  }

  /** A later import would bring back what it has found otherwise. */
  private static ProductChange later(
      ProductChange own, ProductChange later, boolean pricedBefore, boolean pricedAfter) {
    return new ProductChange(
        later.run(),
        later.chunk(),
        later.product(),
        later.place(),
        own.undone(later.before(), pricedBefore),
        own.undone(later.after(), pricedAfter));
  }

  /** What could not go back, kept on so that it comes again when the undo is said again. */
  private record Left(ProductChange change, String why) {}

  /** What could not go back; empty when all did. */
  private Optional<Left> restore(ProductChange change, boolean pricedByImport) throws SQLException {
    Connection connection = tx.connection();
    var id = new ProductId(change.product());
    @Nullable ProductEntity entity = tx.entities().find(ProductEntity.class, id.value());
    if (entity == null) {
      return Optional.empty();
    }
    var prices = new PriceRows(connection);
    LocalDate day = change.after().day();
    var beginnings = new TreeMap<String, Optional<DatedPrice>>();
    for (String currency : change.currencies()) {
      beginnings.put(currency, prices.beginning(id, day, Currency.getInstance(currency)));
    }
    ProductDetails was = entity.details(priceToday(prices, entity));
    var now = new ProductChange.State(was, day, entity.priceCurrency(), beginnings);
    boolean priced = pricedByImport || pricedSince(prices, change, now);
    ProductChange.State then = change.undone(now, priced);
    for (var beginning : then.beginnings().entrySet()) {
      if (!beginning.getValue().equals(beginnings.get(beginning.getKey()))) {
        reprice(prices, id, day, Currency.getInstance(beginning.getKey()), beginning.getValue());
      }
    }
    ProductDetails is = existing(was, then.details());
    if (!is.equals(was)) {
      entity.take(is);
    }
    entity.pricedAsBefore(then.priced());
    ProductDetails told = entity.details(priceToday(prices, entity));
    List<String> fields = Differences.between(was, told);
    if (!fields.isEmpty()) {
      tx.entities().lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
      tx.entities().flush();
      StoredProducts.index(tx, entity, told);
      tx.publish(new ProductChanged(id, fields));
    }
    if (!change.isUndoneIn(then)) {
      return Optional.of(new Left(change.leftIn(then, is), CHANGED));
    }
    return is.place().equals(then.details().place())
        ? Optional.empty()
        : Optional.of(new Left(change.leftIn(then, is), PLACE_GONE));
  }

  /** Whether people have set a price since in the currency that the import has brought. */
  private static boolean pricedSince(
      PriceRows prices, ProductChange change, ProductChange.State now) throws SQLException {
    if (change.after().priced().isEmpty()) {
      return false;
    }
    Currency currency = change.after().priced().get();
    String code = currency.getCurrencyCode();
    return !Objects.equals(now.beginnings().get(code), change.after().beginnings().get(code))
        || prices.hasLater(new ProductId(change.product()), change.after().day(), currency);
  }

  private void reprice(
      PriceRows prices,
      ProductId id,
      LocalDate day,
      Currency currency,
      Optional<DatedPrice> beginning)
      throws SQLException {
    if (beginning.isPresent()) {
      prices.put(id, beginning.get());
    } else {
      prices.remove(id, day, currency);
    }
    tx.publish(new ProductPriced(id, day, currency, beginning.flatMap(DatedPrice::price)));
  }

  /** A category or a successor that is gone cannot come back. */
  private ProductDetails existing(ProductDetails now, ProductDetails wanted) throws SQLException {
    ProductDetails is = wanted;
    var category = wanted.place().category();
    if (!category.equals(now.place().category())
        && category.isPresent()
        && !new CategoryRows(tx.connection())
            .all().stream().map(ProductCategory::id).toList().contains(category.get())) {
      is = is.with(draft -> draft.category(now.place().category()));
    }
    var successor = wanted.place().successor();
    if (!successor.equals(now.place().successor())
        && successor.isPresent()
        && ProductRows.known(tx.connection(), List.of(successor.get().value())) == 0) {
      is = is.with(draft -> draft.successor(now.place().successor()));
    }
    return is;
  }

  private Optional<Money> priceToday(PriceRows prices, ProductEntity entity) throws SQLException {
    return entity.priceCurrency().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
            prices
                .on(List.of(entity.id()), today, entity.priceCurrency().get())
                .get(new ProductId(entity.id())));
  }

  /** Removes categories that were added and in which nothing stands, parts before their wholes. */
  long removeCategories(List<Long> categories, List<Stayed> stayed) throws SQLException {
    var rows = new CategoryRows(tx.connection());
    long removed = 0;
    for (long value : categories.reversed()) {
      var id = new ProductCategoryId(value);
      rows.lock(List.of(id), tx.sql().forUpdate());
      List<ProductCategory> all = rows.all();
      Optional<ProductCategory> there = all.stream().filter(it -> it.id().equals(id)).findFirst();
      if (there.isEmpty()) {
        continue;
      }
      boolean parts = all.stream().anyMatch(it -> it.parent().equals(Optional.of(id)));
      if (there.get().version() > 1 || parts || rows.hasProducts(id)) {
        stayed.add(new Stayed(CATEGORIES, value, CATEGORY_IN_USE));
        continue;
      }
      rows.remove(id);
      tx.publish(new ProductCategoryChanged(id));
      removed++;
    }
    return removed;
  }
}
