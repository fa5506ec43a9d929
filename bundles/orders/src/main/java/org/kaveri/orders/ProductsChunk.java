package org.kaveri.orders;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ImportedField;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.api.orders.DatedPrice;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.Products;
import org.kaveri.store.Ids;
import org.kaveri.store.Micros;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Slices;

/** One chunk of products on its way into the catalogue. */
final class ProductsChunk {
  private final Transaction tx;
  private final Products products;
  private final CategoryPaths categories;
  private final Currency usual;
  private final ImportChunk chunk;
  private final Ids ids;
  private final LocalDate today;
  private final List<ChunkOutcome.Refusal> refused = new ArrayList<>();
  private final List<Long> added = new ArrayList<>();
  private final Map<String, ProductId> known = new LinkedHashMap<>();
  private final Map<Long, ProductChange> changes = new LinkedHashMap<>();
  private long changed;
  private long unchanged;

  /**
   * For one chunk.
   *
   * @param usual currency of prices that name none
   * @param today in the company's time zone
   */
  ProductsChunk(
      Transaction tx,
      Ids ids,
      Products products,
      CategoryPaths categories,
      Currency usual,
      LocalDate today,
      ImportChunk chunk) {
    this.tx = tx;
    this.products = products;
    this.categories = categories;
    this.usual = usual;
    this.ids = ids;
    this.today = today;
    this.chunk = chunk;
  }

  ChunkOutcome write() throws SQLException {
    List<ImportRow> rows = chunk.rows();
    for (List<String> slice : Slices.of(codes(rows))) {
      known.putAll(ProductRows.byCode(tx.connection(), slice));
    }
    var fresh = new LinkedHashMap<String, ProductDetails>();
    var met = new ArrayList<ImportRow>();
    for (ImportRow row : rows) {
      String code = code(row);
      if (known.containsKey(code) || fresh.containsKey(code)) {
        met.add(row);
      } else {
        details(row, null).ifPresent(details -> fresh.put(code, details));
      }
    }
    for (List<ProductDetails> slice : Slices.of(List.copyOf(fresh.values()))) {
      products.addMissingAndTell(slice).added().forEach(id -> added.add(id.value()));
    }
    for (ImportRow row : met) {
      meet(row);
    }
    new ProductChanges(tx.connection()).keep(changes.values());
    return new ChunkOutcome(
        List.of(new ImportCount("products", added.size(), changed, unchanged)),
        refused,
        List.of(
            new ChunkOutcome.Added(UndoneProducts.PRODUCTS, added),
            new ChunkOutcome.Added(UndoneProducts.CATEGORIES, categories.added())),
        List.of(new ChunkOutcome.Added(UndoneProducts.PRODUCTS, List.copyOf(changes.keySet()))));
  }

  private static List<String> codes(List<ImportRow> rows) {
    Set<String> codes = new LinkedHashSet<>();
    for (ImportRow row : rows) {
      codes.add(code(row));
      row.identifier(ProductImportFields.SUCCESSOR).ifPresent(codes::add);
    }
    return List.copyOf(codes);
  }

  private static String code(ImportRow row) {
    return row.identifier(ProductImportFields.CODE).orElseThrow();
  }

  /** A row of a product that is there. */
  private void meet(ImportRow row) throws SQLException {
    switch (chunk.mode()) {
      case ADD -> unchanged++;
      case REFUSE -> refuse(row, ProductImportFields.CODE, "there-already");
      case UPDATE -> {
        Product before = products.findByCode(code(row)).orElseThrow();
        Optional<ProductDetails> details = details(row, before.details());
        if (details.isPresent()) {
          change(before, details.get());
        }
      }
    }
  }

  private void change(Product before, ProductDetails details) throws SQLException {
    Optional<Currency> pricing =
        details.price().equals(before.details().price())
            ? Optional.empty()
            : details.price().or(() -> before.details().price()).map(Money::currency);
    ProductChange.State was = state(before, pricing);
    Product after = products.change(before.id(), before.version(), details);
    // of one that is changed twice in a transaction the version counts once
    if (Differences.between(before.details(), after.details()).isEmpty()) {
      unchanged++;
    } else {
      changed++;
      keep(was, state(after, pricing), before.id().value());
    }
  }

  /** With what begins today in the currency in which a price is set, where one is. */
  private ProductChange.State state(Product product, Optional<Currency> pricing)
      throws SQLException {
    var beginnings = new TreeMap<String, Optional<DatedPrice>>();
    if (pricing.isPresent()) {
      beginnings.put(
          pricing.get().getCurrencyCode(),
          new PriceRows(tx.connection()).beginning(product.id(), today, pricing.get()));
    }
    @Nullable ProductEntity entity = tx.entities().find(ProductEntity.class, product.id().value());
    return new ProductChange.State(
        product.details(),
        today,
        entity == null ? Optional.empty() : entity.priceCurrency(),
        beginnings);
  }

  /** Of one that rows change twice the first state and the last are kept. */
  private void keep(ProductChange.State was, ProductChange.State is, long product) {
    String place = "%019d\t%019d".formatted(Micros.of(tx.now()), ids.next());
    var change = new ProductChange(chunk.run().value(), chunk.number(), product, place, was, is);
    changes.merge(product, change, ProductsChunk::joined);
  }

  private static ProductChange joined(ProductChange first, ProductChange last) {
    var before = new TreeMap<>(last.before().beginnings());
    before.putAll(first.before().beginnings());
    var after = new TreeMap<>(first.after().beginnings());
    after.putAll(last.after().beginnings());
    return new ProductChange(
        first.run(),
        first.chunk(),
        first.product(),
        first.place(),
        new ProductChange.State(
            first.before().details(), first.before().day(), first.before().priced(), before),
        new ProductChange.State(
            last.after().details(), last.after().day(), last.after().priced(), after));
  }

  /**
   * What the row makes of the product; empty when it was refused.
   *
   * @param before what is kept; null when it is not there yet
   */
  private Optional<ProductDetails> details(ImportRow row, @Nullable ProductDetails before) {
    String field = ProductImportFields.NAME;
    try {
      String code = code(row);
      Optional<String> name = row.text(field);
      ProductDetails details =
          before == null
              ? ProductDetails.of(code, name.orElse(code), draft -> {})
              : before.with(draft -> name.ifPresent(draft::name));
      field = ProductImportFields.PRICE;
      details = priced(details, row);
      field = ProductImportFields.CATEGORY;
      Optional<String> category = row.text(field);
      if (category.isPresent()) {
        var found = categories.of(category.get());
        details = details.with(draft -> draft.category(found));
      }
      field = ProductImportFields.SUCCESSOR;
      details = succeeded(details, row);
      for (ImportedField<ProductDetails> known : ProductImportFields.DETAILS) {
        field = known.field().name();
        details = known.set(details, row);
      }
      return Optional.of(details);
    } catch (InvalidException e) {
      refuse(row, field, e.code().endsWith("too-long") ? "text-too-long" : "value");
      return Optional.empty();
    }
  }

  private ProductDetails priced(ProductDetails details, ImportRow row) {
    Optional<BigDecimal> price = row.number(ProductImportFields.PRICE);
    if (price.isEmpty()) {
      return details;
    }
    Optional<String> named = row.text(ProductImportFields.CURRENCY);
    try {
      Currency currency =
          named
              .map(code -> Currency.getInstance(code.toUpperCase(Locale.ROOT)))
              .or(() -> details.price().map(Money::currency))
              .orElse(usual);
      return details.with(draft -> draft.price(new Money(price.get(), currency)));
    } catch (IllegalArgumentException e) {
      throw new InvalidException("product.currency-unknown", "There is no such currency.", e);
    }
  }

  private ProductDetails succeeded(ProductDetails details, ImportRow row) {
    Optional<String> successor = row.identifier(ProductImportFields.SUCCESSOR);
    if (successor.isEmpty()) {
      return details;
    }
    ProductId id = known.get(successor.get());
    if (id == null || successor.get().equals(details.code())) {
      throw new InvalidException("product.successor-unknown", "There is no such product.");
    }
    return details.with(draft -> draft.successor(id));
  }

  private void refuse(ImportRow row, String field, String code) {
    refused.add(new ChunkOutcome.Refusal(row, field, code, ValueKind.TEXT));
  }
}
