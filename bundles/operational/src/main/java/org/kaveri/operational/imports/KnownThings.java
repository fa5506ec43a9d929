package org.kaveri.operational.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.store.lists.Slices;

/**
 * The things that the rows of a chunk may mean: those in the register, by the reference, or where a
 * row has none by what makes them the same; and those that the chunk itself adds.
 */
abstract class KnownThings<R extends ReadRow> {
  private static final int SLICE = 500;

  final Connection connection;
  private final String table;
  private final Map<String, Met> byReference = new HashMap<>();
  private final Map<Object, Met> bySame = new HashMap<>();

  /**
   * For one chunk.
   *
   * @param table as of {@link Met#byReference}
   */
  KnownThings(Connection connection, String table) {
    this.connection = connection;
    this.table = table;
  }

  /**
   * Rows, by whether they mean what is there.
   *
   * @param fresh are to be added, in their order
   * @param met what the others mean
   */
  record Sorted<R>(List<R> fresh, Map<R, Met> met) {}

  /** Sorts the rows, and refuses those whose reference somebody else's thing has. */
  Sorted<R> sort(List<R> rows, Refused refused) throws SQLException {
    lookUp(rows);
    var sorted = new Sorted<R>(new ArrayList<>(), new LinkedHashMap<>());
    for (R row : rows) {
      Optional<Met> meant = meant(row);
      if (meant.isEmpty()) {
        add(sorted.fresh().size(), row);
        sorted.fresh().add(row);
      } else if (meant.get().customer().equals(row.customer())) {
        sorted.met().put(row, meant.get());
      } else {
        refused.add(row.row(), RowFields.REFERENCE, "reference-taken");
      }
    }
    return sorted;
  }

  private void lookUp(List<R> rows) throws SQLException {
    for (List<R> slice : Slices.of(rows, SLICE)) {
      var references = new LinkedHashSet<String>();
      slice.forEach(row -> row.reference().ifPresent(references::add));
      byReference.putAll(Met.byReference(connection, table, List.copyOf(references)));
      var others = slice.stream().filter(row -> row.reference().isEmpty()).toList();
      if (!others.isEmpty()) {
        findSame(others);
      }
    }
  }

  /**
   * Tells {@link #found} what in the register is the same as one of these.
   *
   * @param rows one at least, none with a reference
   */
  abstract void findSame(List<R> rows) throws SQLException;

  final void found(Object same, long id, long customer) {
    bySame.putIfAbsent(same, new Met(Optional.of(id), -1, new CustomerId(customer)));
  }

  /** Another one that is about to be added: rows further on may mean it. */
  private void add(int place, R row) {
    var met = new Met(Optional.empty(), place, row.customer());
    row.reference()
        .ifPresentOrElse(
            reference -> byReference.put(reference, met), () -> bySame.put(row.same(), met));
  }

  private Optional<Met> meant(R row) {
    return row.reference()
        .map(reference -> Optional.ofNullable(byReference.get(reference)))
        .orElseGet(() -> Optional.ofNullable(bySame.get(row.same())));
  }
}
