package org.kaveri.store.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kaveri.api.backup.BackupPart;
import org.kaveri.api.backup.BackupProgress;
import org.kaveri.api.backup.BackupProgress.Phase;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an archive: the tables, the files, and the manifest last. One row is in memory at a time.
 */
public final class ArchiveWriter implements AutoCloseable {
  static final String MANIFEST = "manifest.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Connection snapshot;
  private final ZipOutputStream zip;

  /** Writes what this connection shows into the stream. */
  public ArchiveWriter(Connection snapshot, OutputStream out) {
    this.snapshot = snapshot;
    zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /**
   * Writes everything.
   *
   * @param plan what to write; counts and sums are filled in
   * @param parts the files
   * @param progress hears about each table and part
   * @return the manifest that was written
   */
  public Manifest write(Manifest plan, List<BackupPart> parts, Consumer<BackupProgress> progress)
      throws SQLException, IOException {
    List<Manifest.Table> tables = new ArrayList<>();
    for (Manifest.Table table : plan.tables()) {
      progress.accept(
          new BackupProgress(Phase.TABLES, table.name(), tables.size(), plan.tables().size()));
      tables.add(table(table));
    }
    List<Manifest.Part> written = new ArrayList<>();
    for (BackupPart part : parts) {
      progress.accept(new BackupProgress(Phase.FILES, part.name(), written.size(), parts.size()));
      written.add(new PartWriter(part).write());
    }
    var manifest =
        new Manifest(
            plan.format(),
            plan.version(),
            plan.written(),
            plan.database(),
            plan.steps(),
            tables,
            written);
    zip.putNextEntry(new ZipEntry(MANIFEST));
    zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    zip.closeEntry();
    zip.finish();
    zip.flush();
    return manifest;
  }

  private Manifest.Table table(Manifest.Table table) throws SQLException, IOException {
    zip.putNextEntry(new ZipEntry(entryOf(table)));
    Manifest.Table counted =
        new TableReader(snapshot)
            .read(
                table,
                row -> {
                  zip.write(row);
                  zip.write('\n');
                });
    zip.closeEntry();
    return counted;
  }

  static String entryOf(Manifest.Table table) {
    return "tables/" + table.name() + ".jsonl";
  }

  static String folderOf(String part) {
    return "files/" + part + "/";
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Copies the files of one part. */
  private final class PartWriter {
    private final BackupPart part;
    private final Tally tally = new Tally();
    private long bytes;
    private long missing;

    PartWriter(BackupPart part) {
      this.part = part;
    }

    Manifest.Part write() throws SQLException, IOException {
      part.choose(snapshot, this::file);
      return new Manifest.Part(
          part.name(), part.home(), tally.count(), bytes, tally.sum(), missing);
    }

    private void file(String path) throws IOException {
      Path file = part.folder().resolve(path);
      try (InputStream content = Files.newInputStream(file)) {
        zip.putNextEntry(new ZipEntry(folderOf(part.name()) + path));
        var digest = Tally.sha256();
        bytes += content.transferTo(new DigestOutputStream(new Unclosed(), digest));
        zip.closeEntry();
        tally.addFile(path, digest.digest());
      } catch (NoSuchFileException e) {
        missing++;
      }
    }
  }

  /** The entry that is being written. */
  private final class Unclosed extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      zip.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      zip.write(bytes, from, length);
    }
  }
}
