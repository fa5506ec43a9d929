package org.kaveri.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ChunkOutcome.Added;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.UndoOutcome.Stayed;
import org.kaveri.api.imports.UndoneChunk;
import org.kaveri.store.lists.Slices;

/** What imports have added and changed and what their undo has left, in their tables. */
final class KeptTable {
  private static final int IDS_A_ROW = 2_000;
  private static final String ADDED = "A";
  private static final String CHANGED = "C";

  private final Connection connection;

  KeptTable(Connection connection) {
    this.connection = connection;
  }

  /** Where something that has stayed stands in the list of them. */
  record Place(long chunk, int number) {
    static final Place FIRST = new Place(-1, -1);
  }

  /** Something that has stayed, and where it stands. */
  record Placed(Place place, Stayed thing) {}

  /** Keeps what became of a chunk. */
  void keep(ImportRunId run, long chunk, ChunkOutcome outcome) throws SQLException {
    keep(run, chunk, outcome.added(), outcome.changed());
  }

  private void keep(ImportRunId run, long chunk, List<Added> added, List<Added> changed)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into imports_kept (run_id, chunk, deed, what, place, ids)"
                + " values (?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, run.value());
      insert.setLong(2, chunk);
      addBatch(insert, ADDED, added);
      addBatch(insert, CHANGED, changed);
      insert.executeBatch();
    }
  }

  private static void addBatch(PreparedStatement insert, String deed, List<Added> things)
      throws SQLException {
    var places = new LinkedHashMap<String, Integer>();
    for (Added some : things) {
      for (List<Long> slice : Slices.of(some.ids(), IDS_A_ROW)) {
        insert.setString(3, deed);
        insert.setString(4, some.what());
        insert.setInt(5, places.merge(some.what(), 1, Integer::sum));
        insert.setString(6, slice.stream().map(String::valueOf).collect(Collectors.joining(",")));
        insert.addBatch();
      }
    }
  }

  /** In how many chunks something is kept. */
  long chunks(ImportRunId run) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select count(distinct chunk) from imports_kept where run_id = ?")) {
      select.setLong(1, run.value());
      try (var row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** Whether anything is kept. */
  boolean hasAny(ImportRunId run) throws SQLException {
    return newestBelow(run, Long.MAX_VALUE).isPresent();
  }

  /** The newest chunk below that number of which something is kept. */
  Optional<UndoneChunk> newestBelow(ImportRunId run, long below) throws SQLException {
    Optional<Long> number = numberBelow(run, below);
    return number.isEmpty() ? Optional.empty() : Optional.of(read(run, number.get()));
  }

  private Optional<Long> numberBelow(ImportRunId run, long below) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select max(chunk) from imports_kept where run_id = ? and chunk < ?")) {
      select.setLong(1, run.value());
      select.setLong(2, below);
      try (var row = select.executeQuery()) {
        row.next();
        long number = row.getLong(1);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
      }
    }
  }

  private UndoneChunk read(ImportRunId run, long chunk) throws SQLException {
    var added = new LinkedHashMap<String, List<Long>>();
    var changed = new LinkedHashMap<String, List<Long>>();
    try (var select =
        connection.prepareStatement(
            "select deed, what, ids from imports_kept where run_id = ? and chunk = ?"
                + " order by deed, what, place")) {
      select.setLong(1, run.value());
      select.setLong(2, chunk);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          (row.getString(1).equals(ADDED) ? added : changed)
              .computeIfAbsent(row.getString(2), what -> new ArrayList<>())
              .addAll(Arrays.stream(row.getString(3).split(",")).map(Long::valueOf).toList());
        }
      }
    }
    return new UndoneChunk(run, chunk, things(added), things(changed));
  }

  private static List<Added> things(Map<String, List<Long>> ids) {
    return ids.entrySet().stream().map(it -> new Added(it.getKey(), it.getValue())).toList();
  }

  /** Of a chunk that was undone only what has stayed is kept on. */
  void keepOnly(UndoneChunk chunk, List<Stayed> stayed) throws SQLException {
    delete("imports_kept", chunk);
    delete("imports_stayed", chunk);
    Set<String> left = stayed.stream().map(KeptTable::name).collect(Collectors.toSet());
    keep(chunk.run(), chunk.number(), only(chunk.added(), left), only(chunk.changed(), left));
    var told = new HashSet<String>();
    try (var insert =
        connection.prepareStatement(
            "insert into imports_stayed (run_id, chunk, place, what, row_id, reason)"
                + " values (?, ?, ?, ?, ?, ?)")) {
      int place = 0;
      for (Stayed thing : stayed) {
        if (!told.add(name(thing))) {
          continue;
        }
        insert.setLong(1, chunk.run().value());
        insert.setLong(2, chunk.number());
        insert.setInt(3, place++);
        insert.setString(4, thing.what());
        insert.setLong(5, thing.id());
        insert.setString(6, thing.code());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static String name(Stayed thing) {
    return thing.what() + " " + thing.id();
  }

  private static List<Added> only(List<Added> things, Set<String> left) {
    return things.stream()
        .map(
            some ->
                new Added(
                    some.what(),
                    some.ids().stream()
                        .filter(id -> left.contains(some.what() + " " + id))
                        .toList()))
        .toList();
  }

  private void delete(String table, UndoneChunk chunk) throws SQLException {
    try (var delete =
        connection.prepareStatement("delete from " + table + " where run_id = ? and chunk = ?")) {
      delete.setLong(1, chunk.run().value());
      delete.setLong(2, chunk.number());
      delete.executeUpdate();
    }
  }

  /** What has stayed, as it stood in the file; along the key, whatever page is asked for. */
  List<Placed> stayed(ImportRunId run, Place after, int size) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select chunk, place, what, row_id, reason from imports_stayed where run_id = ?"
                + " and chunk >= ? and (chunk > ? or place > ?)"
                + " order by run_id, chunk, place fetch first ? rows only")) {
      select.setLong(1, run.value());
      select.setLong(2, after.chunk());
      select.setLong(3, after.chunk());
      select.setInt(4, after.number());
      select.setInt(5, size);
      var found = new ArrayList<Placed>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.add(
              new Placed(
                  new Place(row.getLong(1), row.getInt(2)),
                  new Stayed(row.getString(3), row.getLong(4), row.getString(5))));
        }
      }
      return found;
    }
  }
}
