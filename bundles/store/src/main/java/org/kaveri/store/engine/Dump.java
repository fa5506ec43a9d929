package org.kaveri.store.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.backup.Backup;
import org.kaveri.api.backup.BackupPart;
import org.kaveri.api.backup.BackupProgress;
import org.kaveri.api.backup.BackupProgress.Phase;
import org.kaveri.store.archive.Archive;
import org.kaveri.store.archive.ArchiveWriter;
import org.kaveri.store.archive.Manifest;

/** Writes what a database holds at one moment into an archive, and reads it back. */
final class Dump {
  private static final String ASIDE = ".part";

  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Dialect dialect;
  private final Clock clock;
  private final String version;

  /** The version is told in the archive. */
  Dump(Dialect dialect, Clock clock, String version) {
    this.dialect = dialect;
    this.clock = clock;
    this.version = version;
  }

  /** What is said of a folder that does not take an archive. */
  static UnavailableException refused(Path file, IOException e) {
    return new UnavailableException(
        "backup.disk",
        "The backup cannot be written to " + file + ": look at the folder and the disk.",
        e);
  }

  /** Writes it beside its name, which it gets once it has been read back. */
  Backup.Written write(Path file, List<BackupPart> parts, Consumer<BackupProgress> progress)
      throws SQLException, IOException {
    if (Files.exists(file)) {
      throw new InvalidException(
          "backup.exists", "There is a file " + file + " already; name another one.");
    }
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Files.createDirectories(folder);
    Path aside = folder.resolve(file.getFileName() + ASIDE);
    Files.deleteIfExists(aside); // of one that was killed
    try {
      Plan plan;
      Manifest manifest;
      progress.accept(new BackupProgress(Phase.SNAPSHOT, "", 0, 0));
      try (Snapshot snapshot = dialect.snapshot(folder)) {
        plan = Plan.of(snapshot.connection(), dialect, version, clock.instant());
        manifest = write(aside, snapshot, plan, parts, progress);
      }
      verify(aside, manifest, progress);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
      forceFolder(folder);
      return new Backup.Written(
          Files.size(file),
          manifest.tables().size(),
          manifest.rows(),
          manifest.files(),
          manifest.missing(),
          plan.leftOut());
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static Manifest write(
      Path aside,
      Snapshot snapshot,
      Plan plan,
      List<BackupPart> parts,
      Consumer<BackupProgress> progress)
      throws SQLException, IOException {
    try (FileChannel channel = FileChannel.open(aside, NEW, OwnerOnly.file(aside));
        OutputStream out = Channels.newOutputStream(channel);
        var writer = new ArchiveWriter(snapshot.connection(), out)) {
      Manifest manifest = writer.write(plan.manifest(), parts, progress);
      channel.force(true);
      return manifest;
    }
  }

  private static void verify(Path aside, Manifest written, Consumer<BackupProgress> progress)
      throws IOException {
    try (Archive archive = Archive.open(aside)) {
      archive.verify(progress);
      if (!archive.manifest().equals(written)) {
        throw notWhatWasWritten(null);
      }
    } catch (InvalidException e) {
      throw notWhatWasWritten(e);
    }
  }

  private static UnavailableException notWhatWasWritten(@Nullable Exception cause) {
    String sentence = "What stands on the disk is not what was written.";
    return cause == null
        ? new UnavailableException("backup.disk", sentence)
        : new UnavailableException("backup.disk", sentence, cause);
  }

  private static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
