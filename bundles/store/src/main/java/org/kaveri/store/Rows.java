package org.kaveri.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plain JDBC in one line, over the connection of a transaction. Parameters are numbers, texts or
 * null numbers.
 *
 * {@snippet :
 * List<String> names =
 *     Rows.list(tx.connection(), row -> row.getString(1), "select name from parts_part where id = ?", id);
 * }
 *
 * @since 0.2
 */
public final class Rows {
  private Rows() {}

  /** Makes an object of the current row. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Of the row at hand; the next one is not for it to ask for. */
    T read(ResultSet row) throws SQLException;
  }

  /**
   * Inserts, updates or deletes.
   *
   * @return how many rows
   */
  public static int change(Connection connection, String sql, @Nullable Object... parameters)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    }
  }

  /** The number in the first column of the first row. */
  public static long first(Connection connection, String sql, @Nullable Object... parameters)
      throws SQLException {
    var found = list(connection, row -> row.getLong(1), sql, parameters);
    if (found.isEmpty()) {
      throw new SQLException("Nothing found where one row stands");
    }
    return found.getFirst();
  }

  /**
   * What is found, in the statement's order; all of it at once, so let the statement have an end.
   */
  public static <T> List<T> list(
      Connection connection, Reader<T> reader, String sql, @Nullable Object... parameters)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      try (var rows = statement.executeQuery()) {
        var found = new ArrayList<T>();
        while (rows.next()) {
          found.add(reader.read(rows));
        }
        return found;
      }
    }
  }

  /** Fills the question marks of a statement. */
  public static void bind(PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      switch (parameters[i]) {
        case null -> statement.setNull(i + 1, Types.BIGINT);
        case Long number -> statement.setLong(i + 1, number);
        case Integer number -> statement.setInt(i + 1, number);
        case String text -> statement.setString(i + 1, text);
        default -> throw new IllegalArgumentException("Cannot bind parameter " + (i + 1));
      }
    }
  }

  /** A number that may be missing. */
  public static Optional<Long> number(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Long.class));
  }

  /** A moment that may be missing. */
  public static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return number(row, column).map(Micros::toInstant);
  }

  /** As many placeholders as there are values: {@code ?, ?, ?}. */
  public static String placeholders(int count) {
    return String.join(", ", java.util.Collections.nCopies(count, "?"));
  }
}
