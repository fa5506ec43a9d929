package org.kaveri.kernel.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** Makes files that only the account of the server reads and writes, where the system can tell. */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> MODE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /**
   * Makes a file with that content, unless there is one already. It is written beside and linked,
   * and forced to the disk with its folder: a crash at any moment leaves the whole file or none,
   * and what has returned once is there after a power cut. Of several who do so at once one wins.
   */
  public static void create(Path file, byte[] content) throws IOException {
    Path folder = folder(file);
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "draft", ".new", mode(folder));
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      place(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
    force(folder);
  }

  private static void place(Path draft, Path file) throws IOException {
    try {
      // A link fails where a move would replace: of two nodes with one folder one wins.
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      // somebody was faster
    } catch (UnsupportedOperationException | IOException e) {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** The names in a folder are on the disk only once the folder is. */
  private static void force(Path folder) throws IOException {
    if (isPosix(folder)) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /**
   * Takes everybody else's permissions away.
   *
   * @return whether anybody else had one
   */
  public static boolean protect(Path file) throws IOException {
    if (!isPosix(file) || MODE.containsAll(Files.getPosixFilePermissions(file))) {
      return false;
    }
    Files.setPosixFilePermissions(file, MODE);
    return true;
  }

  private static FileAttribute<?>[] mode(Path folder) {
    return isPosix(folder)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(MODE)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }
}
