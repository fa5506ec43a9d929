package org.kaveri.operational.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.kaveri.api.InvalidException;

/**
 * Files named by the SHA-256 of their content, in folders by its first two signs. Nodes may share
 * the folder.
 *
 * <p>A file comes into being whole: it is written aside, forced to disk, moved to its name, and the
 * move is forced to disk. Storing equal content again replaces the file by itself, so that it
 * counts as new.
 */
final class ContentFolder {
  private static final String ASIDE = "incoming";
  private static final String AWAY = "removing";
  private static final int BUFFER = 64 * 1024;

  private final Path root;

  ContentFolder(Path root) {
    this.root = root;
  }

  /**
   * What was written.
   *
   * @param hash names it
   * @param bytes how long it is
   * @param mediaType what it is
   */
  record Stored(String hash, long bytes, String mediaType) {}

  /**
   * Writes the content, durably, and leaves nothing behind when it fails.
   *
   * @throws InvalidException {@code attachment.too-large}, {@code attachment.empty}
   * @throws CannotKeep when the disk doesn't take it
   * @throws IOException when the stream can't be read
   */
  Stored store(InputStream content, String fileName, long maxBytes) throws IOException {
    Path aside = aside();
    try {
      MessageDigest digest = sha256();
      long bytes = copy(content, aside, digest, maxBytes);
      if (bytes == 0) {
        throw new InvalidException("attachment.empty", "The file is empty.");
      }
      String mediaType = mediaType(aside, fileName);
      String hash = HexFormat.of().formatHex(digest.digest());
      moveTo(aside, hash);
      return new Stored(hash, bytes, mediaType);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** Opens the content of that hash. */
  InputStream open(String hash) throws IOException {
    return Files.newInputStream(path(hash));
  }

  /**
   * Removes what is older than the moment and unknown, and what was left aside. A file that is
   * stored again while this goes on stays.
   *
   * @param known whether some row names the content
   * @return how many were removed
   */
  int removeUnknown(Instant before, Predicate<String> known) throws IOException {
    int removed = 0;
    for (Path folder : list(root)) {
      boolean aside = folder.endsWith(ASIDE);
      for (Path file : list(folder)) {
        if (folder.endsWith(AWAY)) {
          settle(file, known);
        } else if (olderThan(file, before)) {
          boolean gone = aside ? Files.deleteIfExists(file) : remove(file, before, known);
          removed += gone ? 1 : 0;
        }
      }
    }
    return removed;
  }

  /**
   * Takes the file away first and asks then, so that whoever stores it meanwhile makes a new one.
   * One that turns out to be fresh or known comes back.
   */
  private boolean remove(Path file, Instant before, Predicate<String> known) throws IOException {
    String hash = nameOf(file);
    if (known.test(hash)) {
      return false;
    }
    Path away = folder(AWAY).resolve(hash);
    Files.move(file, away, StandardCopyOption.ATOMIC_MOVE);
    if (!olderThan(away, before) || known.test(hash)) {
      moveTo(away, hash);
      return false;
    }
    return Files.deleteIfExists(away);
  }

  /** Ends what a crash left half done. */
  private void settle(Path away, Predicate<String> known) throws IOException {
    String hash = nameOf(away);
    if (known.test(hash) && !Files.exists(path(hash))) {
      moveTo(away, hash);
    } else {
      Files.deleteIfExists(away);
    }
  }

  private static String nameOf(Path file) {
    return Objects.requireNonNull(file.getFileName()).toString();
  }

  private static boolean olderThan(Path file, Instant moment) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static String mediaType(Path file, String fileName) {
    try (InputStream written = new BufferedInputStream(Files.newInputStream(file))) {
      return MediaTypes.of(written, fileName);
    } catch (IOException e) {
      throw new CannotKeep(e);
    }
  }

  private Path path(String hash) {
    return folderOf(hash).resolve(hash);
  }

  private Path folderOf(String hash) {
    return root.resolve(hash.substring(0, 2));
  }

  private Path aside() {
    try {
      return folder(ASIDE).resolve(UUID.randomUUID().toString());
    } catch (IOException e) {
      throw new CannotKeep(e);
    }
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }

  private static long copy(InputStream from, Path to, MessageDigest digest, long maxBytes)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    try (Target target = Target.create(to)) {
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        bytes += read;
        if (bytes > maxBytes) {
          throw new InvalidException(
              "attachment.too-large", "A file has at most " + maxBytes + " bytes.", maxBytes);
        }
        digest.update(buffer, 0, read);
        target.write(ByteBuffer.wrap(buffer, 0, read));
      }
      target.force();
    }
    return bytes;
  }

  private void moveTo(Path from, String hash) {
    try {
      Path folder = Files.createDirectories(folderOf(hash));
      Files.move(
          from, path(hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceFolder(folder);
      forceFolder(root);
    } catch (IOException e) {
      throw new CannotKeep(e);
    }
  }

  /** Forces names to disk where the system can. */
  private static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(paths::add);
      }
    }
    return paths;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The file that is written, whose troubles are the disk's and not the sender's.
   *
   * @param channel to it
   */
  private record Target(FileChannel channel) implements AutoCloseable {
    static Target create(Path file) {
      try {
        return new Target(
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
      } catch (IOException e) {
        throw new CannotKeep(e);
      }
    }

    void write(ByteBuffer bytes) {
      try {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      } catch (IOException e) {
        throw new CannotKeep(e);
      }
    }

    void force() {
      try {
        channel.force(true);
      } catch (IOException e) {
        throw new CannotKeep(e);
      }
    }

    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException e) {
        throw new CannotKeep(e);
      }
    }
  }

  /** The disk doesn't take it. */
  static final class CannotKeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotKeep(IOException cause) {
      super(cause);
    }
  }
}
