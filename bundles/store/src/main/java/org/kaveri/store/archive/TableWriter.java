package org.kaveri.store.archive;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one table into a database, many at once. */
public final class TableWriter implements AutoCloseable {
  private static final int AT_ONCE = 500;

  private final Manifest.Table table;
  private final PreparedStatement insert;
  private int waiting;

  /** Writes into a table that is there. */
  public TableWriter(Connection connection, Manifest.Table table) throws SQLException {
    this.table = table;
    String names = table.columns().stream().map(Manifest.Column::name).collect(joining(", "));
    String marks = table.columns().stream().map(column -> "?").collect(joining(", "));
    insert =
        connection.prepareStatement(
            "insert into " + table.name() + " (" + names + ") values (" + marks + ")");
  }

  /** Takes a row in the form of the archive. */
  public void write(byte[] row) throws SQLException {
    List<@Nullable String> values = RowText.read(row);
    if (values.size() != table.columns().size()) {
      throw Damaged.because("a row of " + table.name() + " has another number of values");
    }
    for (int i = 0; i < values.size(); i++) {
      ColumnType type = table.columns().get(i).type();
      String value = values.get(i);
      if (value == null) {
        type.bindNull(insert, i + 1);
      } else {
        type.bind(insert, i + 1, value);
      }
    }
    insert.addBatch();
    if (++waiting == AT_ONCE) {
      flush();
    }
  }

  /** Sends what still waits. */
  public void flush() throws SQLException {
    if (waiting > 0) {
      insert.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
