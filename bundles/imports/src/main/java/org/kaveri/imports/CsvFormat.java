package org.kaveri.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.Encodings;
import org.osgi.service.component.annotations.Component;

/** Values between delimiters, as spreadsheets and most other programs write them (RFC 4180). */
@Component
public final class CsvFormat implements DataFormat {
  static final String ID = "csv";

  /** The longest row, in characters; a longer one is a quotation mark that was never closed. */
  static final int LONGEST_ROW = 1 << 20;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Optional<DataSettings> detect(byte[] start, boolean whole) {
    return Encodings.of(start, whole)
        .flatMap(charset -> CsvGuess.of(text(start, charset), whole).settings(charset));
  }

  private static String text(byte[] start, Charset charset) {
    int mark = Encodings.markLength(start, charset);
    return new String(start, mark, start.length - mark, charset);
  }

  @Override
  public Rows open(InputStream content, DataSettings settings) throws IOException {
    return new CsvRows(
        reader(settings.delimiter()).ofCsvRecord(Encodings.reader(content, settings.charset())));
  }

  @Override
  public Optional<RowWriter> create(OutputStream content, DataSettings settings)
      throws IOException {
    return Optional.of(new CsvRowWriter(content, settings));
  }

  // The library names no successor for signs after a closing quote, and real files have them.
  @SuppressWarnings("removal")
  static CsvReader.CsvReaderBuilder reader(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowExtraCharsAfterClosingQuote(true)
        .allowUnclosedQuote(false)
        .skipEmptyLines(true)
        .maxBufferSize(LONGEST_ROW);
  }

  /** Rows of one file. */
  private static final class CsvRows implements Rows {
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private long line;

    CsvRows(CsvReader<CsvRecord> reader) {
      this.reader = reader;
      this.records = reader.iterator();
    }

    @Override
    public Optional<DataRow> next() throws IOException {
      try {
        if (!records.hasNext()) {
          return Optional.empty();
        }
        CsvRecord found = records.next();
        line = found.getStartingLineNumber();
        return Optional.of(new DataRow(line, originals(found.getFields())));
      } catch (CsvParseException e) {
        if (e.getCause() instanceof CharacterCodingException coding) {
          throw encoding(coding);
        }
        throw new InvalidException(
            "import.broken",
            "After line "
                + line
                + " the file can't be told into rows: a quotation mark is opened and never"
                + " closed, or a row is longer than a million characters. Mend it there.",
            e,
            line);
      } catch (UncheckedIOException e) {
        if (e.getCause() instanceof CharacterCodingException coding) {
          throw encoding(coding);
        }
        throw e.getCause();
      }
    }

    /** Few files have a value to undo, and most rows have none. */
    private static List<String> originals(List<String> values) {
      for (String value : values) {
        if (!Formulas.original(value).equals(value)) {
          return values.stream().map(Formulas::original).toList();
        }
      }
      return values;
    }

    private InvalidException encoding(CharacterCodingException e) {
      return new InvalidException(
          "import.encoding",
          "After line "
              + line
              + " there are signs that don't exist in the encoding chosen. Choose another one.",
          e,
          line);
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
