package org.kaveri.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one folder that holds everything an installation must keep. Exactly one server holds it at a
 * time: the operating system's file lock says so, the lock file's text says who.
 */
final class DataFolder implements AutoCloseable {
  /** Who holds a data folder, as its lock file tells. */
  record Holder(long pid, String version, String url) {}

  private static final String LOCK_FILE = "kaveri.lock";
  private static final long LOCK_POSITION = Long.MAX_VALUE - 1;
  private static final long LEAST_FREE_BYTES = 64L << 20;
  private static final int PROBE_BYTES = 1 << 20;
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rwx------");

  private final Path folder;
  private final FileChannel lockFile;

  /** Whether nothing but a server's things lie in it. */
  private final boolean ours;

  private DataFolder(Path folder, FileChannel lockFile, boolean ours) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.ours = ours;
  }

  /** Takes the folder for this process, creating it where it is missing. */
  static DataFolder take(Path folder, String version, String url) {
    create(folder);
    boolean ours = isOurs(folder);
    FileChannel channel = lock(folder);
    try {
      checkSpace(folder);
      checkVersion(folder, version);
      write(channel, new Holder(ProcessHandle.current().pid(), version, url));
      return new DataFolder(folder, channel, ours);
    } catch (IOException e) {
      throw closing(channel, cannotWrite(folder, Reasons.of(e)));
    } catch (CannotStart e) {
      throw closing(channel, e);
    }
  }

  /** Who holds the folder now, or null when nobody does. */
  static @Nullable Holder holder(Path folder) {
    Path file = folder.resolve(LOCK_FILE);
    if (!Files.exists(file)) {
      return null;
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      FileLock lock = channel.tryLock(LOCK_POSITION, 1, false);
      if (lock != null) {
        return null;
      }
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new CannotStart("Cannot read " + file + ": " + Reasons.of(e) + ".");
    }
  }

  /**
   * Lets nobody but the server's account into a folder that was made too open. One in which other
   * things lay is left as it is: it may be a place that many use.
   *
   * @return the sentence to tell about it, if there is one
   */
  Optional<String> closeToOthers() {
    try {
      if (!isPosix(folder) || OWNER.containsAll(Files.getPosixFilePermissions(folder))) {
        return Optional.empty();
      }
      if (ours) {
        Files.setPosixFilePermissions(folder, OWNER);
        return Optional.of(
            "The data folder "
                + folder
                + " was open to other accounts of this machine; now it is closed to them.");
      }
    } catch (IOException e) {
      // told below
    }
    return Optional.of(
        "The data folder "
            + folder
            + " is open to other accounts of this machine; let the server's account alone into it.");
  }

  private static boolean isOurs(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return Files.exists(folder.resolve(LOCK_FILE)) || files.findAny().isEmpty();
    } catch (IOException e) {
      throw cannotWrite(folder, Reasons.of(e));
    }
  }

  private static boolean isPosix(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** A folder for what can be made anew at each start; emptied here. */
  Path emptied(String name) {
    Path cache = folder.resolve(name);
    if (Files.exists(cache)) {
      try (Stream<Path> files = Files.walk(cache)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw cannotWrite(folder, Reasons.of(e));
      } catch (UncheckedIOException e) {
        throw cannotWrite(folder, Reasons.of(e));
      }
    }
    return cache;
  }

  @Override
  public void close() {
    try {
      lockFile.truncate(0);
      lockFile.close();
    } catch (IOException e) {
      // the process ends: the operating system lets the lock go
    }
  }

  private static void create(Path folder) {
    try {
      if (Files.exists(folder)) {
        if (!Files.isDirectory(folder)) {
          throw new CannotStart(
              "The data folder " + folder + " is a file. Name a folder with --data.");
        }
      } else if (isPosix(folder)) {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER));
      } else {
        Files.createDirectories(folder);
      }
    } catch (FileAlreadyExistsException e) {
      throw new CannotStart("Cannot create the data folder " + folder + ": a file is in the way.");
    } catch (IOException e) {
      throw new CannotStart("Cannot create the data folder " + folder + ": " + Reasons.of(e) + ".");
    }
  }

  private static FileChannel lock(Path folder) {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              folder.resolve(LOCK_FILE),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw cannotWrite(folder, Reasons.of(e));
    }
    try {
      if (channel.tryLock(LOCK_POSITION, 1, false) != null) {
        return channel;
      }
      Holder holder = parse(Files.readString(folder.resolve(LOCK_FILE)));
      String who =
          holder == null ? "another process" : "the server with process id " + holder.pid();
      throw closing(
          channel,
          new CannotStart(
              "The data folder "
                  + folder
                  + " is in use by "
                  + who
                  + ". Stop that one ('kaveri stop') or choose another folder with --data."));
    } catch (OverlappingFileLockException e) {
      throw closing(
          channel,
          new CannotStart("The data folder " + folder + " is in use by this process already."));
    } catch (IOException e) {
      throw closing(channel, cannotWrite(folder, Reasons.of(e)));
    }
  }

  private static void checkSpace(Path folder) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < LEAST_FREE_BYTES) {
      throw new CannotStart(
          "The disk of the data folder "
              + folder
              + " is full: "
              + (free >> 20)
              + " MB are free, at least "
              + (LEAST_FREE_BYTES >> 20)
              + " MB are needed.");
    }
    Path probe = folder.resolve("kaveri.probe");
    try {
      Files.write(probe, new byte[PROBE_BYTES]);
    } finally {
      Files.deleteIfExists(probe);
    }
  }

  private static void checkVersion(Path folder, String version) throws IOException {
    Path file = folder.resolve("kaveri.version");
    if (Files.exists(file)) {
      String last = Files.readString(file).strip();
      if (compare(last, version) > 0) {
        throw new CannotStart(
            "The data folder "
                + folder
                + " was last used by Kaveri "
                + last
                + ", which is newer than this one ("
                + version
                + "). Start that version, or restore a backup made before it.");
      }
    }
    Files.writeString(file, version + "\n");
  }

  /** Compares major and minor version only: data do not change within one. */
  static int compare(String a, String b) {
    String[] left = a.split("[.-]", -1);
    String[] right = b.split("[.-]", -1);
    for (int i = 0; i < 2; i++) {
      int difference = Integer.compare(part(left, i), part(right, i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static int part(String[] parts, int index) {
    return index < parts.length && parts[index].matches("\\d{1,6}")
        ? Integer.parseInt(parts[index])
        : 0;
  }

  private static void write(FileChannel channel, Holder holder) throws IOException {
    String text =
        "pid=" + holder.pid() + "\nversion=" + holder.version() + "\nurl=" + holder.url() + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    channel.force(true);
  }

  private static @Nullable Holder parse(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : text.split("\n")) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        values.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    String pid = values.getOrDefault("pid", "");
    return pid.matches("\\d{1,18}")
        ? new Holder(
            Long.parseLong(pid), values.getOrDefault("version", ""), values.getOrDefault("url", ""))
        : null;
  }

  private static CannotStart cannotWrite(Path folder, String reason) {
    return new CannotStart("Cannot write to the data folder " + folder + ": " + reason + ".");
  }

  private static CannotStart closing(FileChannel channel, CannotStart reason) {
    try {
      channel.close();
    } catch (IOException e) {
      // the reason at hand is the one to tell
    }
    return reason;
  }
}
