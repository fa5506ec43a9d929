package org.kaveri.store.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.store.archive.Archive;
import org.kaveri.store.archive.Manifest;

/**
 * Puts an archive into an empty installation: first all of it is read and checked, then files are
 * written, then the rows, in one transaction. While it has not ended the data folder holds the file
 * {@link #MARK}, by which a server refuses to start and another restore knows what it may replace.
 */
final class Restore {
  /** The launcher knows it too. */
  static final String MARK = "restore-unfinished";

  private final Map<String, String> properties;
  private final Clock clock;
  private final Consumer<String> progress;

  Restore(Map<String, String> properties, Clock clock, Consumer<String> progress) {
    this.properties = properties;
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Does it.
   *
   * @return the tables as they now stand
   * @throws InvalidException {@code backup.damaged}, {@code backup.newer}, {@code
   *     backup.newer-version}; nothing was written then
   * @throws ConflictException {@code backup.not-empty}; nothing was written then
   */
  List<Manifest.Table> from(Path file) throws SQLException, IOException {
    Settings settings = Settings.from(properties::get);
    try (Archive archive = Archive.open(file)) {
      progress.accept("checking " + file);
      requireOld(archive.manifest());
      archive.verify(step -> {});
      Dialect dialect = Dialect.of(settings);
      try {
        return into(archive, settings, dialect);
      } finally {
        dialect.shutDown();
      }
    }
  }

  private List<Manifest.Table> into(Archive archive, Settings settings, Dialect dialect)
      throws SQLException, IOException {
    Manifest manifest = archive.manifest();
    var places = new KnownParts(settings.data(), properties::get);
    Path mark = settings.data().resolve(MARK);
    boolean again = Files.exists(mark);
    for (Manifest.Part part : manifest.parts()) {
      Path folder = folder(places, part);
      if (!again && hasFiles(folder)) {
        throw notEmpty("The folder " + folder);
      }
    }
    Move.open(dialect);
    var refill = new Refill(dialect, clock, progress);
    if (!isEmpty(dialect)) {
      if (!again) {
        throw notEmpty("The database");
      }
      compare(dialect, refill, manifest); // it had ended but for the mark
      Files.delete(mark);
      return manifest.tables();
    }
    Files.writeString(
        mark,
        "A restore has begun here and has not ended. Say 'kaveri restore FILE' again.\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.SYNC,
        StandardOpenOption.WRITE);
    for (Manifest.Part part : manifest.parts()) {
      progress.accept("files of " + part.name());
      Path folder = folder(places, part);
      archive.files(part, path -> create(folder, path));
      places.remember(part.name(), part.folder());
    }
    List<Manifest.Table> tables =
        refill.fill(
            manifest,
            (table, rows) -> {
              archive.read(table, rows);
              return table;
            });
    Files.delete(mark);
    return tables;
  }

  /** The form may be the same: the tables of a newer version are nothing that this one runs on. */
  private void requireOld(Manifest manifest) {
    String version = properties.getOrDefault("kaveri.version", "");
    if (!version.isEmpty() && Versions.isNewer(manifest.version(), version)) {
      throw new InvalidException(
          "backup.newer-version",
          "This backup was written by Kaveri %s; this one is %s, which is older. Restore it with"
                  .formatted(manifest.version(), version)
              + " that version or a newer one; nothing was changed.",
          manifest.version(),
          version);
    }
  }

  private static ConflictException notEmpty(String what) {
    return new ConflictException(
        "backup.not-empty",
        what + " is not empty. Restore into an empty installation; nothing was changed.");
  }

  private static boolean isEmpty(Dialect dialect) throws SQLException {
    try (Connection connection = dialect.driver().getConnection()) {
      return Refill.isEmpty(connection);
    }
  }

  private static void compare(Dialect dialect, Refill refill, Manifest manifest)
      throws SQLException, IOException {
    try (Connection connection = dialect.driver().getConnection()) {
      connection.setAutoCommit(false);
      try {
        refill.compare(connection, manifest.tables());
      } finally {
        connection.rollback();
      }
    }
  }

  private static Path folder(KnownParts places, Manifest.Part part) {
    try {
      return places.folder(part.name(), part.folder());
    } catch (IllegalArgumentException e) {
      throw new InvalidException(
          "backup.damaged", "This is no whole backup: its files have no place.", part.name());
    }
  }

  private static boolean hasFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var files = Files.walk(folder)) {
      return files.anyMatch(Files::isRegularFile);
    }
  }

  private static OutputStream create(Path folder, String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("A file leads out of its folder");
    }
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    return new Forced(channel);
  }

  /** A file that is on the disk once it is closed. */
  private static final class Forced extends java.io.FilterOutputStream {
    private final FileChannel channel;

    Forced(FileChannel channel) {
      super(Channels.newOutputStream(channel));
      this.channel = channel;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      if (channel.isOpen()) {
        channel.force(true);
      }
      super.close();
    }
  }
}
