package org.kaveri.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.PlainText;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.imports.UploadId;

/**
 * Files that were received, in a folder of their own: {@code <id>} with the content as it came and
 * {@code <id>.name} with its name.
 */
final class Uploads {
  /** How long a file is kept that nobody has imported to its end. */
  static final Duration KEPT = Duration.ofDays(1);

  /** What must be left free on the disk for everything else. */
  private static final long RESERVE = 200_000_000;

  private static final int BLOCK = 1 << 16;
  private static final Pattern OURS = Pattern.compile("([0-9a-f]{32})(\\.name)?");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;
  private final Clock clock;

  Uploads(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Takes a file over; nothing is kept when it fails.
   *
   * @param limit the largest size, in bytes
   */
  UploadId receive(String fileName, InputStream content, long limit) throws IOException {
    Files.createDirectories(folder);
    byte[] random = new byte[16];
    RANDOM.nextBytes(random);
    String id = HexFormat.of().formatHex(random);
    Path file = folder.resolve(id);
    boolean kept = false;
    try {
      long size = copy(content, file, limit);
      if (size == 0) {
        throw new InvalidException("import.empty-file", "The file is empty.");
      }
      keepName(id, fileName);
      kept = true;
      return new UploadId(id);
    } finally {
      if (!kept) {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder.resolve(id + ".name"));
      }
    }
  }

  private void keepName(String id, String fileName) {
    try {
      Files.writeString(folder.resolve(id + ".name"), plainName(fileName));
    } catch (IOException e) {
      throw noSpace(e);
    }
  }

  private long copy(InputStream content, Path file, long limit) throws IOException {
    FileStore disk = Files.getFileStore(folder);
    long size = 0;
    byte[] block = new byte[BLOCK];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = content.read(block); read >= 0; read = content.read(block)) {
        size += read;
        if (size > limit) {
          throw new InvalidException(
              "import.too-large",
              "The file is larger than "
                  + limit / 1_000_000
                  + " MB; compress it by gzip, split it,"
                  + " or let the administrator raise the limit.",
              limit / 1_000_000);
        }
        if (size / BLOCK % 64 == 0 && disk.getUsableSpace() < RESERVE) {
          throw new UnavailableException(
              "import.no-space", "The server's disk is full; nothing of the file was kept.");
        }
        write(out, block, read);
      }
    }
    return size;
  }

  private static void write(OutputStream out, byte[] block, int length) {
    try {
      out.write(block, 0, length);
    } catch (IOException e) {
      throw noSpace(e);
    }
  }

  private static UnavailableException noSpace(IOException cause) {
    return new UnavailableException(
        "import.no-space",
        "The server's disk takes nothing more; nothing of the file was kept.",
        cause);
  }

  private static String plainName(String fileName) {
    String name = fileName.replace('\\', '/');
    name = PlainText.line(name.substring(name.lastIndexOf('/') + 1));
    return name.isEmpty() ? "file" : name.substring(0, Math.min(name.length(), 200));
  }

  String name(UploadId upload) throws IOException {
    return Files.readString(require(upload).resolveSibling(upload.value() + ".name"));
  }

  long size(UploadId upload) throws IOException {
    return Files.size(require(upload));
  }

  boolean exists(UploadId upload) {
    return upload.value().matches("[0-9a-f]{32}")
        && Files.isRegularFile(folder.resolve(upload.value()));
  }

  /**
   * The content as an archive.
   *
   * @throws ZipException when it is none
   */
  ZipFile zip(UploadId upload) throws IOException {
    return new ZipFile(require(upload).toFile());
  }

  /** The content, compression undone. */
  InputStream open(UploadId upload) throws IOException {
    var content = new BufferedInputStream(Files.newInputStream(require(upload)), BLOCK);
    try {
      content.mark(2);
      int first = content.read();
      int second = content.read();
      content.reset();
      return first == 0x1F && second == 0x8B
          ? new Unpacked(new GZIPInputStream(content, BLOCK), size(upload))
          : content;
    } catch (ZipException e) {
      content.close();
      throw new InvalidException("import.not-rows", "The compressed file is damaged.", e);
    } catch (IOException | RuntimeException e) {
      content.close();
      throw e;
    }
  }

  /**
   * The beginning of the content.
   *
   * @return at most one byte more than asked for, which tells that there is more
   */
  byte[] start(UploadId upload, int length) throws IOException {
    try (InputStream content = open(upload)) {
      return content.readNBytes(length + 1);
    } catch (ZipException | java.io.EOFException e) {
      throw new InvalidException("import.not-rows", "The compressed file is damaged.", e);
    }
  }

  void discard(UploadId upload) {
    if (exists(upload)) {
      delete(folder.resolve(upload.value() + ".name"));
      delete(folder.resolve(upload.value()));
    }
  }

  /** Marks a file as used now, so that it is kept for another while. */
  void touch(UploadId upload) throws IOException {
    Files.setLastModifiedTime(
        require(upload), java.nio.file.attribute.FileTime.from(clock.instant()));
  }

  /** Removes what nobody has used for {@link #KEPT}, remains of broken transfers too. */
  void purge() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Instant oldest = clock.instant().minus(KEPT);
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Matcher name = OURS.matcher(String.valueOf(file.getFileName()));
        if (name.matches() && isOlder(folder.resolve(name.group(1)), file, oldest)) {
          delete(file);
        }
      }
    }
  }

  /** A name is as old as its content, as long as there is one. */
  private static boolean isOlder(Path content, Path file, Instant oldest) throws IOException {
    try {
      Path dated = Files.exists(content) ? content : file;
      return Files.getLastModifiedTime(dated).toInstant().isBefore(oldest);
    } catch (NoSuchFileException e) {
      return false; // somebody has removed it just now
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      org.slf4j.LoggerFactory.getLogger(Uploads.class)
          .warn("An uploaded file could not be removed: {}", e.toString());
    }
  }

  private Path require(UploadId upload) {
    if (!exists(upload)) {
      throw new NotFoundException(
          "import.upload-unknown", "The file is no longer there; send it again.");
    }
    return folder.resolve(upload.value());
  }
}
