package org.kaveri.store.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kaveri.api.KaveriException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.backup.Backup;
import org.kaveri.api.backup.BackupPart;
import org.kaveri.store.BackupSentences;
import org.kaveri.store.archive.Manifest;

/**
 * What is done while no server runs: the launcher calls it by name, with the jars of the
 * installation and without a framework.
 */
public final class Offline {
  private static final int DONE = 0;
  private static final int FAILED = 1;

  private final Map<String, String> properties;
  private final Consumer<String> out;
  private final Consumer<String> err;

  private Offline(Map<String, String> properties, Consumer<String> out, Consumer<String> err) {
    this.properties = properties;
    this.out = out;
    this.err = err;
  }

  /**
   * Does one thing.
   *
   * @param words {@code backup}, {@code backup FILE}, {@code restore FILE} or {@code move}
   * @param properties as a framework has them
   * @param out hears what is done
   * @param err hears what went wrong and what to do
   * @return the exit code
   */
  public static int run(
      List<String> words,
      Map<String, String> properties,
      Consumer<String> out,
      Consumer<String> err) {
    return new Offline(properties, out, err).run(words);
  }

  private int run(List<String> words) {
    try {
      switch (words.getFirst()) {
        case "backup" -> backup(words.size() > 1 ? Optional.of(words.getLast()) : Optional.empty());
        case "restore" -> restore(Path.of(words.getLast()).toAbsolutePath());
        default -> move();
      }
      return DONE;
    } catch (KaveriException e) {
      err.accept(e.getMessage());
    } catch (SQLException e) {
      KaveriException known = Troubles.find(e);
      err.accept(known == null ? "The database says: " + e.getMessage() : known.getMessage());
    } catch (IOException e) {
      err.accept("The disk says: " + e.getMessage());
    } catch (InvalidPathException e) {
      err.accept("'" + words.getLast() + "' is no name of a file.");
    } catch (IllegalArgumentException e) {
      err.accept(String.valueOf(e.getMessage()));
    }
    return FAILED;
  }

  private void backup(Optional<String> named) throws SQLException, IOException {
    var settings = Settings.from(properties::get);
    requireDatabase(settings);
    Path file =
        named
            .map(name -> Path.of(name).toAbsolutePath())
            .orElseGet(() -> settings.data().resolve("backups").resolve(nameOfNow()));
    Dialect dialect = Dialect.of(settings);
    try {
      List<BackupPart> parts = new KnownParts(settings.data(), properties::get).without(Set.of());
      Backup.Written written =
          new Dump(dialect, Clock.systemUTC(), properties.getOrDefault("kaveri.version", ""))
              .write(file, parts, step -> {});
      BackupSentences.of(file, written).forEach(out);
      BackupSentences.warnings(written).forEach(err);
    } catch (IOException e) {
      throw Dump.refused(file, e);
    } finally {
      dialect.shutDown();
    }
  }

  private static String nameOfNow() {
    return DateTimeFormatter.ofPattern("'kaveri-'yyyy-MM-dd-HHmmss'.zip'")
        .withZone(ZoneOffset.UTC)
        .format(Clock.systemUTC().instant());
  }

  /** An embedded database that is asked for and not there would be made. */
  private static void requireDatabase(Settings settings) {
    if (settings.database().equals("embedded")
        && !Files.exists(settings.data().resolve("database"))) {
      throw new UnavailableException(
          "backup.no-data",
          "There is no database in " + settings.data() + ". Which one does the server use?");
    }
  }

  private void restore(Path file) throws SQLException, IOException {
    report(new Restore(properties, Clock.systemUTC(), out).from(file));
    out.accept("Restored. The key of stored secrets is not in a backup: put 'secret.key' of the");
    out.accept("old installation into the data folder, or enter those secrets again.");
    out.accept("Start the server with 'kaveri run'.");
  }

  private void move() throws SQLException, IOException {
    String to = properties.getOrDefault("kaveri.to", "");
    if (to.isBlank()) {
      throw new IllegalArgumentException(
          "Say where to: kaveri move --to jdbc:postgresql://host/name [--to.user NAME]"
              + " [--to.password WORD], or kaveri move --to embedded.");
    }
    var source = Settings.from(properties::get);
    requireDatabase(source);
    var target =
        new Settings(
            source.data(),
            to.strip(),
            properties.getOrDefault("kaveri.to.user", ""),
            properties.getOrDefault("kaveri.to.password", ""),
            1,
            false);
    report(new Move(Clock.systemUTC(), out).between(source, target));
    out.accept("Moved: every row is equal. The database it came from is as it was.");
    out.accept("Put this into conf/kaveri.properties, with user and password, and start:");
    out.accept("  database = " + to.strip());
  }

  private void report(List<Manifest.Table> tables) {
    for (Manifest.Table table : tables) {
      out.accept(
          "%-40s %,12d rows  equal  %s"
              .formatted(table.name(), table.rows(), table.sum().substring(0, 16)));
    }
  }
}
