package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerMerger;
import org.kaveri.api.customers.ImportedCustomers;
import org.kaveri.api.customers.PersonRemoved;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Slices;

/** Removes people whom an import has added, with what history says of them. */
final class AddedPeople {
  private static final List<String> TABLES =
      List.of(
          "customers_email where holder_id",
          "customers_phone where holder_id",
          "customers_import_change where row_id",
          "customers_person where id");

  private final Transaction tx;
  private final SightScope scope;
  private final CustomerMergers mergers;
  private final ImportRunId run;
  private final Map<Long, String> stayed = new LinkedHashMap<>();
  private long removed;

  AddedPeople(Transaction tx, SightScope scope, CustomerMergers mergers, ImportRunId run) {
    this.tx = tx;
    this.scope = scope;
    this.mergers = mergers;
    this.run = run;
  }

  Map<Long, String> stayed() {
    return stayed;
  }

  long removed() {
    return removed;
  }

  void remove(List<Long> people) throws SQLException {
    if (people.isEmpty()) {
      return;
    }
    var parts = KnownMergers.requireAll(tx, mergers);
    for (List<Long> slice : Slices.of(people)) {
      Map<Long, CustomerId> there = there(tx.connection(), slice);
      if (there.isEmpty()) {
        continue;
      }
      var customers = there.values().stream().distinct().toList();
      Map<CustomerId, String> whyNot = StoredCustomers.lockThose(tx, scope, customers);
      there
          .keySet()
          .retainAll(
              there(tx.connection(), slice).keySet()); // what was there before the lock may be gone
      for (long id : List.copyOf(there.keySet())) {
        String why = whyNot.get(there.get(id));
        if (why != null) {
          stay(there, List.of(id), why);
        }
      }
      var at = customers.stream().map(CustomerId::value).toList();
      // what was done before a merge stands in the history of the customer where it was done
      Set<Long> merged = StoredImportedCustomers.mergedOnce(tx.connection(), at);
      stay(
          there,
          there.entrySet().stream()
              .filter(it -> merged.contains(it.getValue().value()))
              .map(Map.Entry::getKey)
              .toList(),
          ImportedCustomers.MERGED);
      stay(there, Touches.people(tx.connection(), at), ImportedCustomers.CHANGED);
      stay(
          there,
          new ImportChanges(tx.connection()).changedByOthers(run, there.keySet()),
          ImportedCustomers.CHANGED_BY_IMPORT);
      stay(there, inUse(parts, there.keySet(), at), ImportedCustomers.IN_USE);
      delete(there);
    }
  }

  /** At whom those of these are who exist. */
  static Map<Long, CustomerId> there(Connection connection, List<Long> people) throws SQLException {
    var found = new LinkedHashMap<Long, CustomerId>();
    try (var select =
        connection.prepareStatement(
            "select id, customer_id from customers_person where id in "
                + InList.marks(people.size()))) {
      InList.bind(select, 1, people);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.put(row.getLong(1), new CustomerId(row.getLong(2)));
        }
      }
    }
    return found;
  }

  private void stay(Map<Long, CustomerId> there, Collection<Long> staying, String why) {
    staying.stream().filter(there::containsKey).forEach(id -> stayed.put(id, why));
    there.keySet().removeAll(Set.copyOf(staying));
  }

  /** Those who are named elsewhere: in contacts, or in a field of the customer. */
  private Set<Long> inUse(
      Collection<Extension<CustomerMerger>> parts, Set<Long> people, List<Long> customers)
      throws SQLException {
    var found = new HashSet<Long>();
    if (people.isEmpty()) {
      return found;
    }
    var asked = people.stream().map(PersonId::new).toList();
    for (Extension<CustomerMerger> part : parts) {
      Map<PersonId, Long> counts =
          CustomerMergers.<Map<PersonId, Long>>ask(part, merger -> merger.countsOfPeople(asked));
      counts.keySet().forEach(person -> found.add(person.value()));
    }
    found.addAll(
        InList.ids(
            tx.connection(),
            "select id_value from customers_value where id_value is not null and customer_id in ",
            customers));
    return found;
  }

  private void delete(Map<Long, CustomerId> people) throws SQLException {
    if (people.isEmpty()) {
      return;
    }
    Connection connection = tx.connection();
    var ids = List.copyOf(people.keySet());
    InList.delete(connection, TABLES, ids);
    // history is found by the customer, and who was never merged is the only one that has any
    var at = people.values().stream().map(CustomerId::value).distinct().toList();
    try (var delete =
        connection.prepareStatement(
            "delete from customers_history where customer_id in "
                + InList.marks(at.size())
                + " and person_id in "
                + InList.marks(ids.size()))) {
      InList.bind(delete, InList.bind(delete, 1, at), ids);
      delete.executeUpdate();
    }
    people.forEach((id, customer) -> tx.publish(new PersonRemoved(customer, new PersonId(id))));
    removed += people.size();
  }
}
