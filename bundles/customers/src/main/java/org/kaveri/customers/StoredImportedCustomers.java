package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerMerger;
import org.kaveri.api.customers.CustomerRemoved;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.ImportedCustomers;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes customers whom imports have added, from all tables of the register. */
@Component
public final class StoredImportedCustomers implements ImportedCustomers {
  /** Each with the column that names the customer; her own row comes last. */
  private static final List<String> TABLES =
      List.of(
          "customers_lookup where row_id",
          "customers_email where holder_id",
          "customers_phone where holder_id",
          "customers_address where holder_id",
          "customers_tag where customer_id",
          "customers_value where customer_id",
          "customers_history where customer_id",
          "customers_match where customer_id",
          "customers_duplicate where low_id",
          "customers_duplicate where high_id",
          "customers_import_change where row_id",
          "customers_bulk_row where customer_id",
          "customers_customer where id");

  private final Store store;
  private final Access access;
  private final CustomerMergers mergers;

  @Activate
  public StoredImportedCustomers(
      @Reference Store store, @Reference Access access, @Reference CustomerMergers mergers) {
    this.store = store;
    this.access = access;
    this.mergers = mergers;
  }

  @Override
  public Removal remove(ImportRunId run, Collection<CustomerId> customers) {
    access.require(Customers.WRITE);
    StoredCustomers.requireSize(customers.size());
    if (customers.isEmpty()) {
      return new Removal(0, Map.of());
    }
    return store.write(tx -> remove(tx, run, customers));
  }

  private Removal remove(Transaction tx, ImportRunId run, Collection<CustomerId> customers)
      throws SQLException {
    var parts = KnownMergers.requireAll(tx, mergers);
    var stayed = new LinkedHashMap<CustomerId, String>();
    var left = lock(tx, access.sight(), customers, stayed);
    Connection connection = tx.connection();
    stay(left, mergedOnce(connection, left), MERGED, stayed);
    stay(left, Touches.customers(connection, left), CHANGED, stayed);
    var changes = new ImportChanges(connection);
    stay(left, changes.changedByOthers(run, left), CHANGED_BY_IMPORT, stayed);
    // who belongs to one of these goes first, and then that one may go as well
    Set<Long> inUse = inUse(parts, left);
    long removed = 0;
    while (inUse.size() < left.size()) {
      left.removeAll(inUse);
      delete(tx, left);
      removed += left.size();
      left.clear();
      left.addAll(inUse);
      inUse = inUse(parts, left);
    }
    stay(left, inUse, IN_USE, stayed);
    return new Removal(removed, stayed);
  }

  /** Those who are there and seen. */
  private static List<Long> lock(
      Transaction tx,
      SightScope scope,
      Collection<CustomerId> customers,
      Map<CustomerId, String> stayed)
      throws SQLException {
    var ids = customers.stream().map(CustomerId::value).distinct().sorted().toList();
    var left = new ArrayList<Long>();
    for (CustomerRows.Locked row : CustomerRows.lock(tx.connection(), ids, tx.sql().forUpdate())) {
      row.whyNot(scope)
          .ifPresentOrElse(
              why -> stayed.put(new CustomerId(row.id()), why), () -> left.add(row.id()));
    }
    return left;
  }

  private static void stay(
      List<Long> left, Collection<Long> staying, String why, Map<CustomerId, String> stayed) {
    staying.forEach(id -> stayed.put(new CustomerId(id), why));
    left.removeAll(Set.copyOf(staying));
  }

  /** Those of these who were ever merged with somebody, undone or not. */
  static Set<Long> mergedOnce(Connection connection, Collection<Long> customers)
      throws SQLException {
    var found = new HashSet<Long>();
    for (String column : List.of("survivor_id", "other_id")) {
      String sql = "select distinct %1$s from customers_merge where %1$s in ".formatted(column);
      found.addAll(InList.ids(connection, sql, customers));
    }
    return found;
  }

  private static Set<Long> inUse(
      Collection<Extension<CustomerMerger>> parts, List<Long> customers) {
    var found = new HashSet<Long>();
    if (customers.isEmpty()) {
      return found;
    }
    var asked = customers.stream().map(CustomerId::new).toList();
    for (Extension<CustomerMerger> part : parts) {
      Map<CustomerId, Long> counts =
          CustomerMergers.<Map<CustomerId, Long>>ask(part, merger -> merger.counts(asked));
      counts.forEach(
          (customer, count) -> {
            if (count > 0) {
              found.add(customer.value());
            }
          });
    }
    found.retainAll(Set.copyOf(customers));
    return found;
  }

  private static void delete(Transaction tx, List<Long> customers) throws SQLException {
    InList.delete(tx.connection(), TABLES, customers);
    customers.forEach(id -> tx.publish(new CustomerRemoved(new CustomerId(id))));
  }
}
