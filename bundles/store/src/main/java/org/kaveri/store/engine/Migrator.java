package org.kaveri.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.kaveri.api.UnavailableException;
import org.kaveri.store.Micros;
import org.kaveri.store.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a room's tables to where its jar wants them: all missing steps in one transaction, so that
 * a crash or a failing step leaves nothing half done, and under a lock that other nodes heed.
 */
final class Migrator {
  private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);

  private final Database database;
  private final Clock clock;

  Migrator(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Runs what is missing.
   *
   * @throws UnavailableException {@code store.newer}, {@code store.altered} or {@code
   *     store.migration} when it must not or cannot be done; trying again does not help
   */
  void migrate(Room room) throws SQLException {
    requireOrder(room);
    synchronized (Migrator.class) { // Derby cannot lock a table that is not there yet
      try (Connection connection = database.service()) {
        connection.setAutoCommit(false);
        try {
          migrate(database.dialect(), clock, connection, room);
          connection.commit();
        } catch (SQLException | RuntimeException e) {
          connection.rollback();
          throw e;
        }
      }
    }
  }

  /** Runs what is missing, in a transaction of the caller's. */
  static void migrate(Dialect dialect, Clock clock, Connection connection, Room room)
      throws SQLException {
    if (dialect instanceof PostgresDialect) {
      dialect.lockForMigration(connection);
    }
    if (!dialect.hasTable(connection, "store_migration")) {
      Rows.change(
          connection,
          "create table store_migration (room varchar(200) not null, number integer not null,"
              + " name varchar(200) not null, checksum varchar(64) not null,"
              + " applied bigint not null, primary key (room, number))");
    }
    dialect.lockForMigration(connection);
    var history =
        Rows.list(
            connection,
            row -> new Applied(row.getInt(1), row.getString(2)),
            "select number, checksum from store_migration where room = ? order by number",
            room.name());
    check(room, history);
    for (Migration migration :
        room.migrations().subList(history.size(), room.migrations().size())) {
      apply(dialect, clock, connection, room, migration);
    }
    keepTexts(dialect, connection, room);
  }

  /** A backup makes the tables by these texts, wherever it is restored. */
  private static void keepTexts(Dialect dialect, Connection connection, Room room)
      throws SQLException {
    if (!dialect.hasTable(connection, "store_step")) {
      return; // an older store, which is being restored step by step
    }
    var kept =
        Rows.list(
            connection,
            row -> row.getInt(1),
            "select number from store_step where room = ?",
            room.name());
    for (Migration migration : room.migrations()) {
      if (!kept.contains(migration.number())) {
        Rows.change(
            connection,
            "insert into store_step (room, number, body) values (?, ?, ?)",
            room.name(),
            migration.number(),
            migration.text());
      }
    }
  }

  private static void requireOrder(Room room) {
    for (int i = 0; i < room.migrations().size(); i++) {
      if (room.migrations().get(i).number() != i + 1) {
        throw new IllegalArgumentException(
            "Migrations of " + room.name() + " are not numbered 001, 002, …");
      }
    }
  }

  private static void check(Room room, List<Applied> history) {
    if (history.size() > room.migrations().size()) {
      throw new UnavailableException(
          "store.newer",
          "This data was written by a newer version of %s: it knows step %d, this version only %d."
                  .formatted(room.name(), history.size(), room.migrations().size())
              + " Start the newer version, or restore a backup from before it.",
          room.name(),
          history.size(),
          room.migrations().size());
    }
    for (int i = 0; i < history.size(); i++) {
      if (!history.get(i).checksum().equals(room.migrations().get(i).checksum())) {
        throw new UnavailableException(
            "store.altered",
            "Step %d of %s is not the one that made this data: a migration that has run must not be"
                    .formatted(i + 1, room.name())
                + " edited. Install the version of the room that belongs to the data.",
            room.name(),
            i + 1);
      }
    }
  }

  private static void apply(
      Dialect dialect, Clock clock, Connection connection, Room room, Migration migration)
      throws SQLException {
    for (String sql : migration.statements(dialect.name(), dialect.types())) {
      try (var statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        if (Troubles.find(e) instanceof UnavailableException away) {
          throw away;
        }
        throw new UnavailableException(
            "store.migration",
            "Step %d (%s) of %s failed and was undone; the data is as before."
                .formatted(migration.number(), migration.name(), room.name()),
            e,
            room.name(),
            migration.number());
      }
    }
    Rows.change(
        connection,
        "insert into store_migration (room, number, name, checksum, applied)"
            + " values (?, ?, ?, ?, ?)",
        room.name(),
        migration.number(),
        migration.name(),
        migration.checksum(),
        Micros.of(clock.instant()));
    LOG.info("{}: step {} ({}) done", room.name(), migration.number(), migration.name());
  }

  private record Applied(int number, String checksum) {}
}
