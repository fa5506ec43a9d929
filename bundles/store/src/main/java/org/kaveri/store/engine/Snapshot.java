package org.kaveri.store.engine;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database as it was at one moment, while its writers go on.
 *
 * @param connection shows it
 * @param end lets go of it
 */
record Snapshot(Connection connection, End end) implements AutoCloseable {
  /** What comes after the connection is closed. */
  @FunctionalInterface
  interface End {
    void run() throws IOException;
  }

  @Override
  public void close() throws SQLException, IOException {
    try {
      connection.rollback();
      connection.close();
    } finally {
      end.run();
    }
  }
}
