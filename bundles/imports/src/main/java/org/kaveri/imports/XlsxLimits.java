package org.kaveri.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.kaveri.api.InvalidException;

/** Workbooks that would keep the server busy, or fill its memory, are not opened. */
final class XlsxLimits {
  private static final String SHARED_TEXTS = "sharedstrings.xml";

  /** Texts that cells share are held in memory; in bytes. */
  private static final long MOST_SHARED = 100_000_000;

  private static final int MOST_PARTS = 10_000;

  private XlsxLimits() {}

  /**
   * Looks at an archive's list of contents.
   *
   * @throws InvalidException {@code import.bomb}, {@code import.workbook-texts}, {@code
   *     import.workbook-broken}
   */
  static void require(Path file) throws IOException {
    try (var archive = new ZipFile(file.toFile())) {
      if (archive.size() > MOST_PARTS) {
        throw Unpacked.bomb();
      }
      long left = Math.max(Unpacked.HARMLESS, Files.size(file) * Unpacked.MOST_TIMES);
      for (var parts = archive.entries(); parts.hasMoreElements(); ) {
        ZipEntry part = parts.nextElement();
        long size = size(archive, part, left);
        left -= size;
        boolean shared = part.getName().toLowerCase(Locale.ROOT).endsWith(SHARED_TEXTS);
        if (shared && size > MOST_SHARED) {
          throw new InvalidException(
              "import.workbook-texts",
              "The workbook holds too many different texts. Save it as CSV and send that.");
        }
      }
    } catch (ZipException e) {
      throw new InvalidException(
          "import.workbook-broken",
          "The workbook can't be read. Open it in a spreadsheet and save it again.",
          e,
          0);
    }
  }

  /** What the part really takes: the list of contents may lie. */
  private static long size(ZipFile archive, ZipEntry part, long most) throws IOException {
    byte[] piece = new byte[1 << 16];
    long size = 0;
    try (var content = archive.getInputStream(part)) {
      for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
        size += read;
        if (size > most) {
          throw Unpacked.bomb();
        }
      }
    }
    return size;
  }
}
