package org.kaveri.store.lists;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;

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

  private static int rounded(int count) {
    return count <= 1 ? 1 : Integer.highestOneBit(count - 1) * 2;
  }
}
