package org.kaveri.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.DataSettings;

/**
 * A format of some room; each call goes through the guard. A file that cannot be read is the file's
 * fault or the disk's, and no strike.
 */
record FormatPart(String id, Extension<DataFormat> extension) implements DataFormat {

  @Override
  public Optional<DataSettings> detect(byte[] start, boolean whole) {
    return PartCalls.ask(extension, format -> format.detect(start, whole));
  }

  @Override
  public Rows open(InputStream content, DataSettings settings) throws IOException {
    return new GuardedRows(extension, reading(extension, format -> format.open(content, settings)));
  }

  @Override
  public Optional<RowWriter> create(OutputStream content, DataSettings settings)
      throws IOException {
    return reading(extension, format -> format.create(content, settings))
        .map(writer -> new GuardedWriter(extension, writer));
  }

  @Override
  public boolean writes(List<String> headings) {
    return PartCalls.ask(extension, format -> format.writes(headings));
  }

  private static <R> R reading(Extension<DataFormat> extension, Reading<R> reading)
      throws IOException {
    try {
      return PartCalls.ask(
          extension,
          format -> {
            try {
              return reading.of(format);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Something that a format reads or writes. */
  @FunctionalInterface
  private interface Reading<R> {
    R of(DataFormat format) throws IOException;
  }

  private record GuardedWriter(Extension<DataFormat> extension, RowWriter writer)
      implements RowWriter {
    @Override
    public void write(List<String> values) throws IOException {
      reading(
          extension,
          format -> {
            writer.write(values);
            return values;
          });
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }

  private record GuardedRows(Extension<DataFormat> extension, Rows rows) implements Rows {
    @Override
    public Optional<DataRow> next() throws IOException {
      return reading(extension, format -> rows.next());
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }
}
