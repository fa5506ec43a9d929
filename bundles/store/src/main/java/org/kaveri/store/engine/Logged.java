package org.kaveri.store.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A fact as it was read from the log. */
record Logged(
    long place,
    int n,
    long committed,
    @Nullable Long actor,
    String name,
    @Nullable Long customer,
    String body) {
  /** The columns that {@link #read} expects, of the aliases c and e. */
  static final String COLUMNS =
      "c.place, e.n, c.committed, c.actor, e.name, e.customer, e.body"
          + " from store_commit c join store_event e on e.commit_id = c.id";

  static Logged read(ResultSet row) throws SQLException {
    return new Logged(
        row.getLong(1),
        row.getInt(2),
        row.getLong(3),
        orNull(row, 4),
        row.getString(5),
        orNull(row, 6),
        row.getString(7));
  }

  static @Nullable Long orNull(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }
}
