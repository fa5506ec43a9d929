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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

  /** Which of these contents some row names. */
  @FunctionalInterface
  interface Known {
    /** Those of the hashes that are known; asked once per folder and not once per file. */
    Set<String> among(Set<String> hashes);
  }

  /** Whether content can be written at the moment. */
  boolean canKeep() {
    try {
      Path tried = Files.createTempFile(folder(ASIDE), "check", "");
      return Files.deleteIfExists(tried);
    } catch (IOException e) {
      return false;
    }
  }

  long freeBytes() throws IOException {
    return Files.getFileStore(root).getUsableSpace();
  }

  @Override
  public String toString() {
    return root.toString();
  }

  /**
   * Removes what is older than the moment and unknown, and what was left aside. A file that is
   * stored again while this goes on stays.
   *
   * @return how many were removed
   */
  int removeUnknown(Instant before, Known known) throws IOException {
    int removed = 0;
    for (Path folder : list(root)) {
      List<Path> files = list(folder);
      if (folder.endsWith(AWAY)) {
        settle(files, known);
        continue;
      }
      List<Path> old = new ArrayList<>();
      for (Path file : files) {
        if (olderThan(file, before)) {
          old.add(file);
        }
      }
      removed += folder.endsWith(ASIDE) ? delete(old) : remove(old, before, known);
    }
    return removed;
  }

  /**
   * Takes the files away first and asks then, so that whoever stores one meanwhile makes a new one.
   * One that turns out to be fresh or known comes back.
   */
  private int remove(List<Path> files, Instant before, Known known) throws IOException {
    Set<String> hashes = namesOf(files);
    hashes.removeAll(known.among(hashes));
    for (String hash : hashes) {
      Files.move(path(hash), folder(AWAY).resolve(hash), StandardCopyOption.ATOMIC_MOVE);
    }
    Set<String> knownNow = known.among(hashes);
    int removed = 0;
    for (String hash : hashes) {
      Path away = folder(AWAY).resolve(hash);
      if (!olderThan(away, before) || knownNow.contains(hash)) {
        moveTo(away, hash);
      } else {
        removed += Files.deleteIfExists(away) ? 1 : 0;
      }
    }
    return removed;
  }

  private static int delete(List<Path> files) throws IOException {
    int deleted = 0;
    for (Path file : files) {
      deleted += Files.deleteIfExists(file) ? 1 : 0;
    }
    return deleted;
  }

  /** Ends what a crash left half done. */
  private void settle(List<Path> files, Known known) throws IOException {
    Set<String> named = known.among(namesOf(files));
    for (Path away : files) {
      String hash = nameOf(away);
      if (named.contains(hash) && !Files.exists(path(hash))) {
        moveTo(away, hash);
      } else {
        Files.deleteIfExists(away);
      }
    }
  }

  private static Set<String> namesOf(List<Path> files) {
    Set<String> names = new LinkedHashSet<>();
    files.forEach(file -> names.add(nameOf(file)));
    return names;
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

  /** Where the content of that hash lies, below the folder. */
  static String pathOf(String hash) {
    return hash.substring(0, 2) + "/" + hash;
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
