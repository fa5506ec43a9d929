package org.kaveri.orders;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.PlainText;
import org.kaveri.api.ProductId;
import org.kaveri.api.access.Access;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductAdded;
import org.kaveri.api.orders.ProductChanged;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.Products;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Cursors;
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

  @Activate
  public StoredProducts(@Reference Store store, @Reference Ids ids, @Reference Access access) {
    this.store = store;
    this.ids = ids;
    this.access = access;
  }

  @Override
  public Product add(ProductDetails details) {
    access.require(Orders.WRITE);
    return write(
        tx -> {
          requireFreeCode(tx, details);
          var id = new ProductId(ids.next());
          var entity = new ProductEntity(id, details);
          tx.entities().persist(entity);
          index(tx, entity);
          tx.publish(new ProductAdded(id));
          return entity.toRecord();
        });
  }

  @Override
  public Map<String, ProductId> addMissing(List<ProductDetails> products) {
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
          known.putAll(ProductRows.add(tx, ids, missing));
          return known;
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
          List<String> fields = differences(entity.details(), details);
          if (fields.isEmpty()) {
            return entity.toRecord();
          }
          if (fields.contains("code")) {
            requireFreeCode(tx, details);
          }
          entity.take(details);
          tx.entities().flush();
          index(tx, entity);
          tx.publish(new ProductChanged(id, fields));
          return entity.toRecord();
        });
  }

  @Override
  public Product get(ProductId id) {
    access.require(Orders.READ);
    return store.read(tx -> require(tx, id).toRecord());
  }

  @Override
  public Optional<Product> find(ProductId id) {
    access.require(Orders.READ);
    return store.read(
        tx ->
            Optional.ofNullable(tx.entities().find(ProductEntity.class, id.value()))
                .map(ProductEntity::toRecord));
  }

  @Override
  public Optional<Product> findByCode(String code) {
    access.require(Orders.READ);
    return store.read(
        tx ->
            tx.entities()
                .createQuery(
                    "select p from ProductEntity p where p.code = :code", ProductEntity.class)
                .setParameter("code", PlainText.line(code))
                .getResultStream()
                .findFirst()
                .map(ProductEntity::toRecord));
  }

  @Override
  public Map<ProductId, Product> byId(Collection<ProductId> products) {
    access.require(Orders.READ);
    requireSize(products.size());
    var values = products.stream().map(ProductId::value).distinct().toList();
    return store.read(
        tx -> {
          var found = new LinkedHashMap<ProductId, Product>();
          ProductRows.byId(tx.connection(), values)
              .forEach(product -> found.put(product.id(), product));
          return found;
        });
  }

  @Override
  public Page<Product> list(Page.Request page) {
    access.require(Orders.READ);
    String after = Cursors.key(page).orElse("");
    return store.read(
        tx -> {
          var found =
              new ArrayList<>(
                  tx.entities()
                      .createQuery(
                          "select p from ProductEntity p where p.sortKey > :after"
                              + " order by p.sortKey",
                          ProductEntity.class)
                      .setParameter("after", after)
                      .setMaxResults(page.size() + 1)
                      .getResultList());
          boolean more = found.size() > page.size();
          var shown = more ? found.subList(0, page.size()) : found;
          return new Page<>(
              shown.stream().map(ProductEntity::toRecord).toList(),
              more ? Optional.of(Cursors.of(shown.getLast().sortKey())) : Optional.empty());
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

  private List<Product> search(String text, Optional<Within> within, int limit) {
    access.require(Orders.READ);
    if (limit < 1 || limit > MAX_FOUND) {
      throw new InvalidException(
          "product.search-limit", "A search gives 1 to " + MAX_FOUND + " rows.", MAX_FOUND);
    }
    var words = Words.of(PlainText.line(text));
    return store.read(
        tx ->
            ProductRows.byId(
                tx.connection(), ProductRows.INDEX.find(tx.connection(), words, within, limit)));
  }

  private <T> T write(Store.Work<T> work) {
    try {
      return store.write(work);
    } catch (ConflictException e) {
      // somebody else was faster after all had been looked at
      throw switch (e.code()) {
        case "store.exists" -> codeTaken();
        case "store.changed" -> changedMeanwhile();
        default -> e;
      };
    }
  }

  private static void index(Transaction tx, ProductEntity entity) throws SQLException {
    var details = entity.details();
    ProductRows.INDEX.replace(
        tx.connection(),
        entity.id(),
        ProductRows.place(details, entity.sortKey()),
        ProductRows.wordsOf(details));
  }

  private static ProductEntity require(Transaction tx, ProductId id) {
    @Nullable ProductEntity entity = tx.entities().find(ProductEntity.class, id.value());
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

  private static List<String> differences(ProductDetails before, ProductDetails after) {
    var fields = new ArrayList<String>();
    note(fields, "code", before.code(), after.code());
    note(fields, "name", before.name(), after.name());
    note(fields, "kind", before.kind(), after.kind());
    note(fields, "price", before.price(), after.price());
    note(fields, "active", before.active(), after.active());
    return fields;
  }

  private static void note(List<String> fields, String name, Object before, Object after) {
    if (!before.equals(after)) {
      fields.add(name);
    }
  }
}
