package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.ImportedCustomers;
import org.kaveri.api.imports.UndoOutcome;
import org.kaveri.api.imports.UndoneChunk;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Slices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes back what imports of customers and of people have done, a chunk at a time. */
@Component(service = UndoneImport.class)
public final class UndoneImport {
  static final String CUSTOMERS = "customers";
  static final String PEOPLE = "people";

  private final Store store;
  private final Access access;
  private final Settings settings;
  private final ImportedCustomers added;
  private final CustomerMergers mergers;
  private final History history;

  @Activate
  public UndoneImport(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Settings settings,
      @Reference ImportedCustomers added,
      @Reference CustomerMergers mergers) {
    this.store = store;
    this.access = access;
    this.settings = settings;
    this.added = added;
    this.mergers = mergers;
    history = new History(ids);
  }

  /** Called by each chunk of an import: whoever is there then is asked when it is undone. */
  void noteParts(Transaction tx) throws SQLException {
    KnownMergers.note(tx, mergers);
  }

  UndoOutcome undo(UndoneChunk chunk) {
    access.require(Customers.WRITE);
    return ImportMark.of(chunk.run(), () -> store.write(tx -> undo(tx, chunk)));
  }

  private UndoOutcome undo(Transaction tx, UndoneChunk chunk) throws SQLException {
    var stayed = new ArrayList<UndoOutcome.Stayed>();
    SightScope scope = access.sight();
    lock(tx, chunk);
    var changed = new UndoneChanges(tx, chunk, scope, Dialling.of(settings), history);
    changed.customers(others(chunk.changed(CUSTOMERS), chunk.added(CUSTOMERS)));
    long customersRestored = changed.restored();
    stay(stayed, CUSTOMERS, changed.stayed());
    var people = new UndoneChanges(tx, chunk, scope, Dialling.of(settings), history);
    people.people(others(chunk.changed(PEOPLE), chunk.added(PEOPLE)));
    stay(stayed, PEOPLE, people.stayed());
    var gone = new AddedPeople(tx, scope, mergers, chunk.run());
    gone.remove(chunk.added(PEOPLE));
    stay(stayed, PEOPLE, gone.stayed());
    var left = new LinkedHashMap<Long, String>();
    long removed = 0;
    for (List<Long> slice : Slices.of(chunk.added(CUSTOMERS)).reversed()) {
      var removal = added.remove(chunk.run(), slice.stream().map(CustomerId::new).toList());
      removed += removal.removed();
      removal.stayed().forEach((id, why) -> left.put(id.value(), why));
    }
    stay(stayed, CUSTOMERS, left);
    return new UndoOutcome(
        List.of(
            new UndoOutcome.Undone(PEOPLE, gone.removed(), people.restored()),
            new UndoOutcome.Undone(CUSTOMERS, removed, customersRestored)),
        stayed);
  }

  /** All at once, in the order of their ids: nobody who locks some of them waits in a circle. */
  private static void lock(Transaction tx, UndoneChunk chunk) throws SQLException {
    var customers = new TreeSet<Long>();
    customers.addAll(chunk.changed(CUSTOMERS));
    customers.addAll(chunk.added(CUSTOMERS));
    for (List<Long> people : List.of(chunk.changed(PEOPLE), chunk.added(PEOPLE))) {
      for (List<Long> slice : Slices.of(people)) {
        AddedPeople.there(tx.connection(), slice).values().forEach(it -> customers.add(it.value()));
      }
    }
    for (List<Long> slice : Slices.of(List.copyOf(customers))) {
      CustomerRows.lock(tx.connection(), slice, tx.sql().forUpdate());
    }
  }

  /** Whoever was added and then changed by the same rows goes as a whole. */
  private static List<Long> others(List<Long> changed, List<Long> added) {
    var all = new HashSet<>(added);
    return changed.stream().filter(id -> !all.contains(id)).toList();
  }

  private static void stay(List<UndoOutcome.Stayed> all, String what, Map<Long, String> stayed) {
    stayed.forEach((id, why) -> all.add(new UndoOutcome.Stayed(what, id, why)));
  }

  /** What those are called whom the reader sees, for the list of those that stayed. */
  Map<Long, String> names(String what, Collection<Long> ids) {
    access.require(Customers.READ);
    SightScope scope = access.sight();
    return ids.isEmpty()
        ? Map.of()
        : store.read(
            tx ->
                what.equals(PEOPLE)
                    ? peopleNames(tx.connection(), scope, ids)
                    : customersNames(tx.connection(), scope, ids));
  }

  private static Map<Long, String> customersNames(
      Connection connection, SightScope scope, Collection<Long> ids) throws SQLException {
    var names = new LinkedHashMap<Long, String>();
    try (var select =
        connection.prepareStatement(
            "select id, name, owner_id from customers_customer where id in "
                + InList.marks(ids.size()))) {
      InList.bind(select, 1, ids);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          long owner = row.getLong(3);
          if (scope.sees(row.wasNull() ? Optional.empty() : Optional.of(new UserId(owner)))) {
            names.put(row.getLong(1), row.getString(2));
          }
        }
      }
    }
    return names;
  }

  private static Map<Long, String> peopleNames(
      Connection connection, SightScope scope, Collection<Long> ids) throws SQLException {
    var names = new LinkedHashMap<Long, String>();
    var customers = new LinkedHashMap<Long, Long>();
    try (var select =
        connection.prepareStatement(
            "select id, given_name, family_name, customer_id from customers_person where id in "
                + InList.marks(ids.size()))) {
      InList.bind(select, 1, ids);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          names.put(row.getLong(1), (row.getString(2) + " " + row.getString(3)).strip());
          customers.put(row.getLong(1), row.getLong(4));
        }
      }
    }
    if (!names.isEmpty()) {
      Set<Long> seen = customersNames(connection, scope, Set.copyOf(customers.values())).keySet();
      names.keySet().removeIf(id -> !seen.contains(customers.get(id)));
    }
    return names;
  }
}
