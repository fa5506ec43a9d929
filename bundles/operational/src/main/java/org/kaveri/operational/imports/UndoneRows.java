package org.kaveri.operational.imports;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.ImportedCustomers;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.UndoOutcome;
import org.kaveri.api.imports.UndoneChunk;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Slices;
import org.kaveri.store.sight.CustomerSight;

/** Takes back what an import has added and changed, as far as nobody has touched it since. */
final class UndoneRows {
  private static final int SLICE = 500;

  private final Transaction tx;
  private final Customers customers;
  private final CustomerSight sight;
  private final ImportedThings things;
  private final ImportChanges changes;
  private final String what;
  private final List<UndoOutcome.Stayed> stayed = new ArrayList<>();

  UndoneRows(
      Transaction tx,
      Customers customers,
      CustomerSight sight,
      ImportedThings things,
      String what) {
    this.tx = tx;
    this.customers = customers;
    this.sight = sight;
    this.things = things;
    this.changes = new ImportChanges(tx.connection());
    this.what = what;
  }

  /**
   * A row.
   *
   * @param untouched whether nobody but imports has changed it
   */
  private record Row(CustomerId customer, boolean untouched) {}

  UndoOutcome undo(UndoneChunk chunk) throws SQLException {
    long restored = 0;
    for (List<Long> slice : Slices.of(chunk.changed(what), SLICE)) {
      restored += restore(chunk, slice);
    }
    long removed = 0;
    for (List<Long> slice : Slices.of(chunk.added(what), SLICE)) {
      removed += remove(chunk.run(), slice);
    }
    return new UndoOutcome(List.of(new UndoOutcome.Undone(what, removed, restored)), stayed);
  }

  private long remove(ImportRunId run, List<Long> added) throws SQLException {
    Map<Long, Row> there = lock(added);
    if (there.isEmpty()) {
      return 0;
    }
    stay(there, things.inUse(there.keySet()), ImportedCustomers.IN_USE);
    stay(there, changes.changedByOthers(run, there.keySet()), ImportedCustomers.CHANGED_BY_IMPORT);
    stay(
        there,
        there.entrySet().stream()
            .filter(it -> !it.getValue().untouched())
            .map(Map.Entry::getKey)
            .toList(),
        ImportedCustomers.CHANGED);
    if (there.isEmpty()) {
      return 0;
    }
    InList.delete(
        tx.connection(), List.of("operational_import_change where thing_id"), there.keySet());
    var going = new LinkedHashMap<Long, CustomerId>();
    there.forEach((id, row) -> going.put(id, row.customer()));
    things.remove(going);
    return there.size();
  }

  /** Field by field: what stands as it was left goes back. */
  private long restore(UndoneChunk chunk, List<Long> changed) throws SQLException {
    Map<Long, Row> there = lock(changed);
    if (there.isEmpty()) {
      return 0;
    }
    Map<Long, Map<String, String>> states = things.states(List.copyOf(there.keySet()));
    long restored = 0;
    for (var entry : changes.of(chunk.run(), chunk.number(), there.keySet()).entrySet()) {
      long thing = entry.getKey();
      var state = new LinkedHashMap<>(states.getOrDefault(thing, Map.of()));
      var gone = new ArrayList<ImportChanges.Change>();
      for (ImportChanges.Change change : entry.getValue()) {
        boolean passed = changes.passOn(thing, change);
        if (!passed && change.became().equals(state.get(change.field()))) {
          state.put(change.field(), change.said());
          gone.add(change);
        } else if (passed) {
          gone.add(change);
        }
      }
      if (!state.equals(states.get(thing))) {
        things.set(thing, state);
      }
      changes.forget(gone);
      if (gone.size() < entry.getValue().size()) {
        stayed.add(new UndoOutcome.Stayed(what, thing, ImportedCustomers.CHANGED));
      } else {
        restored++;
      }
    }
    return restored;
  }

  /** Locks those that are there and seen, behind their customers. */
  private Map<Long, Row> lock(List<Long> ids) throws SQLException {
    Set<CustomerId> whose = new LinkedHashSet<>();
    rows(ids, "").values().forEach(row -> whose.add(row.customer()));
    Set<CustomerId> seen = whose.isEmpty() ? Set.of() : sight.among(whose);
    var asked = seen.stream().sorted(Comparator.comparingLong(CustomerId::value)).toList();
    for (List<CustomerId> slice : Slices.of(asked)) {
      customers.require(slice);
    }
    // what was there before the customers were locked may have gone to another
    Map<Long, Row> there = rows(ids, tx.sql().forUpdate());
    stay(
        there,
        there.entrySet().stream()
            .filter(it -> !seen.contains(it.getValue().customer()))
            .map(Map.Entry::getKey)
            .toList(),
        ImportedCustomers.UNSEEN);
    return there;
  }

  private Map<Long, Row> rows(List<Long> ids, String forUpdate) throws SQLException {
    var found = new LinkedHashMap<Long, Row>();
    if (ids.isEmpty()) {
      return found;
    }
    try (var select =
        tx.connection()
            .prepareStatement(
                "select id, customer_id, version, import_version from "
                    + things.table()
                    + " where id in "
                    + InList.marks(ids.size())
                    + forUpdate)) {
      InList.bind(select, 1, ids);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.put(
              row.getLong(1),
              new Row(new CustomerId(row.getLong(2)), row.getLong(3) == row.getLong(4)));
        }
      }
    }
    return found;
  }

  private void stay(Map<Long, Row> there, Collection<Long> staying, String why) {
    var those = new HashSet<>(staying);
    those.retainAll(there.keySet());
    those.stream().sorted().forEach(id -> stayed.add(new UndoOutcome.Stayed(what, id, why)));
    there.keySet().removeAll(those);
  }
}
