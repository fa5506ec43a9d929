package org.kaveri.customers.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kaveri.api.PlainText;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.DataSettings;

/** What is written as cards is read back equal, and no line is too long for any program. */
class CardRoundTripTest {
  private static final int FILES = Integer.getInteger("kaveri.cards", 150);
  private static final long SEED = Long.getLong("kaveri.seed", 20_261_127);
  private static final int ROWS = 20;

  private static final List<String> CUSTOMERS =
      List.of(
          "customer-number,name,given-name,family-name,parent-number,business-id,email,email-2"
              .concat(",phone,phone-2,street,postcode,city,country,language,tags,note,own.size")
              .split(","));

  private static final List<String> PEOPLE =
      List.of(
          "customer-number,customer-name,given-name,family-name,person-name,role,email,phone-2"
              .split(","));

  private static final List<String> HARD =
      List.of(
          "",
          " ",
          "\\",
          "\\n",
          "\\\\n",
          ";",
          ";;;",
          ",",
          "a, b",
          "a,b;c\\,d",
          "\"quoted\"",
          "two\nlines",
          "\n\n",
          "BEGIN:VCARD",
          "END:VCARD\nBEGIN:VCARD",
          "mailto:a@b.example",
          "tel:+358-9-1;ext=2",
          "^n^^^'",
          "=C3=A4=",
          "x".repeat(300),
          "ä".repeat(300),
          "😀".repeat(100),
          " ".repeat(80) + "x",
          "lots of words in a long line ".repeat(10));

  @Test
  void everyFileIsReadBackEqual() throws IOException {
    for (int file = 0; file < FILES; file++) {
      var random = new Random(SEED + file);
      List<List<String>> rows = rows(file % 2 == 0 ? CUSTOMERS : PEOPLE, random);
      byte[] written = written(rows);
      assertThat(ReadCards.rows(written))
          .as("file %d of seed %d", file, SEED)
          .extracting(DataRow::values)
          .isEqualTo(rows);
    }
  }

  @Test
  void linesAreFolded() throws IOException {
    String text =
        new String(
            written(List.of(CUSTOMERS, CUSTOMERS.stream().map(it -> "word ".repeat(100)).toList())),
            StandardCharsets.UTF_8);
    assertThat(text).endsWith("END:VCARD\r\n");
    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(80));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
  }

  private static List<List<String>> rows(List<String> columns, Random random) {
    var rows = new ArrayList<List<String>>();
    rows.add(columns);
    for (int i = 0; i < ROWS; i++) {
      rows.add(columns.stream().map(column -> value(random)).toList());
    }
    return rows;
  }

  private static String value(Random random) {
    if (random.nextInt(3) == 0) {
      return HARD.get(random.nextInt(HARD.size()));
    }
    var text = new StringBuilder();
    int length = random.nextInt(200) / (1 + random.nextInt(20));
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(
          switch (random.nextInt(4)) {
            case 0 -> "\\;,:\"'^=\n\t .".charAt(random.nextInt(12));
            case 1 -> 0x20 + random.nextInt(0x5F);
            case 2 -> 0xA0 + random.nextInt(0x500);
            default -> 0x1F600 + random.nextInt(0x40);
          });
    }
    return PlainText.block(text.toString());
  }

  private static byte[] written(List<List<String>> rows) throws IOException {
    var content = new ByteArrayOutputStream();
    var settings = new DataSettings(StandardCharsets.UTF_8, ';', true);
    try (var writer = new VcardFormat().create(content, settings).orElseThrow()) {
      for (List<String> row : rows) {
        writer.write(row);
      }
    }
    return content.toByteArray();
  }
}
