package org.kaveri.customers.cards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.DataSettings;

/** Files of cards as an import has them. */
final class ReadCards {
  private ReadCards() {}

  /** All rows, the headings first. */
  static List<DataRow> rows(byte[] file) {
    var format = new VcardFormat();
    DataSettings found = format.detect(file, true).orElseThrow();
    try (DataFormat.Rows rows = format.open(new ByteArrayInputStream(file), found)) {
      var read = new ArrayList<DataRow>();
      for (Optional<DataRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        read.add(row.get());
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the cards say, by column; columns without a value are left out. */
  static List<Map<String, String>> said(String text) {
    return said(text, StandardCharsets.UTF_8);
  }

  static List<Map<String, String>> said(String text, Charset charset) {
    List<DataRow> rows = rows(text.getBytes(charset));
    List<String> headings = rows.getFirst().values();
    return rows.stream().skip(1).map(row -> byColumn(headings, row.values())).toList();
  }

  private static Map<String, String> byColumn(List<String> headings, List<String> values) {
    var said = new LinkedHashMap<String, String>();
    for (int i = 0; i < headings.size(); i++) {
      if (!values.get(i).isEmpty()) {
        said.put(headings.get(i), values.get(i));
      }
    }
    return said;
  }
}
