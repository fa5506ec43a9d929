package org.kaveri.customers;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.PersonAdded;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.store.Ids;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Slices;
import org.kaveri.store.lists.SortKeys;

/** Adds many people with a batch for each table. */
final class BulkPeople {
  private final Transaction tx;
  private final Ids ids;
  private final Dialling dialling;
  private final SightScope scope;

  BulkPeople(Transaction tx, Ids ids, Dialling dialling, SightScope scope) {
    this.scope = scope;
    this.tx = tx;
    this.ids = ids;
    this.dialling = dialling;
  }

  /** Somebody who is to be added. */
  record Fresh(CustomerId customer, PersonDetails details) {}

  /**
   * Adds them all.
   *
   * @return their ids, in order
   */
  List<PersonId> add(List<Fresh> people) throws SQLException {
    var added = new ArrayList<PersonId>(people.size());
    if (people.isEmpty()) {
      return added;
    }
    var customers = people.stream().map(Fresh::customer).distinct().toList();
    for (List<CustomerId> slice : Slices.of(customers)) {
      StoredCustomers.lock(tx, scope, slice);
    }
    var history = new ArrayList<History.Entry>(people.size());
    try (var person =
            tx.connection()
                .prepareStatement(
                    "insert into customers_person (id, version, customer_id, given_name,"
                        + " family_name, sort_key, role_title) values (?, 1, ?, ?, ?, ?, ?)");
        var parts = new PartInserts(tx.connection(), dialling)) {
      for (Fresh fresh : people) {
        PersonDetails details = fresh.details();
        var id = new PersonId(ids.next());
        person.setLong(1, id.value());
        person.setLong(2, fresh.customer().value());
        person.setString(3, details.name().given());
        person.setString(4, details.name().family());
        person.setString(5, SortKeys.of(details.name().sorted(), id.value()));
        person.setString(6, details.role());
        person.addBatch();
        parts.add(id.value(), details.emails(), details.phones());
        history.add(
            new History.Entry(
                fresh.customer(),
                Optional.of(id),
                StoredPeople.person("", details.name().display())));
        tx.publish(new PersonAdded(fresh.customer(), id));
        added.add(id);
      }
      person.executeBatch();
      parts.execute();
    }
    new History(ids).add(tx, history);
    return added;
  }
}
