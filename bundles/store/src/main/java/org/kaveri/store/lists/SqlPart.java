package org.kaveri.store.lists;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * A piece of a statement with what its question marks stand for.
 *
 * @param sql the text; everything that came from outside is a question mark in it
 * @param parameters one for each question mark, in their order
 * @since 0.1
 */
public record SqlPart(String sql, List<Object> parameters) {
  public SqlPart {
    parameters = List.copyOf(parameters);
  }

  /**
   * Fills its question marks.
   *
   * @param at index of its first one
   * @return the index after its last one
   */
  public int bind(PreparedStatement statement, int at) throws SQLException {
    int next = at;
    for (Object parameter : parameters) {
      statement.setObject(next++, parameter);
    }
    return next;
  }
}
