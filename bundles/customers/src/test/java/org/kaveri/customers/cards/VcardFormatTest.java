package org.kaveri.customers.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaveri.api.InvalidException;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.DataSettings;

class VcardFormatTest {
  private static final DataSettings UTF_8 = new DataSettings(StandardCharsets.UTF_8, ',', true);

  @Test
  void aCardOfVersionFourIsARow() {
    assertThat(
            ReadCards.said(
                """
                BEGIN:VCARD
                VERSION:4.0
                FN:Aino Liisa Virtanen
                N:Virtanen;Aino;Liisa;Dr.;
                ORG:Virtasen Leipomo Oy;Myynti
                TITLE:Ostaja
                TEL;TYPE="voice,cell";VALUE=uri:tel:+358-40-1234567;ext=4
                TEL;TYPE=work;PREF=1:09 123 456
                EMAIL;PREF=2:aino@koti.example
                EMAIL;PREF=1:aino@leipomo.example
                ADR;TYPE=work:;;Katu 1 B 2;Tampere;;33100;Suomi
                LANG:fi
                CATEGORIES:leipä,kakut
                NOTE:Kaksi\\nriviä\\, ja pilkku
                URL:https://leipomo.example/
                BDAY:19850412
                END:VCARD
                """))
        .containsExactly(
            Map.ofEntries(
                Map.entry("given-name", "Aino Liisa"),
                Map.entry("family-name", "Virtanen"),
                Map.entry("customer-name", "Virtasen Leipomo Oy"),
                Map.entry("role", "Ostaja"),
                Map.entry("phone", "09 123 456"),
                Map.entry("phone-2", "+358-40-1234567"),
                Map.entry("email", "aino@leipomo.example"),
                Map.entry("email-2", "aino@koti.example"),
                Map.entry("street", "Katu 1 B 2"),
                Map.entry("city", "Tampere"),
                Map.entry("postcode", "33100"),
                Map.entry("country", "Suomi"),
                Map.entry("language", "fi"),
                Map.entry("tags", "leipä, kakut"),
                Map.entry("note", "Kaksi\nriviä, ja pilkku"),
                Map.entry("website", "https://leipomo.example/"),
                Map.entry("birthday", "1985-04-12")));
  }

  @Test
  void groupsAndFoldedLinesOfAnAddressBookAreUnderstood() {
    assertThat(
            ReadCards.said(
                "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Mäki;Matti;;;\r\nFN:Matti Mäki\r\n"
                    + "item1.EMAIL;type=INTERNET;type=pref:matti@b.ex\r\n ample\r\n"
                    + "item1.X-ABLabel:_$!<Work>!$_\r\n"
                    + "TEL;type=FAX:09 999\r\nTEL;type=CELL;type=VOICE:040 555 1234\r\n"
                    + "item2.ADR;type=HOME:12;;Kuja 3;Turku;Lounais-Suomi;20100;Finland\r\n"
                    + "END:VCARD\r\n"))
        .containsExactly(
            Map.of(
                "given-name", "Matti",
                "family-name", "Mäki",
                "email", "matti@b.example",
                "phone", "040 555 1234",
                "phone-2", "09 999",
                "street", "12, Kuja 3",
                "city", "Turku, Lounais-Suomi",
                "postcode", "20100",
                "country", "Finland"));
  }

  @Test
  void quotedPrintableOfTheOldVersionIsRead() {
    assertThat(
            ReadCards.said(
                "BEGIN:VCARD\r\nVERSION:2.1\r\n"
                    + "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=A4rvi;Sis=\r\nko;;;\r\n"
                    + "TEL;CELL;PREF:040 1\r\nTEL;WORK:09 222\r\nEND:VCARD\r\n"))
        .containsExactly(
            Map.of(
                "given-name",
                "Sisko",
                "family-name",
                "Järvi",
                "phone",
                "040 1",
                "phone-2",
                "09 222"));
  }

  @Test
  void organisationsAreToldFromHumanBeings() {
    String cards =
        """
        BEGIN:VCARD
        VERSION:4.0
        KIND:org
        FN:Kahvila Salo
        ORG:Kahvila Salo Oy
        END:VCARD

        BEGIN:VCARD
        VERSION:3.0
        FN:Leipomo Oy
        N:;;;;
        ORG:Leipomo Oy
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        FN:Anna
        N:;Anna;;;
        ORG:Anna Oy
        X-ABShowAs:COMPANY
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        FN:Liisa af Hällström
        END:VCARD
        """;
    assertThat(ReadCards.said(cards))
        .containsExactly(
            Map.of("name", "Kahvila Salo"),
            Map.of("name", "Leipomo Oy"),
            Map.of("name", "Anna Oy"),
            Map.of("given-name", "Liisa af", "family-name", "Hällström"));
    assertThat(ReadCards.rows(cards.getBytes(StandardCharsets.UTF_8)))
        .extracting(DataRow::line)
        .containsExactly(1L, 1L, 8L, 14L, 21L);
  }

  @Test
  void cardsInsideOfCardsAndNoiseBetweenThemAreNoRows() {
    assertThat(
            ReadCards.said(
                """
                BEGIN:VCARD
                VERSION:2.1
                N:One;A
                AGENT:
                BEGIN:VCARD
                VERSION:2.1
                N:Other;B
                END:VCARD
                END:VCARD
                noise
                more: noise
                BEGIN:VCARD
                N:Two;C
                END:VCARD"""))
        .extracting(row -> row.get("family-name"))
        .containsExactly("One", "Two");
  }

  @Test
  void everyEncodingIsToldByItself() {
    String card = "BEGIN:VCARD\nVERSION:3.0\nN:Hämäläinen;Yrjö;;;\nFN:Yrjö\nEND:VCARD\n";
    Map<String, String> said = Map.of("given-name", "Yrjö", "family-name", "Hämäläinen");
    for (String charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE")) {
      assertThat(ReadCards.said(card, Charset.forName(charset))).as(charset).containsExactly(said);
      assertThat(ReadCards.said("\uFEFF" + card, StandardCharsets.UTF_8)).containsExactly(said);
    }
  }

  @Test
  void onlyFilesThatBeginWithACardAreTaken() {
    var format = new VcardFormat();
    for (String text :
        List.of("", "x", "Number;Name\n1;BEGIN:VCARD\n", "BEGIN:VCALENDAR\n", "BEGIN:VCARDS\n")) {
      assertThat(format.detect(text.getBytes(StandardCharsets.UTF_8), true)).as(text).isEmpty();
    }
    assertThat(format.detect("\r\n begin:vcard\r\n".getBytes(StandardCharsets.UTF_8), true))
        .isPresent();
  }

  @Test
  void picturesOfAnySizeAreLeftOut() throws IOException {
    long letters = 50_000_000;
    InputStream picture =
        new java.io.SequenceInputStream(
            java.util.Collections.enumeration(
                List.of(
                    bytes("BEGIN:VCARD\nVERSION:3.0\nitem1.PHOTO;ENCODING=b;TYPE=JPEG:"),
                    new Letters(letters),
                    bytes("\n AAAA\n\nN:Mäki;Maija;;;\nFN:Maija\nEND:VCARD\n"))));
    try (var rows = new VcardFormat().open(picture, UTF_8)) {
      rows.next();
      DataRow row = rows.next().orElseThrow();
      assertThat(row.values()).contains("Maija", "Mäki").doesNotContain("AAAA");
      assertThat(rows.next()).isEmpty();
    }
  }

  @Test
  void aHundredThousandCardsAreReadOneByOne() throws IOException {
    int cards = 100_000;
    var numbers = java.util.stream.IntStream.range(0, cards).iterator();
    var content =
        new java.io.SequenceInputStream(
            new java.util.Enumeration<InputStream>() {
              @Override
              public boolean hasMoreElements() {
                return numbers.hasNext();
              }

              @Override
              public InputStream nextElement() {
                int number = numbers.next();
                return bytes(
                    "BEGIN:VCARD\nVERSION:4.0\nN:Mäki;Maija " + number + ";;;\nEND:VCARD\n");
              }
            });
    try (var rows = new VcardFormat().open(content, UTF_8)) {
      assertThat(rows.next()).isPresent();
      for (int i = 0; i < cards; i++) {
        DataRow row = rows.next().orElseThrow();
        assertThat(row.line()).isEqualTo(4L * i + 1);
      }
      assertThat(rows.next()).isEmpty();
    }
  }

  @Test
  void aCardWithoutAnEndOrWithTooMuchInItIsRefusedWithItsLine() {
    String good = "BEGIN:VCARD\nVERSION:3.0\nN:A;B\nEND:VCARD\n";
    for (InputStream rest :
        List.of(
            bytes("BEGIN:VCARD\nVERSION:3.0\nN:C;D\n"),
            bytes("BEGIN:VCARD\nBEGIN:VCARD\nN:C;D\nEND:VCARD\n"),
            new java.io.SequenceInputStream(
                bytes("BEGIN:VCARD\nNOTE:"), new Letters(1_000_000_000_000L)),
            new java.io.SequenceInputStream(bytes("BEGIN:"), new Letters(1_000_000_000_000L)))) {
      assertThatThrownBy(
              () -> {
                try (var rows =
                    new VcardFormat()
                        .open(new java.io.SequenceInputStream(bytes(good), rest), UTF_8)) {
                  while (rows.next().isPresent()) {}
                }
              })
          .isInstanceOfSatisfying(
              InvalidException.class, e -> assertThat(e.code()).isEqualTo("import.card-broken"));
    }
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] wrong = "BEGIN:VCARD\nN:M\u00E4ki;A\nEND:VCARD\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(
            () -> {
              try (var rows = new VcardFormat().open(new ByteArrayInputStream(wrong), UTF_8)) {
                rows.next();
              }
            })
        .isInstanceOfSatisfying(
            InvalidException.class, e -> assertThat(e.code()).isEqualTo("import.encoding"));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same letter so many times. */
  private static final class Letters extends InputStream {
    private long left;

    Letters(long count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'A' : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(most, left);
      java.util.Arrays.fill(into, from, from + count, (byte) 'A');
      left -= count;
      return count;
    }
  }
}
