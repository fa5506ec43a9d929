package org.kaveri.operational.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends one statement with its values. Values are numbers, texts, days, booleans and {@link Null}.
 */
public final class Sql {
  private Sql() {}

  /**
   * No value, of a type that the database knows.
   *
   * @param type from {@link java.sql.Types}
   */
  public record Null(int type) {}

  /** Reads one row. */
  @FunctionalInterface
  public interface RowReader<T extends @Nullable Object> {
    /** What the row says. */
    T read(ResultSet row) throws SQLException;
  }

  /** A number that may be missing. */
  public static Object number(Optional<? extends Number> value) {
    return value.<Object>map(number -> number).orElseGet(() -> new Null(Types.BIGINT));
  }

  /** A text that may be missing. */
  public static Object text(Optional<String> value) {
    return value.<Object>map(text -> text).orElseGet(() -> new Null(Types.VARCHAR));
  }

  /** A number column that may be empty. */
  public static Optional<Long> number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }

  /** All rows. */
  public static <T> List<T> list(
      Connection connection, String sql, RowReader<T> reader, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      List<T> rows = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(reader.read(row));
        }
      }
      return rows;
    }
  }

  /** The only row, if there is one. */
  public static <T> Optional<T> find(
      Connection connection, String sql, RowReader<T> reader, Object... values)
      throws SQLException {
    return list(connection, sql, reader, values).stream().findFirst();
  }

  /** Changes rows and tells how many. */
  public static int update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  /** The same statement for several sets of values, sent together; tells how many rows changed. */
  public static int batch(Connection connection, String sql, List<Object[]> rows)
      throws SQLException {
    if (rows.isEmpty()) {
      return 0;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      return Arrays.stream(statement.executeBatch()).sum();
    }
  }

  /**
   * Question marks for an {@code in (…)}: as many as {@link #padded} gives values, so that few
   * different statements come about.
   */
  public static String marks(int count) {
    return String.join(",", Collections.nCopies(paddedSize(count), "?"));
  }

  /** The ids, the last one repeated until there are as many as {@link #marks} has marks. */
  public static Object[] padded(Collection<? extends Object> ids) {
    List<Object> values = new ArrayList<>(ids);
    while (values.size() < paddedSize(ids.size())) {
      values.add(values.getLast());
    }
    return values.toArray();
  }

  private static int paddedSize(int count) {
    return count <= 1 ? 1 : Integer.highestOneBit(count - 1) << 1;
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Null(int type)) {
        statement.setNull(i + 1, type);
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
  }
}
