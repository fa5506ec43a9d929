package org.kaveri.store.engine;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kaveri.api.ConflictException;
import org.kaveri.api.UnavailableException;
import org.kaveri.store.Rows;
import org.kaveri.store.archive.Manifest;
import org.kaveri.store.archive.TableReader;
import org.kaveri.store.archive.TableWriter;

/**
 * Makes an empty database hold what another held: tables by the steps that made them there, then
 * the rows, then a comparison of every row. All of it is one transaction, so a database that is not
 * proven equal stays empty.
 */
final class Refill {
  private final Dialect dialect;
  private final Clock clock;
  private final Consumer<String> progress;

  Refill(Dialect dialect, Clock clock, Consumer<String> progress) {
    this.dialect = dialect;
    this.clock = clock;
    this.progress = progress;
  }

  /** Where the rows come from. */
  @FunctionalInterface
  interface Source {
    /** Hands over the rows of a table and tells how many there were, and their sum. */
    Manifest.Table read(Manifest.Table table, TableReader.Rows rows)
        throws SQLException, IOException;
  }

  /** Whether there is nothing that a refill would meet. */
  static boolean isEmpty(Connection connection) throws SQLException {
    return new TableReader(connection).names().isEmpty();
  }

  /**
   * Does it.
   *
   * @param plan the steps, and the tables with their columns
   * @return the tables as they now stand, equal to those of the source
   * @throws ConflictException {@code backup.not-empty}
   * @throws UnavailableException {@code backup.unequal}
   */
  List<Manifest.Table> fill(Manifest plan, Source source) throws SQLException, IOException {
    try (Connection connection = dialect.driver().getConnection()) {
      connection.setAutoCommit(false);
      try {
        if (!isEmpty(connection)) {
          throw new ConflictException(
              "backup.not-empty",
              "The database is not empty. Name an empty one; nothing was changed.");
        }
        List<Manifest.Table> tables = fill(connection, plan, source);
        connection.commit();
        return tables;
      } catch (SQLException | IOException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private List<Manifest.Table> fill(Connection connection, Manifest plan, Source source)
      throws SQLException, IOException {
    for (Room room : rooms(plan)) {
      Migrator.migrate(dialect, clock, connection, room);
    }
    requireTables(connection, plan);
    for (Manifest.Table table : plan.tables().reversed()) {
      dialect.takeAlone(connection, table.name());
      Rows.change(connection, "delete from " + table.name());
    }
    List<Manifest.Table> read = new ArrayList<>();
    for (Manifest.Table table : plan.tables()) {
      progress.accept("filling " + table.name());
      try (var writer = new TableWriter(connection, table)) {
        read.add(source.read(table, writer::write));
        writer.flush();
      }
    }
    compare(connection, read);
    dialect.filled(connection);
    return read;
  }

  /** Reads what stands in the database and compares it, row by row, with what it should be. */
  void compare(Connection connection, List<Manifest.Table> expected)
      throws SQLException, IOException {
    var reader = new TableReader(connection);
    for (Manifest.Table table : expected) {
      progress.accept("comparing " + table.name());
      Manifest.Table stands = reader.read(table, row -> {});
      if (!stands.equals(table)) {
        throw new UnavailableException(
            "backup.unequal",
            "The rows of %s are not what they were: %d were read, %d stand in the database."
                    .formatted(table.name(), table.rows(), stands.rows())
                + " Nothing was kept.",
            table.name(),
            table.rows(),
            stands.rows());
      }
    }
  }

  private static void requireTables(Connection connection, Manifest plan) throws SQLException {
    Map<String, List<Manifest.Column>> made = new LinkedHashMap<>();
    new TableReader(connection).tables().forEach(table -> made.put(table.name(), table.columns()));
    Map<String, List<Manifest.Column>> wanted = new LinkedHashMap<>();
    plan.tables().forEach(table -> wanted.put(table.name(), table.columns()));
    if (!made.equals(wanted)) {
      throw new UnavailableException(
          "backup.tables",
          "The steps make other tables than those that were written; nothing was kept.");
    }
  }

  private static List<Room> rooms(Manifest plan) {
    Map<String, List<Migration>> steps = new LinkedHashMap<>();
    steps.put(StoreEngine.NAME, new ArrayList<>()); // its tables come first
    for (Manifest.Step step : plan.steps()) {
      steps
          .computeIfAbsent(step.room(), room -> new ArrayList<>())
          .add(new Migration(step.number(), step.name(), step.text()));
    }
    List<Room> rooms = new ArrayList<>();
    steps.forEach(
        (name, migrations) ->
            rooms.add(new Room(name, Refill.class.getClassLoader(), List.of(), migrations)));
    return rooms;
  }
}
