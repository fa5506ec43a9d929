package org.kaveri.store.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists of values in a statement: {@code "… where id in " + InList.marks(n)}. The number of
 * question marks is rounded up to a power of two, so that few different statements are prepared.
 *
 * @since 0.1
 */
public final class InList {
  private InList() {}

  /** Question marks in brackets, for so many values. */
  public static String marks(int count) {
    return "(" + String.join(",", Collections.nCopies(rounded(count), "?")) + ")";
  }

  /**
   * Fills the marks, the last value once more in those left over.
   *
   * @param at index of the first mark
   * @param values as many as the marks were made for, at least one
   * @return the index after the last mark
   */
  public static int bind(PreparedStatement statement, int at, Collection<?> values)
      throws SQLException {
    int next = at;
    Object last = values.iterator().next();
    for (Object value : values) {
      statement.setObject(next++, value);
      last = value;
    }
    for (int end = at + rounded(values.size()); next < end; next++) {
      statement.setObject(next, last);
    }
    return next;
  }

  /**
   * The condition that something is one of these.
   *
   * @param expression of SQL, usually a column
   * @param values at least one
   */
  public static SqlPart among(String expression, Collection<?> values) {
    var parameters = new ArrayList<Object>(values);
    Object last = parameters.getLast();
    parameters.addAll(Collections.nCopies(rounded(values.size()) - values.size(), last));
    return new SqlPart(expression + " in " + marks(values.size()), parameters);
  }

  /**
   * The numbers in the first column of what a statement finds.
   *
   * @param sql up to its {@code in}: {@code "select part_id from parts_use where part_id in "}
   * @param values at most as many as a statement may have; of none nothing is found
   */
  public static Set<Long> ids(Connection connection, String sql, Collection<?> values)
      throws SQLException {
    var found = new LinkedHashSet<Long>();
    if (values.isEmpty()) {
      return found;
    }
    try (var select = connection.prepareStatement(sql + marks(values.size()))) {
      bind(select, 1, values);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
      }
    }
    return found;
  }

  /**
   * Removes rows from tables, one after the other.
   *
   * @param tables each with its column: {@code "parts_use where part_id"}
   * @param values at most as many as a statement may have; of none nothing is removed
   */
  public static void delete(Connection connection, List<String> tables, Collection<?> values)
      throws SQLException {
    if (values.isEmpty()) {
      return;
    }
    for (String table : tables) {
      try (var delete =
          connection.prepareStatement("delete from " + table + " in " + marks(values.size()))) {
        bind(delete, 1, values);
        delete.executeUpdate();
      }
    }
  }

  private static int rounded(int count) {
    return count <= 1 ? 1 : Integer.highestOneBit(count - 1) * 2;
  }
}
