package org.kaveri.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.ImportPlan;

/**
 * A file opened as its plan says.
 *
 * @param headings of its columns; made up when it has none
 * @param rows after the headings
 */
record OpenFile(List<String> headings, DataFormat.Rows rows) implements AutoCloseable {

  /** How many columns people can choose from. */
  static final int MOST_COLUMNS = 500;

  static OpenFile open(Uploads uploads, DataFormat format, ImportPlan plan) throws IOException {
    InputStream content = uploads.open(plan.upload());
    try {
      DataFormat.Rows rows = new SoundRows(format.open(content, plan.settings()));
      Optional<DataRow> first = rows.next();
      List<String> values = first.map(DataRow::values).orElse(List.of());
      if (values.size() > MOST_COLUMNS) {
        throw new InvalidException(
            "import.too-many-columns",
            "The file has "
                + values.size()
                + " columns, more than "
                + MOST_COLUMNS
                + ". Perhaps its rows have no ends; leave out what isn't needed.",
            values.size(),
            MOST_COLUMNS);
      }
      return plan.settings().header()
          ? new OpenFile(named(values), rows)
          : new OpenFile(numbered(values.size()), new Again(first, rows));
    } catch (IOException | RuntimeException e) {
      content.close();
      throw e;
    }
  }

  /** Headings without white space around; those without a name get their number. */
  private static List<String> named(List<String> values) {
    var headings = new ArrayList<String>();
    for (String value : values) {
      String heading = value.strip();
      String name = heading.isEmpty() ? String.valueOf(headings.size() + 1) : heading;
      headings.add(name.substring(0, Math.min(name.length(), 200)));
    }
    while (!headings.isEmpty() && values.get(headings.size() - 1).isBlank()) {
      headings.removeLast();
    }
    return headings;
  }

  private static List<String> numbered(int count) {
    var headings = new ArrayList<String>();
    for (int i = 1; i <= count; i++) {
      headings.add(String.valueOf(i));
    }
    return headings;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  /** Rows of which the first was read already. */
  private static final class Again implements DataFormat.Rows {
    private final DataFormat.Rows rest;
    private Optional<DataRow> first;

    Again(Optional<DataRow> first, DataFormat.Rows rest) {
      this.first = first;
      this.rest = rest;
    }

    @Override
    public Optional<DataRow> next() throws IOException {
      if (first.isPresent()) {
        Optional<DataRow> given = first;
        first = Optional.empty();
        return given;
      }
      return rest.next();
    }

    @Override
    public void close() throws IOException {
      rest.close();
    }
  }

  /** Says in words when a compressed file is damaged or a bomb, whatever a format made of that. */
  private record SoundRows(DataFormat.Rows rows) implements DataFormat.Rows {
    @Override
    public Optional<DataRow> next() throws IOException {
      try {
        return rows.next();
      } catch (ZipException | java.io.EOFException e) {
        throw damaged(e);
      } catch (InvalidException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
          if (cause instanceof InvalidException own) {
            throw own;
          }
          if (cause instanceof ZipException || cause instanceof java.io.EOFException) {
            throw damaged(cause);
          }
        }
        throw e;
      }
    }

    private static InvalidException damaged(Throwable cause) {
      return new InvalidException(
          "import.damaged", "The compressed file is damaged or cut off. Send it again.", cause);
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }
}
