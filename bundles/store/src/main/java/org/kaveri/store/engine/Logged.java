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
  /**
   * The log in order of place. What looks like a comment tells Derby how: it would plan while the
   * tables are nearly empty and then go through all of them.
   */
  static final String FROM =
      """
       from --DERBY-PROPERTIES joinOrder=FIXED
       store_commit c --DERBY-PROPERTIES constraint=store_commit_place
       , store_event e --DERBY-PROPERTIES constraint=store_event_id, joinStrategy=NESTEDLOOP
       where e.commit_id = c.id and \
      """;

  /** The columns that {@link #read} expects, of the aliases c and e. */
  static final String COLUMNS =
      "c.place, e.n, c.committed, c.actor, e.name, e.customer, e.body" + FROM;

  /** As {@link #COLUMNS}, the body left where it is: for lists of what there is. */
  static final String HEADINGS =
      "c.place, e.n, c.committed, c.actor, e.name, e.customer, '' as body" + FROM;

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
