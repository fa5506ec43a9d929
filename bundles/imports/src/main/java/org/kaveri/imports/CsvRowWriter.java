package org.kaveri.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataSettings;

/**
 * Writes CSV as RFC 4180 has it, with a byte order mark where there is one: spreadsheets tell the
 * encoding by it.
 */
final class CsvRowWriter implements DataFormat.RowWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CsvWriter writer;

  CsvRowWriter(OutputStream content, DataSettings settings) throws IOException {
    Charset charset = settings.charset();
    Writer text =
        new OutputStreamWriter(
            content, charset.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT));
    if (charset.name().startsWith("UTF-")) {
      text.write(BYTE_ORDER_MARK);
    }
    writer =
        CsvWriter.builder()
            .fieldSeparator(settings.delimiter())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text);
  }

  @Override
  public void write(List<String> values) throws IOException {
    try {
      writer.writeRecord(values.stream().map(Formulas::harmless).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
