package org.kaveri.store.lists;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaveri.api.CustomerId;

/**
 * Rows of a table that belong to somebody, on their way to somebody else and back: for those who
 * move what hangs on a customer ({@code org.kaveri.api.customers.CustomerMerger}).
 *
 * {@snippet :
 * private static final MovedRows VISITS = MovedRows.versioned("visits_visit", "customer_id");
 * }
 *
 * @param table with an {@code id}
 * @param column that says to whom a row belongs; an index leads by it to the rows
 * @param versioned whether a row gets a new version, so that whoever had it open is told
 * @since 0.1
 */
public record MovedRows(String table, String column, boolean versioned) {
  private static final int AT_ONCE = 500;

  /** Rows that people edit. */
  public static MovedRows versioned(String table, String column) {
    return new MovedRows(table, column, true);
  }

  /** Rows that nobody edits. */
  public static MovedRows unversioned(String table, String column) {
    return new MovedRows(table, column, false);
  }

  /** How many belong to that one. */
  public long count(Connection connection, long owner) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select count(*) from %s where %s = ?".formatted(table, column))) {
      select.setLong(1, owner);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /**
   * How many belong to each of these; one statement.
   *
   * @param owners some hundred at most
   * @return of those to whom some do
   */
  public Map<Long, Long> counts(Connection connection, Collection<Long> owners)
      throws SQLException {
    var counts = new LinkedHashMap<Long, Long>();
    if (owners.isEmpty()) {
      return counts;
    }
    String sql =
        "select %2$s, count(*) from %1$s where %2$s in %3$s group by %2$s"
            .formatted(table, column, InList.marks(owners.size()));
    try (var select = connection.prepareStatement(sql)) {
      InList.bind(select, 1, owners);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          counts.put(row.getLong(1), row.getLong(2));
        }
      }
    }
    return counts;
  }

  /** As {@link #counts}, by customers. */
  public Map<CustomerId, Long> countsOf(Connection connection, Collection<CustomerId> customers)
      throws SQLException {
    var counts = new LinkedHashMap<CustomerId, Long>();
    counts(connection, customers.stream().map(CustomerId::value).toList())
        .forEach((id, count) -> counts.put(new CustomerId(id), count));
    return counts;
  }

  /** Moves all of them; two statements. Gives their ids, in order. */
  public List<Long> move(Connection connection, long from, long to) throws SQLException {
    var ids = new ArrayList<Long>();
    try (var select =
        connection.prepareStatement(
            "select id from %s where %s = ? order by id".formatted(table, column))) {
      select.setLong(1, from);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
    }
    if (!ids.isEmpty()) {
      try (var update = connection.prepareStatement(update())) {
        update.setLong(1, to);
        update.setLong(2, from);
        update.executeUpdate();
      }
    }
    return ids;
  }

  /** Moves those of these that still belong to the one; a statement for each few hundred. */
  public void giveBack(Connection connection, List<Long> ids, long from, long to)
      throws SQLException {
    for (List<Long> some : Slices.of(ids, AT_ONCE)) {
      String sql = update() + " and id in " + InList.marks(some.size());
      try (var update = connection.prepareStatement(sql)) {
        update.setLong(1, to);
        update.setLong(2, from);
        InList.bind(update, 3, some);
        update.executeUpdate();
      }
    }
  }

  private String update() {
    return "update %1$s set %2$s = ?%3$s where %2$s = ?"
        .formatted(table, column, versioned ? ", version = version + 1" : "");
  }
}
