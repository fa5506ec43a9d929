package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.store.Ids;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;

/**
 * What customers and people were before and after each chunk of an import that changed them, over
 * the connection of one transaction. Of people see {@link PersonAsCustomer}.
 */
final class ImportChanges {
  private final Connection connection;

  ImportChanges(Connection connection) {
    this.connection = connection;
  }

  /**
   * What one chunk has done to one of them.
   *
   * @param place when, as history has it
   */
  record Change(
      long run,
      long chunk,
      long row,
      String place,
      CustomerDetails before,
      CustomerDetails after) {}

  /** Gathers what a chunk changes; who is changed twice counts once. */
  static final class Gathered {
    private final Map<Long, Both> changed = new LinkedHashMap<>();

    private record Both(CustomerDetails before, CustomerDetails after) {}

    void add(long row, CustomerDetails was, CustomerDetails is) {
      changed.merge(row, new Both(was, is), (first, last) -> new Both(first.before, last.after));
    }

    List<Long> rows() {
      return List.copyOf(changed.keySet());
    }
  }

  static void keep(Transaction tx, Ids ids, ImportChunk chunk, Gathered gathered)
      throws SQLException {
    if (gathered.changed.isEmpty()) {
      return;
    }
    try (var insert =
        tx.connection()
            .prepareStatement(
                "insert into customers_import_change (run_id, chunk, row_id, place,"
                    + " details_before, details_after) values (?, ?, ?, ?, ?, ?)")) {
      for (var entry : gathered.changed.entrySet()) {
        insert.setLong(1, chunk.run().value());
        insert.setLong(2, chunk.number());
        insert.setLong(3, entry.getKey());
        insert.setString(4, CustomerColumns.createdKey(ids.next(), tx.now()));
        insert.setString(5, DetailsText.of(entry.getValue().before()));
        insert.setString(6, DetailsText.of(entry.getValue().after()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** All that imports which stand have done to these, in order. */
  Map<Long, List<Change>> of(Collection<Long> rows) throws SQLException {
    var found = new HashMap<Long, List<Change>>();
    if (rows.isEmpty()) {
      return found;
    }
    try (var select =
        connection.prepareStatement(
            "select run_id, chunk, row_id, place, details_before, details_after"
                + " from customers_import_change where row_id in "
                + InList.marks(rows.size())
                + " order by row_id, place")) {
      InList.bind(select, 1, rows);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          var change =
              new Change(
                  row.getLong(1),
                  row.getLong(2),
                  row.getLong(3),
                  row.getString(4),
                  DetailsText.read(row.getString(5)),
                  DetailsText.read(row.getString(6)));
          found.computeIfAbsent(change.row(), id -> new ArrayList<>()).add(change);
        }
      }
    }
    return found;
  }

  /** Those of these whom another import that stands has changed. */
  List<Long> changedByOthers(ImportRunId run, Collection<Long> rows) throws SQLException {
    var found = new ArrayList<Long>();
    if (rows.isEmpty()) {
      return found;
    }
    try (var select =
        connection.prepareStatement(
            "select distinct row_id from customers_import_change where run_id <> ? and row_id in "
                + InList.marks(rows.size()))) {
      select.setLong(1, run.value());
      InList.bind(select, 2, rows);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getLong(1));
        }
      }
    }
    return found;
  }

  void rewrite(List<Change> changes) throws SQLException {
    if (changes.isEmpty()) {
      return;
    }
    try (var update =
        connection.prepareStatement(
            "update customers_import_change set details_before = ?, details_after = ?"
                + " where run_id = ? and chunk = ? and row_id = ?")) {
      for (Change change : changes) {
        update.setString(1, DetailsText.of(change.before()));
        update.setString(2, DetailsText.of(change.after()));
        update.setLong(3, change.run());
        update.setLong(4, change.chunk());
        update.setLong(5, change.row());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  void forget(List<Change> changes) throws SQLException {
    if (changes.isEmpty()) {
      return;
    }
    try (var delete =
        connection.prepareStatement(
            "delete from customers_import_change where run_id = ? and chunk = ? and row_id = ?")) {
      for (Change change : changes) {
        delete.setLong(1, change.run());
        delete.setLong(2, change.chunk());
        delete.setLong(3, change.row());
        delete.addBatch();
      }
      delete.executeBatch();
    }
  }
}
