package org.kaveri.store.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.kaveri.api.ConflictException;
import org.kaveri.store.archive.Manifest;
import org.kaveri.store.archive.TableReader;

/** Carries all rows from one database to another and leaves the first as it is. */
final class Move {
  private final Clock clock;
  private final Consumer<String> progress;

  Move(Clock clock, Consumer<String> progress) {
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Does it, from a snapshot of the source.
   *
   * @return the tables, equal in both
   * @throws ConflictException {@code backup.not-empty}, {@code backup.same}
   */
  List<Manifest.Table> between(Settings from, Settings to) throws SQLException, IOException {
    if (from.database().equals(to.database())) {
      throw new ConflictException("backup.same", "This is the database that is in use already.");
    }
    Dialect source = Dialect.of(from);
    Dialect target = Dialect.of(to);
    Path scratch = Files.createDirectories(from.data().resolve("moving"));
    try (Snapshot snapshot = source.snapshot(scratch)) {
      Plan plan = Plan.of(snapshot.connection(), source, "", clock.instant());
      plan.leftOut()
          .forEach(table -> progress.accept(table + " was made by no room and stays behind"));
      open(target);
      var reader = new TableReader(snapshot.connection());
      return new Refill(target, clock, progress).fill(plan.manifest(), reader::read);
    } finally {
      Files.deleteIfExists(scratch);
      source.shutDown();
      target.shutDown();
    }
  }

  /** Makes an embedded database that is not there yet, and sets its ways. */
  static void open(Dialect dialect) throws SQLException {
    if (dialect instanceof DerbyDialect) {
      try (Connection connection = dialect.driver().getConnection()) {
        DerbyDialect.tune(connection);
      }
    }
  }
}
