package org.kaveri.store.lists;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

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
   * All of these conditions at once.
   *
   * @param parts at least one
   */
  public static SqlPart all(List<SqlPart> parts) {
    return new SqlPart(
        parts.stream().map(SqlPart::sql).collect(Collectors.joining(" and ", "(", ")")),
        parts.stream().flatMap(part -> part.parameters().stream()).toList());
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
