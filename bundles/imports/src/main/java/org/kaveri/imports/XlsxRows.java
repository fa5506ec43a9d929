package org.kaveri.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;

/**
 * Rows of one sheet. Rows that are shorter than the first one are filled up: sheets leave out cells
 * in which nothing stands.
 */
final class XlsxRows implements DataFormat.Rows {
  private static final ReadingOptions OPTIONS = new ReadingOptions(true, false);

  private final Path file;
  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final XlsxCells cells = new XlsxCells();
  private int columns;
  private long line;

  private XlsxRows(Path file, ReadableWorkbook workbook, Stream<Row> stream) {
    this.file = file;
    this.workbook = workbook;
    this.stream = stream;
    this.rows = stream.iterator();
  }

  /**
   * Opens a workbook.
   *
   * @param file deleted when the rows are closed
   */
  static XlsxRows open(Path file) throws IOException {
    XlsxLimits.require(file);
    return guarded(
        0,
        () -> {
          var workbook = new ReadableWorkbook(file.toFile(), OPTIONS);
          try {
            return new XlsxRows(file, workbook, firstWithRows(workbook).openStream());
          } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
          }
        });
  }

  private static Sheet firstWithRows(ReadableWorkbook workbook) throws IOException {
    List<Sheet> sheets = workbook.getSheets().toList();
    for (Sheet sheet : sheets) {
      try (Stream<Row> rows = sheet.openStream()) {
        if (rows.anyMatch(row -> row.getFirstNonEmptyCell().isPresent())) {
          return sheet;
        }
      }
    }
    throw new InvalidException("import.not-rows", "The workbook has no sheet with rows.");
  }

  @Override
  public Optional<DataRow> next() throws IOException {
    return guarded(
        line,
        () -> {
          while (rows.hasNext()) {
            Row row = rows.next();
            line = row.getRowNum();
            List<String> values = values(row);
            if (!values.isEmpty()) {
              return Optional.of(new DataRow(line, values));
            }
          }
          return Optional.empty();
        });
  }

  /** Empty when nothing stands in the row. */
  private List<String> values(Row row) {
    var values = new ArrayList<String>(Math.max(columns, row.getCellCount()));
    int used = 0;
    for (int i = 0; i < row.getCellCount(); i++) {
      String value = cells.text(row.getCell(i));
      values.add(value);
      used = value.isEmpty() ? used : values.size();
    }
    if (used == 0) {
      return List.of();
    }
    columns = columns == 0 ? used : columns;
    while (values.size() < columns) {
      values.add("");
    }
    return values.subList(0, Math.max(columns, used));
  }

  /** What the library throws at files that are none of its kind is the file's fault. */
  private static <T> T guarded(long line, Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (KaveriException e) {
      throw e;
    } catch (RuntimeException | ZipException e) {
      throw broken(line, e);
    }
  }

  private static InvalidException broken(long line, Exception cause) {
    return new InvalidException(
        "import.workbook-broken",
        "After line "
            + line
            + " the workbook can't be read. Open it in a spreadsheet and save it again.",
        cause,
        line);
  }

  @Override
  public void close() throws IOException {
    try {
      stream.close();
      workbook.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** What reads from the workbook. */
  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }
}
