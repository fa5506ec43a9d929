package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PlainText;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.DataSettings;

/** What formats write, they read back; and spreadsheets run nothing of it. */
class RoundTripTest {
  private static final int FILES = 60;
  private static final int ROWS = 40;
  private static final int COLUMNS = 5;
  private static final List<String> HARD =
      List.of(
          "",
          "'",
          "''=",
          "=1+1",
          "+358 40 123",
          "-5",
          "-5,5",
          "- list",
          "@SUM(A1)",
          "\"",
          "\"\"",
          "a;b,c\td|e",
          "two\nlines",
          "007",
          "1.50",
          "1.5",
          "-0",
          "1e5",
          "0.1",
          "123456789012345678",
          "true",
          "2025-01-02",
          "Äijälä & Söner <b>",
          "😀",
          "_x000D_",
          "&#10;",
          "]]>",
          "a  b",
          "NULL");

  static Stream<DataFormat> formats() {
    return Stream.of(new CsvFormat(), new XlsxFormat());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFileIsReadBackEqual(DataFormat format) throws IOException {
    for (int seed = 0; seed < FILES; seed++) {
      var random = new Random(seed);
      List<List<String>> rows = rows(random);
      var settings = new DataSettings(StandardCharsets.UTF_8, ",;\t|".charAt(seed % 4), true);
      byte[] file = written(format, settings, rows);
      DataSettings found =
          format
              .detect(file.length > 1 << 16 ? java.util.Arrays.copyOf(file, 1 << 16) : file, true)
              .orElseThrow();
      assertThat(found.charset()).isEqualTo(StandardCharsets.UTF_8);
      assertThat(read(format, settings, file)).as("seed %d", seed).isEqualTo(rows);
    }
  }

  private static List<List<String>> rows(Random random) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("a", "b", "c", "d", "e"));
    for (int i = 0; i < ROWS; i++) {
      var row = new ArrayList<String>();
      for (int column = 0; column < COLUMNS; column++) {
        row.add(value(random));
      }
      row.set(0, "r" + i); // a row without any value is none
      rows.add(row);
    }
    return rows;
  }

  private static String value(Random random) {
    if (random.nextInt(3) == 0) {
      return HARD.get(random.nextInt(HARD.size()));
    }
    var text = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(
          switch (random.nextInt(4)) {
            case 0 -> "=+-@'\"\n\t;,|".charAt(random.nextInt(11));
            case 1 -> 0x20 + random.nextInt(0x60);
            case 2 -> 0xA0 + random.nextInt(0x500);
            default -> 0x1F600 + random.nextInt(0x40);
          });
    }
    return PlainText.block(text.toString());
  }

  private static byte[] written(DataFormat format, DataSettings settings, List<List<String>> rows)
      throws IOException {
    var file = new ByteArrayOutputStream();
    try (var out = format.create(file, settings).orElseThrow()) {
      for (List<String> row : rows) {
        out.write(row);
      }
    }
    return file.toByteArray();
  }

  private static List<List<String>> read(DataFormat format, DataSettings settings, byte[] file)
      throws IOException {
    var rows = new ArrayList<List<String>>();
    try (var in = format.open(new ByteArrayInputStream(file), settings)) {
      for (Optional<DataRow> row = in.next(); row.isPresent(); row = in.next()) {
        rows.add(row.get().values());
      }
    }
    return rows;
  }

  @Test
  void aSheetHoldsNoFormulas() throws IOException {
    var settings = new DataSettings(StandardCharsets.UTF_8, ',', true);
    byte[] file = written(new XlsxFormat(), settings, List.of(List.of("=1+1", "@A1", "+1", "7")));
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        var rows = workbook.getFirstSheet().openStream()) {
      assertThat(rows.findFirst().orElseThrow())
          .extracting(cell -> cell.getType())
          .containsExactly(CellType.STRING, CellType.STRING, CellType.STRING, CellType.NUMBER);
    }
  }

  @Test
  void textsThatACellCannotHoldAreRefusedInWords() {
    var settings = new DataSettings(StandardCharsets.UTF_8, ',', true);
    assertThatThrownBy(
            () -> written(new XlsxFormat(), settings, List.of(List.of("x".repeat(32_768)))))
        .isInstanceOfSatisfying(
            InvalidException.class, e -> assertThat(e.code()).isEqualTo("export.text-too-long"));
  }

  @Test
  void shortRowsAreFilledUpToTheFirst() throws IOException {
    var settings = new DataSettings(StandardCharsets.UTF_8, ',', true);
    byte[] file =
        written(
            new XlsxFormat(),
            settings,
            List.of(
                List.of("a", "b", "c"), List.of("1"), Collections.nCopies(3, ""), List.of("2")));
    assertThat(read(new XlsxFormat(), settings, file))
        .containsExactly(List.of("a", "b", "c"), List.of("1", "", ""), List.of("2", "", ""));
  }
}
