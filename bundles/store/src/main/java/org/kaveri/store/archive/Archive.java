package org.kaveri.store.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.backup.BackupProgress;
import org.kaveri.api.backup.BackupProgress.Phase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** An archive that was written. */
public final class Archive implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens one and reads its manifest.
   *
   * @throws InvalidException {@code backup.damaged}, {@code backup.newer}
   * @throws UnavailableException {@code backup.disk} when there is no such file or it cannot be
   *     read
   */
  public static Archive open(Path file) {
    ZipFile zip = null;
    try {
      zip = new ZipFile(file.toFile());
      return new Archive(zip, manifest(zip));
    } catch (ZipException e) {
      close(zip);
      throw Damaged.because("its end is missing or it is no archive");
    } catch (NoSuchFileException e) {
      throw new UnavailableException("backup.disk", "There is no file " + file + ".", e);
    } catch (IOException e) {
      close(zip);
      throw new UnavailableException("backup.disk", "The backup cannot be read: " + file, e);
    } catch (InvalidException e) {
      close(zip);
      throw e;
    }
  }

  private static void close(@Nullable ZipFile zip) {
    try {
      if (zip != null) {
        zip.close();
      }
    } catch (IOException e) {
      // nothing was written to it
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(ArchiveWriter.MANIFEST);
    if (entry == null) {
      throw Damaged.because("it has no manifest");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] text = in.readAllBytes();
      if (checksum(text) != entry.getCrc()) {
        throw Damaged.because("its manifest is not the one that was written");
      }
      var tree = JSON.readTree(text);
      int format = tree.path("format").asInt(0);
      if (format > Manifest.FORMAT) {
        throw new InvalidException(
            "backup.newer",
            "This backup was written by a newer Kaveri, in form %d; this one reads up to %d."
                    .formatted(format, Manifest.FORMAT)
                + " Restore it with the version that wrote it or a newer one.",
            format,
            Manifest.FORMAT);
      }
      return JSON.treeToValue(tree, Manifest.class);
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      throw Damaged.because("its manifest cannot be read");
    }
  }

  /** Of what the zip remembers, which reading it does not compare. */
  private static long checksum(byte[] text) {
    var sum = new CRC32();
    sum.update(text);
    return sum.getValue();
  }

  /** What it says it holds. */
  public Manifest manifest() {
    return manifest;
  }

  /**
   * Reads everything and compares it with the manifest.
   *
   * @param progress hears about each table and part
   * @throws InvalidException {@code backup.damaged}
   */
  public void verify(Consumer<BackupProgress> progress) {
    Set<String> known = new HashSet<>();
    known.add(ArchiveWriter.MANIFEST);
    for (Manifest.Step step : manifest.steps()) {
      byte[] text = step.text().getBytes(StandardCharsets.UTF_8);
      if (!HexFormat.of().formatHex(Tally.sha256().digest(text)).equals(step.checksum())) {
        throw Damaged.because("step %d of %s was altered".formatted(step.number(), step.room()));
      }
    }
    try {
      int total = manifest.tables().size() + manifest.parts().size();
      int done = 0;
      for (Manifest.Table table : manifest.tables()) {
        progress.accept(new BackupProgress(Phase.CHECKING, table.name(), done++, total));
        known.add(ArchiveWriter.entryOf(table));
        read(table, row -> {});
      }
      for (Manifest.Part part : manifest.parts()) {
        progress.accept(new BackupProgress(Phase.CHECKING, part.name(), done++, total));
        files(part, path -> OutputStream.nullOutputStream());
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName();
      if (!known.contains(name)
          && manifest.parts().stream()
              .noneMatch(part -> name.startsWith(ArchiveWriter.folderOf(part.name())))) {
        throw Damaged.because("it holds " + name + ", of which its manifest does not know");
      }
    }
  }

  /**
   * Hands over each row of a table.
   *
   * @throws InvalidException {@code backup.damaged} when they are not those that were written; rows
   *     may have been handed over by then
   */
  public void read(Manifest.Table table, TableReader.Rows rows) throws SQLException {
    ZipEntry entry = zip.getEntry(ArchiveWriter.entryOf(table));
    if (entry == null) {
      throw Damaged.because("the table " + table.name() + " is missing");
    }
    var tally = new Tally();
    try (InputStream in = new BufferedInputStream(zip.getInputStream(entry), 1 << 16)) {
      var line = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\n') {
          byte[] row = line.toByteArray();
          tally.add(row);
          rows.take(row);
          line.reset();
        } else {
          line.write(b);
        }
      }
      if (line.size() > 0) {
        throw Damaged.because("the table " + table.name() + " ends within a row");
      }
    } catch (IOException e) {
      throw Damaged.because("the table " + table.name() + " cannot be read");
    }
    if (!table.equals(table.counted(tally))) {
      throw Damaged.because("the rows of " + table.name() + " are not those that were written");
    }
  }

  /** Where a file goes. */
  @FunctionalInterface
  public interface Place {
    /** Opens it; the path is relative and stays below its folder. */
    OutputStream open(String path) throws IOException;
  }

  /**
   * Copies the files of a part.
   *
   * @throws InvalidException {@code backup.damaged} when they are not those that were written; some
   *     may have been copied by then
   * @throws UnavailableException {@code backup.disk} when one cannot be written
   */
  public void files(Manifest.Part part, Place place) {
    String folder = ArchiveWriter.folderOf(part.name());
    var tally = new Tally();
    for (ZipEntry entry : entries(folder)) {
      String path = entry.getName().substring(folder.length());
      if (path.isEmpty() || path.startsWith("/") || List.of(path.split("/")).contains("..")) {
        throw Damaged.because("it has a file of the name " + path);
      }
      tally.addFile(path, copy(entry, path, place));
    }
    if (tally.count() != part.files() || !tally.sum().equals(part.sum())) {
      throw Damaged.because("the files of " + part.name() + " are not those that were written");
    }
  }

  private List<? extends ZipEntry> entries(String folder) {
    return Collections.list(zip.entries()).stream()
        .filter(entry -> entry.getName().startsWith(folder))
        .toList();
  }

  private byte[] copy(ZipEntry entry, String path, Place place) {
    var digest = Tally.sha256();
    try (OutputStream out = place.open(path)) {
      var copy = new DigestOutputStream(out, digest);
      try (InputStream in = zip.getInputStream(entry)) {
        byte[] buffer = new byte[1 << 16];
        for (int read = read(in, buffer, path); read >= 0; read = read(in, buffer, path)) {
          copy.write(buffer, 0, read);
        }
      }
    } catch (IOException e) {
      throw new UnavailableException(
          "backup.disk", "The disk does not take the file " + path + ".", e);
    }
    return digest.digest();
  }

  private static int read(InputStream in, byte[] buffer, String path) {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw Damaged.because("the file " + path + " cannot be read");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
