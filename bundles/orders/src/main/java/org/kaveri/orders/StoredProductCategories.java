package org.kaveri.orders;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PlainText;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.access.Access;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.ProductCategories;
import org.kaveri.api.orders.ProductCategory;
import org.kaveri.api.orders.ProductCategoryChanged;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The parts of the catalogue, kept in the store. */
@Component
public final class StoredProductCategories implements ProductCategories {
  private static final int LONGEST_NAME = 100;

  private final Store store;
  private final Ids ids;
  private final Access access;

  @Activate
  public StoredProductCategories(
      @Reference Store store, @Reference Ids ids, @Reference Access access) {
    this.store = store;
    this.ids = ids;
    this.access = access;
  }

  @Override
  public List<ProductCategory> list() {
    access.require(Orders.READ);
    return store.read(tx -> new CategoryRows(tx.connection()).all());
  }

  @Override
  public ProductCategory add(String name, Optional<ProductCategoryId> parent) {
    access.require(Orders.WRITE);
    String line = checked(name);
    return write(
        tx -> {
          var rows = new CategoryRows(tx.connection());
          rows.lock(parent.stream().toList(), tx.sql().forUpdate());
          List<ProductCategory> all = rows.all();
          if (all.size() >= MAX) {
            throw new InvalidException(
                "category.too-many", "There may be " + MAX + " categories.", MAX);
          }
          var added = new ProductCategory(new ProductCategoryId(ids.next()), 1, line, parent);
          requireFits(added, all);
          rows.add(added);
          tx.publish(new ProductCategoryChanged(added.id()));
          return added;
        });
  }

  @Override
  public ProductCategory change(
      ProductCategoryId id, long version, String name, Optional<ProductCategoryId> parent) {
    access.require(Orders.WRITE);
    String line = checked(name);
    return write(
        tx -> {
          var rows = new CategoryRows(tx.connection());
          // in one order, so that two who put categories into one another wait and don't deadlock
          rows.lock(
              Stream.concat(Stream.of(id), parent.stream())
                  .sorted((a, b) -> Long.compare(a.value(), b.value()))
                  .toList(),
              tx.sql().forUpdate());
          List<ProductCategory> all = rows.all();
          ProductCategory before = require(id, all);
          if (before.version() != version) {
            throw changedMeanwhile();
          }
          if (before.name().equals(line) && before.parent().equals(parent)) {
            return before;
          }
          var after = new ProductCategory(id, version + 1, line, parent);
          requireFits(after, all);
          if (!rows.change(after)) {
            throw changedMeanwhile();
          }
          tx.publish(new ProductCategoryChanged(id));
          return after;
        });
  }

  @Override
  public void remove(ProductCategoryId id) {
    access.require(Orders.WRITE);
    write(tx -> remove(tx, id));
  }

  private static boolean remove(Transaction tx, ProductCategoryId id) throws SQLException {
    var rows = new CategoryRows(tx.connection());
    rows.lock(List.of(id), tx.sql().forUpdate());
    List<ProductCategory> all = rows.all();
    require(id, all);
    if (hasParts(id, all) || rows.hasProducts(id)) {
      throw inUse();
    }
    rows.remove(id);
    tx.publish(new ProductCategoryChanged(id));
    return true;
  }

  private <T> T write(Store.Work<T> work) {
    try {
      return store.write(work);
    } catch (ConflictException e) {
      // somebody else was faster after all had been looked at
      throw switch (e.code()) {
        case "store.exists" -> nameTaken();
        case "store.referenced" -> inUse();
        default -> e;
      };
    }
  }

  private static String checked(String name) {
    String line = PlainText.line(name);
    if (line.isEmpty()) {
      throw new InvalidException("category.name-missing", "A category needs a name.");
    }
    if (line.length() > LONGEST_NAME) {
      throw new InvalidException(
          "category.name-too-long",
          "The name of a category holds at most " + LONGEST_NAME + " characters.",
          LONGEST_NAME);
    }
    return line;
  }

  private static void requireFits(ProductCategory category, List<ProductCategory> all) {
    if (category.parent().isPresent()
        && (require(category.parent().get(), all).parent().isPresent()
            || category.parent().get().equals(category.id())
            || hasParts(category.id(), all))) {
      throw new InvalidException("category.too-deep", "Categories have two levels.");
    }
    String key = CategoryRows.nameKey(category.name());
    if (all.stream()
        .filter(other -> !other.id().equals(category.id()))
        .filter(other -> other.parent().equals(category.parent()))
        .anyMatch(other -> CategoryRows.nameKey(other.name()).equals(key))) {
      throw nameTaken();
    }
  }

  private static boolean hasParts(ProductCategoryId id, List<ProductCategory> all) {
    return all.stream().anyMatch(other -> other.parent().equals(Optional.of(id)));
  }

  private static ProductCategory require(ProductCategoryId id, List<ProductCategory> all) {
    return all.stream()
        .filter(category -> category.id().equals(id))
        .findFirst()
        .orElseThrow(CategoryRows::unknown);
  }

  private static ConflictException nameTaken() {
    return new ConflictException("category.name-taken", "There is a category of this name.");
  }

  private static ConflictException inUse() {
    return new ConflictException("category.in-use", "Products or parts stand in the category.");
  }

  private static ConflictException changedMeanwhile() {
    return new ConflictException(
        "category.changed-meanwhile", "The category was changed by somebody else meanwhile.");
  }
}
