package org.kaveri.store.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * Lets Derby open its database only where it has room. On a full disk it opens for reading alone
 * and stays so, or breaks off in a way that no later attempt gets over.
 */
final class RoomyDataSource extends EmbeddedDataSource {
  private static final long serialVersionUID = 1L;

  /** More than Derby writes while it opens: files of its log have 1 MB. */
  private static final long NEEDED_BYTES = 8L << 20;

  private static final String FULL = "53100";
  private static final String UNWRITABLE = "08004"; // the server rejected the connection

  private final transient Optional<Path> folder;

  /**
   * Looks for room.
   *
   * @param folder of the database; none for one in memory
   */
  RoomyDataSource(Optional<Path> folder) {
    this.folder = folder;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (folder.isPresent() && isFull(folder.get())) {
      throw new SQLException("No space left for the database", FULL);
    }
    Connection connection = super.getConnection();
    if (!connection.isReadOnly()) {
      return connection;
    }
    connection.close();
    DerbyDialect.shutDown(getDatabaseName());
    throw new SQLException("The database cannot be written to", UNWRITABLE);
  }

  private static boolean isFull(Path folder) {
    Path there = Files.exists(folder) ? folder : folder.getParent();
    try {
      return Files.getFileStore(there).getUsableSpace() < NEEDED_BYTES;
    } catch (IOException e) {
      return false; // Derby says more of what is wrong with it
    }
  }
}
