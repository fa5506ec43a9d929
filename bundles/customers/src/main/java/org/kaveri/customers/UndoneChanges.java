package org.kaveri.customers;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PersonId;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.ImportedCustomers;
import org.kaveri.api.customers.PersonChanged;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.imports.UndoneChunk;
import org.kaveri.customers.ImportChanges.Change;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Slices;

/**
 * Makes customers and people what they were before one chunk of an import changed them, within a
 * transaction that is {@linkplain ImportMark marked} as the import's.
 */
final class UndoneChanges {
  /** Looked at together. */
  private static final int SLICE = 200;

  /** Another customer has the number that she had. */
  static final String NUMBER_TAKEN = "number-taken";

  /** The customer to whom she belonged is gone, or cannot have her any more. */
  static final String PARENT_GONE = "parent-gone";

  private final Transaction tx;
  private final UndoneChunk chunk;
  private final SightScope scope;
  private final Dialling dialling;
  private final History history;
  private final ImportChanges changes;
  private final Map<Long, String> stayed = new LinkedHashMap<>();
  private long restored;

  UndoneChanges(
      Transaction tx, UndoneChunk chunk, SightScope scope, Dialling dialling, History history)
      throws SQLException {
    this.tx = tx;
    this.chunk = chunk;
    this.scope = scope;
    this.dialling = dialling;
    this.history = history;
    this.changes = new ImportChanges(tx.connection());
  }

  /** Those who could not be restored, or not in every field, with the reason. */
  Map<Long, String> stayed() {
    return stayed;
  }

  /** How many were restored. */
  long restored() {
    return restored;
  }

  void customers(List<Long> ids) throws SQLException {
    for (List<Long> slice : Slices.of(ids.stream().sorted().toList(), SLICE)) {
      var locked = CustomerRows.lock(tx.connection(), slice, tx.sql().forUpdate());
      var there = locked.stream().map(CustomerRows.Locked::id).toList();
      var all = changes.of(there);
      var touches = Touches.of(tx.connection(), there);
      var done = new Done();
      for (CustomerRows.Locked row : locked) {
        Optional<String> whyNot = row.whyNot(scope);
        if (whyNot.isPresent()) {
          stayed.put(row.id(), whyNot.get());
        } else {
          customer(new CustomerId(row.id()), all, touches, done);
        }
      }
      done.write();
    }
  }

  private void customer(CustomerId id, Map<Long, List<Change>> all, Touches touches, Done done)
      throws SQLException {
    List<Change> hers = all.getOrDefault(id.value(), List.of());
    Optional<Change> own = own(hers);
    if (own.isEmpty()) {
      return; // restored before
    }
    CustomerEntity entity = StoredCustomers.require(tx, scope, id);
    CustomerDetails now = entity.details();
    Restored back = Restored.of(own.get(), hers, touches, now);
    var checks = OwnChecks.of(tx.connection(), List.of(now, back.then()));
    var stuck = new LinkedHashMap<String, String>();
    CustomerDetails then = possible(id, now, checks.known(back.then()), stuck);
    new Rewriting(tx, dialling, history, checks).write(id, entity, now, then);
    done.add(own.get(), back, stuck);
  }

  /**
   * A number that is taken, and a customer to belong to who is gone, cannot come back.
   *
   * @param stuck gets the fields that cannot, with the reason
   */
  private CustomerDetails possible(
      CustomerId id, CustomerDetails now, CustomerDetails wanted, Map<String, String> stuck)
      throws SQLException {
    CustomerDetails then = wanted;
    if (!then.number().equals(now.number())
        && then.number().isPresent()
        && StoredCustomers.holder(tx, then.number().get())
            .filter(it -> !it.equals(id))
            .isPresent()) {
      then = then.with(draft -> draft.number(now.number()));
      stuck.put("number", NUMBER_TAKEN);
    }
    if (!then.parent().equals(now.parent())) {
      try {
        Families.check(tx, id, then);
      } catch (InvalidException e) {
        then = then.with(draft -> draft.parent(now.parent()));
        stuck.put("parent", PARENT_GONE);
      }
    }
    return then;
  }

  void people(List<Long> ids) throws SQLException {
    for (List<Long> slice : Slices.of(ids.stream().sorted().toList(), SLICE)) {
      var people = new LinkedHashMap<Long, PersonEntity>();
      for (long id : slice) {
        @Nullable PersonEntity person = tx.entities().find(PersonEntity.class, id);
        if (person != null) {
          people.put(id, person);
        }
      }
      var customers = people.values().stream().map(PersonEntity::customer).distinct().toList();
      if (customers.isEmpty()) {
        continue;
      }
      Map<CustomerId, String> whyNot = StoredCustomers.lockThose(tx, scope, customers);
      var at = customers.stream().map(CustomerId::value).toList();
      Set<Long> merged = StoredImportedCustomers.mergedOnce(tx.connection(), at);
      people
          .values()
          .removeIf(
              person -> {
                String why = whyNot.get(person.customer());
                if (why == null && merged.contains(person.customer().value())) {
                  why = ImportedCustomers.MERGED;
                }
                if (why != null) {
                  stayed.put(person.toRecord().id().value(), why);
                }
                return why != null;
              });
      var all = changes.of(people.keySet());
      var touches = Touches.of(tx.connection(), at);
      var done = new Done();
      for (var entry : people.entrySet()) {
        person(entry.getKey(), entry.getValue(), all, touches, done);
      }
      done.write();
    }
  }

  private void person(
      long id, PersonEntity entity, Map<Long, List<Change>> all, Touches touches, Done done)
      throws SQLException {
    List<Change> hers = all.getOrDefault(id, List.of());
    Optional<Change> own = own(hers);
    if (own.isEmpty()) {
      return;
    }
    PersonDetails now = entity.details();
    Restored back = Restored.of(own.get(), hers, touches, PersonAsCustomer.of(now));
    PersonDetails then = PersonAsCustomer.read(back.then());
    List<Difference> differences = Difference.between(now, then);
    if (!differences.isEmpty()) {
      entity.take(then, dialling);
      tx.entities().flush();
      var who = Optional.of(new PersonId(id));
      history.add(tx, entity.customer(), who, differences);
      tx.publish(
          new PersonChanged(entity.customer(), new PersonId(id), Difference.fields(differences)));
    }
    done.add(own.get(), back, Map.of());
  }

  private Optional<Change> own(List<Change> hers) {
    return hers.stream()
        .filter(it -> it.run() == chunk.run().value() && it.chunk() == chunk.number())
        .findFirst();
  }

  /** What became of a slice, written at its end. */
  private final class Done {
    private final List<Change> gone = new ArrayList<>();
    private final List<Change> left = new ArrayList<>();
    private final Map<String, Change> later = new HashMap<>();

    /** What has stayed is kept on, so that it comes again when the undo is said again. */
    void add(Change change, Restored back, Map<String, String> stuck) {
      var staying = new HashSet<>(back.kept());
      staying.addAll(stuck.keySet());
      if (staying.isEmpty()) {
        restored++;
        gone.add(change);
      } else {
        stayed.put(
            change.row(),
            back.kept().isEmpty() ? stuck.values().iterator().next() : ImportedCustomers.CHANGED);
        left.add(only(change, staying));
      }
      back.later().forEach(it -> later.put(it.run() + " " + it.chunk() + " " + it.row(), it));
    }

    void write() throws SQLException {
      changes.forget(gone);
      left.addAll(later.values());
      changes.rewrite(left);
    }

    private static Change only(Change change, Set<String> fields) {
      return new Change(
          change.run(),
          change.chunk(),
          change.row(),
          change.place(),
          change.before(),
          MergeField.takenBack(change.before(), change.after(), change.after(), fields));
    }
  }
}
