package org.kaveri.store.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Subscription;
import org.kaveri.store.Sql;

/** All that differs between databases. */
abstract sealed class Dialect implements Sql permits DerbyDialect, PostgresDialect {

  static Dialect of(Settings settings) {
    String database = settings.database();
    if (database.startsWith("jdbc:postgresql:")) {
      return new PostgresDialect(settings);
    }
    if (database.equals("embedded")
        || database.equals("derby")
        || database.startsWith("derby:memory:")) {
      return new DerbyDialect(settings);
    }
    throw new IllegalArgumentException(
        "kaveri.database is embedded or a jdbc:postgresql: address, not " + database);
  }

  /** The word in migrations' {@code -- only} sections. */
  abstract String name();

  /** For people, without secrets. */
  abstract String description();

  /** Connections straight from the driver. */
  abstract DataSource driver();

  /**
   * Opens the database ahead of the pools, where that is work of this process: making or recovering
   * it may take longer than a pool waits for a connection.
   *
   * @throws SQLException what keeps it closed
   */
  abstract void open(DataSource driver) throws SQLException;

  /** What stands for the tokens of migrations; a key with a blank takes a number. */
  abstract Map<String, String> types();

  /** Keeps everybody else from migrating until the end of the transaction. */
  abstract void lockForMigration(Connection connection) throws SQLException;

  /** Whether a table is there. */
  abstract boolean hasTable(Connection connection, String table) throws SQLException;

  /** Inserts a commit into the log, as the very last thing but its events, and gives its id. */
  abstract long insertCommit(Connection connection, Instant at, @Nullable Long actor, String node)
      throws SQLException;

  /**
   * The end of a select of the commits that have no place, in order of id: what makes this database
   * walk along an index and stop, instead of sorting all of them.
   */
  abstract String inOrderOfUnplaced();

  /**
   * Where the database can: this transaction's commit does not wait for the disk. A crash may lose
   * it, but never without all that was committed after it.
   */
  abstract void letLaterCommitsFlush(Connection connection) throws SQLException;

  /** Tells other nodes that the log has grown, with the transaction. */
  abstract void announce(Connection connection) throws SQLException;

  /** Hears what other nodes announce, as long as the database can tell. */
  abstract Subscription hear(Runnable wake);

  /**
   * All tables as they are at this moment. Writers are not held up.
   *
   * @param scratch a folder with room for a copy, where the database is one of this process
   */
  abstract Snapshot snapshot(Path scratch) throws SQLException, IOException;

  /** Makes a transaction that fills a table the only one there, where that spares it locks. */
  abstract void takeAlone(Connection connection, String table) throws SQLException;

  /**
   * Called in the transaction that has filled all tables: what counts beside them goes on there.
   */
  abstract void filled(Connection connection) throws SQLException;

  /** Called on the thread that has done something in the database, however that ended. */
  void left() {}

  /** Called once after the last connection was closed. */
  abstract void shutDown();
}
