package org.kaveri.orders;

import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.AddedMissing;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.PlainText;
import org.kaveri.api.ProductId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.orders.DatedPrice;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductCategory;
import org.kaveri.api.orders.ProductChanged;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductPriced;
import org.kaveri.api.orders.ProductQuery;
import org.kaveri.api.orders.Products;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.FilterColumn;
import org.kaveri.store.lists.FilterSql;
import org.kaveri.store.lists.Pages;
import org.kaveri.store.lists.SqlPart;
import org.kaveri.store.lists.WordIndex.Within;
import org.kaveri.store.lists.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue, kept in the store. */
@Component
public final class StoredProducts implements Products {
  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Settings settings;

  @Activate
  public StoredProducts(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Settings settings) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.settings = settings;
  }

  @Override
  public Product add(ProductDetails details) {
    access.require(Orders.WRITE);
    return write(
        tx -> {
          requireFreeCode(tx, details);
          requirePlaces(tx, List.of(details));
          var id =
              Objects.requireNonNull(
                  ProductRows.add(tx, ids, List.of(details)).get(details.code()));
          return new Product(id, 1, details);
        });
  }

  @Override
  public AddedMissing<ProductId> addMissingAndTell(List<ProductDetails> products) {
    access.require(Orders.WRITE);
    var byCode = new LinkedHashMap<String, ProductDetails>();
    products.forEach(details -> byCode.putIfAbsent(details.code(), details));
    requireSize(byCode.size());
    return write(
        tx -> {
          var known = ProductRows.byCode(tx.connection(), byCode.keySet());
          var missing =
              byCode.values().stream()
                  .filter(details -> !known.containsKey(details.code()))
                  .toList();
          requirePlaces(tx, missing);
          Map<String, ProductId> added = ProductRows.add(tx, ids, missing);
          known.putAll(added);
          return new AddedMissing<>(known, new LinkedHashSet<>(added.values()));
        });
  }

  @Override
  public Product change(ProductId id, long version, ProductDetails details) {
    access.require(Orders.WRITE);
    return write(
        tx -> {
          ProductEntity entity = require(tx, id);
          if (entity.version() != version) {
            throw changedMeanwhile();
          }
          ProductDetails before = entity.details(priceToday(tx, entity));
          List<String> fields = Differences.between(before, details);
          if (fields.isEmpty()) {
            return entity.toRecord(before);
          }
          requireAllowed(tx, id, before, details);
          if (fields.contains("price")) {
            reprice(tx, id, before.price(), details.price());
          }
          tx.entities().lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
          entity.take(details);
          touch(entity);
          tx.entities().flush();
          index(tx, entity, details);
          tx.publish(new ProductChanged(id, fields));
          return entity.toRecord(details);
        });
  }

  private void requireAllowed(
      Transaction tx, ProductId id, ProductDetails before, ProductDetails after)
      throws SQLException {
    if (!after.code().equals(before.code())) {
      requireFreeCode(tx, after);
    }
    if (after.place().successor().equals(Optional.of(id))) {
      throw new InvalidException("product.own-successor", "A product does not take its own place.");
    }
    if (!after.place().equals(before.place())) {
      requirePlaces(tx, List.of(after));
    }
  }

  /** From today on; where none is known any more it varies in the currency of the last. */
  private void reprice(Transaction tx, ProductId id, Optional<Money> before, Optional<Money> after)
      throws SQLException {
    Currency currency = after.or(() -> before).orElseThrow().currency();
    var price = new DatedPrice(today(tx), currency, after);
    new PriceRows(tx.connection()).put(id, price);
    tx.publish(new ProductPriced(id, price.from(), currency, after));
  }

  private Optional<Money> priceToday(Transaction tx, ProductEntity entity) throws SQLException {
    Optional<Currency> currency = entity.priceCurrency();
    return currency.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
            new PriceRows(tx.connection())
                .on(List.of(entity.id()), today(tx), currency.get())
                .get(new ProductId(entity.id())));
  }

  @Override
  public Product get(ProductId id) {
    return find(id).orElseThrow(StoredProducts::unknown);
  }

  @Override
  public Optional<Product> find(ProductId id) {
    return byId(List.of(id)).values().stream().findFirst();
  }

  @Override
  public Optional<Product> findByCode(String code) {
    access.require(Orders.READ);
    return store.read(tx -> ProductRows.ofCode(tx.connection(), today(tx), PlainText.line(code)));
  }

  @Override
  public Map<ProductId, Product> byId(Collection<ProductId> products) {
    access.require(Orders.READ);
    requireSize(products.size());
    var values = products.stream().map(ProductId::value).distinct().toList();
    return store.read(
        tx -> {
          var found = new LinkedHashMap<ProductId, Product>();
          ProductRows.byId(tx.connection(), today(tx), values)
              .forEach(product -> found.put(product.id(), product));
          return found;
        });
  }

  @Override
  public List<ListField> fields() {
    access.require(Orders.READ);
    return store.read(tx -> columns(tx, true).stream().map(FilterColumn::field).toList());
  }

  @Override
  public Page<Product> list(ProductQuery query, Page.Request page) {
    access.require(Orders.READ);
    return store.read(tx -> list(tx, query, List.of(), page));
  }

  private List<FilterColumn> columns(Transaction tx, boolean withCategories) throws SQLException {
    var categories =
        withCategories ? new CategoryRows(tx.connection()).all() : List.<ProductCategory>of();
    return ProductFields.columns(categories, today(tx));
  }

  private Page<Product> list(
      Transaction tx, ProductQuery query, List<Words.Word> words, Page.Request page)
      throws SQLException {
    LocalDate today = today(tx);
    var filters =
        new FilterSql(
            columns(tx, ProductFields.mentionsCategory(query.filter())),
            today,
            settings.get(CompanySettings.TIME_ZONE),
            Caller.current().user());
    var parts = new ArrayList<SqlPart>();
    parts.add(filters.condition(query.filter()));
    words.forEach(word -> parts.add(ProductRows.INDEX.holds(word, "p.id")));
    return ProductRows.page(tx.connection(), today, SqlPart.all(parts), query.sort(), page);
  }

  @Override
  public Optional<Money> priceAt(ProductId product, LocalDate day, Currency currency) {
    return Optional.ofNullable(pricesAt(List.of(product), day, currency).get(product));
  }

  @Override
  public Map<ProductId, Money> pricesAt(
      Collection<ProductId> products, LocalDate day, Currency currency) {
    access.require(Orders.READ);
    requireSize(products.size());
    var values = products.stream().map(ProductId::value).distinct().toList();
    return store.read(tx -> new PriceRows(tx.connection()).on(values, day, currency));
  }

  @Override
  public Page<DatedPrice> prices(ProductId product, Page.Request page) {
    access.require(Orders.READ);
    var after = PricePlace.of(page);
    return store.read(
        tx -> {
          requireKnown(tx, List.of(product), StoredProducts::unknown);
          return Pages.of(
              new PriceRows(tx.connection()).newest(product, after, page.size() + 1),
              page,
              PricePlace::after);
        });
  }

  @Override
  public void setPrice(ProductId product, DatedPrice price) {
    changePrices(product, price.from(), price.currency(), Optional.of(price));
  }

  @Override
  public void removePrice(ProductId product, LocalDate from, Currency currency) {
    changePrices(product, from, currency, Optional.empty());
  }

  private void changePrices(
      ProductId product, LocalDate from, Currency currency, Optional<DatedPrice> price) {
    access.require(Orders.WRITE);
    write(
        tx -> {
          ProductEntity entity = require(tx, product);
          var rows = new PriceRows(tx.connection());
          if (rows.beginning(product, from, currency).equals(price)) {
            return entity;
          }
          Optional<Money> before = priceToday(tx, entity);
          // whoever has the product open in a form shall not put the old price back
          tx.entities().lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
          if (price.isPresent()) {
            rows.put(product, price.get());
            entity.pricedIn(currency);
          } else {
            rows.remove(product, from, currency);
          }
          touch(entity);
          tx.entities().flush();
          tx.publish(new ProductPriced(product, from, currency, price.flatMap(DatedPrice::price)));
          if (!priceToday(tx, entity).equals(before)) {
            tx.publish(new ProductChanged(product, List.of("price")));
          }
          return entity;
        });
  }

  @Override
  public List<Product> search(String text, int limit) {
    return search(text, Optional.empty(), limit);
  }

  @Override
  public List<Product> searchActive(String text, int limit) {
    return search(text, Optional.of(ProductRows.ACTIVE), limit);
  }

  @Override
  public List<Product> search(String text, ProductQuery query, int limit) {
    if (query.filter().isEverything()) {
      return search(text, limit);
    }
    var words = words(text, limit);
    return words.isEmpty()
        ? List.of()
        : store.read(tx -> list(tx, query, words, Page.Request.first(limit)).items());
  }

  private List<Product> search(String text, Optional<Within> within, int limit) {
    var words = words(text, limit);
    return store.read(
        tx ->
            ProductRows.byId(
                tx.connection(),
                today(tx),
                ProductRows.INDEX.find(tx.connection(), words, within, limit)));
  }

  private List<Words.Word> words(String text, int limit) {
    access.require(Orders.READ);
    if (limit < 1 || limit > MAX_FOUND) {
      throw new InvalidException(
          "product.search-limit", "A search gives 1 to " + MAX_FOUND + " rows.", MAX_FOUND);
    }
    return Words.of(PlainText.line(text));
  }

  private <T> T write(Store.Work<T> work) {
    try {
      return store.write(work);
    } catch (ConflictException e) {
      // somebody else was faster after all had been looked at
      throw switch (e.code()) {
        case "store.exists" -> codeTaken();
        case "store.changed" -> changedMeanwhile();
        case "store.referenced" -> CategoryRows.unknown();
        default -> e;
      };
    }
  }

  private LocalDate today(Transaction tx) {
    return LocalDate.ofInstant(tx.now(), settings.get(CompanySettings.TIME_ZONE));
  }

  private static void touch(ProductEntity entity) {
    if (!ImportMark.isSet()) {
      entity.touch();
    }
  }

  static void index(Transaction tx, ProductEntity entity, ProductDetails details)
      throws SQLException {
    ProductRows.INDEX.replace(
        tx.connection(),
        entity.id(),
        ProductRows.place(details, entity.sortKey()),
        ProductRows.wordsOf(details));
  }

  /** Locks it, so that of two who set a price of one day the second sees that of the first. */
  private static ProductEntity require(Transaction tx, ProductId id) {
    @Nullable ProductEntity entity =
        tx.entities().find(ProductEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (entity == null) {
      throw unknown();
    }
    return entity;
  }

  static NotFoundException unknown() {
    return new NotFoundException("product.unknown", "There is no such product.");
  }

  private static void requireFreeCode(Transaction tx, ProductDetails details) throws SQLException {
    if (!ProductRows.byCode(tx.connection(), List.of(details.code())).isEmpty()) {
      throw codeTaken();
    }
  }

  private static ConflictException codeTaken() {
    return new ConflictException("product.code-taken", "Another product has this code.");
  }

  private static ConflictException changedMeanwhile() {
    return new ConflictException(
        "product.changed-meanwhile", "The product was changed by somebody else meanwhile.");
  }

  private static void requireSize(int count) {
    if (count > Page.Request.MAX_SIZE) {
      throw new InvalidException(
          "page.size", "At most " + Page.Request.MAX_SIZE + " at once.", Page.Request.MAX_SIZE);
    }
  }

  /** Refuses categories and successors that don't exist. Two statements at most. */
  private static void requirePlaces(Transaction tx, List<ProductDetails> products)
      throws SQLException {
    new CategoryRows(tx.connection())
        .require(
            products.stream().flatMap(details -> details.place().category().stream()).toList());
    requireKnown(
        tx,
        products.stream().flatMap(details -> details.place().successor().stream()).toList(),
        () ->
            new NotFoundException(
                "product.successor-unknown", "The product that shall take its place is unknown."));
  }

  private static void requireKnown(
      Transaction tx, Collection<ProductId> products, Supplier<NotFoundException> otherwise)
      throws SQLException {
    var asked = products.stream().map(ProductId::value).distinct().toList();
    if (ProductRows.known(tx.connection(), asked) < asked.size()) {
      throw otherwise.get();
    }
  }
}
