package org.kaveri.bench.server;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads with nothing in between. */
final class Bare {
  private Bare() {}

  /** Takes every value of every row. */
  static void readAll(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          rows.getObject(i);
        }
      }
    }
  }
}
