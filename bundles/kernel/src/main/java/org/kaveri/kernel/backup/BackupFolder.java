package org.kaveri.kernel.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.settings.Settings;

/** Where backups go, how they are called there, and which are too many. */
final class BackupFolder {
  private static final String NIGHTLY = "kaveri-nightly-";
  private static final Pattern WHOLE = Pattern.compile(NIGHTLY + "[0-9-]{17}\\.zip");

  /** What a killed server left aside. */
  private static final Pattern CUT = Pattern.compile("kaveri-(nightly-)?[0-9-]{17}\\.zip\\.part");

  /** No backup takes as long: what lies aside since then is no work of another node. */
  private static final Duration LEFT = Duration.ofDays(2);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

  private final Settings settings;
  private final Path data;

  BackupFolder(Settings settings, Path data) {
    this.settings = settings;
    this.data = data;
  }

  Path path() {
    String named = settings.get(BackupSettings.FOLDER);
    try {
      return named.isEmpty() ? data.resolve("backups") : data.resolve(named);
    } catch (InvalidPathException e) {
      throw new UnavailableException(
          "backup.disk", "The folder of backups in the settings has no name of a folder.", e);
    }
  }

  /** A name for one that is never removed. */
  Path byHand(Instant now) {
    return path().resolve("kaveri-" + MOMENT.format(now) + ".zip");
  }

  /** A name for one of the night. */
  Path nightly(Instant now) {
    return path().resolve(NIGHTLY + MOMENT.format(now) + ".zip");
  }

  /** Removes nightly ones that are too many, and tells which. */
  List<Path> removeOld(Instant now) {
    long keep = settings.get(BackupSettings.KEEP);
    List<Path> made = files(WHOLE);
    List<Path> old = made.subList(0, (int) Math.max(0, made.size() - keep));
    old.forEach(BackupFolder::remove);
    files(CUT).stream()
        .filter(file -> changed(file).isBefore(now.minus(LEFT)))
        .forEach(BackupFolder::remove);
    return old;
  }

  /** The oldest first; none when the folder is not there. */
  private List<Path> files(Pattern names) {
    Path folder = path();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> names.matcher(String.valueOf(file.getFileName())).matches())
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException e) {
      throw new UnavailableException(
          "backup.disk", "The folder of backups cannot be read: " + folder, e);
    }
  }

  private static void remove(Path old) {
    try {
      Files.deleteIfExists(old);
    } catch (IOException e) {
      throw new UnavailableException(
          "backup.disk", "The old backup " + old + " cannot be removed.", e);
    }
  }

  private static Instant changed(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw new UnavailableException("backup.disk", "The backup cannot be read: " + file, e);
    }
  }
}
