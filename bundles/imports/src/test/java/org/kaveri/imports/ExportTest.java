package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.OwnFieldKind;
import org.kaveri.api.exports.Exports;
import org.kaveri.api.imports.ImportChunk.Mode;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.OfferedKind;
import org.kaveri.api.orders.Orders;
import org.kaveri.testkit.TestDatabase;

/** What is taken out in the columns of the import is all there, and comes back by importing it. */
class ExportTest {
  private static final List<String> KINDS =
      List.of("customers", "people", "products", "order-lines");
  private static final int CUSTOMERS = 1_300;
  private static final int ORDERS = 400;

  @ParameterizedTest
  @EnumSource
  void aCompanyComesBackWholeFromFilesOfItsOwn(TestDatabase database) {
    Map<String, byte[]> csv = new LinkedHashMap<>();
    Map<String, byte[]> xlsx = new LinkedHashMap<>();
    Map<String, byte[]> cards = new LinkedHashMap<>();
    Desk.on(
        database,
        desk -> {
          ownFields(desk);
          fill(desk, new Random(7));
          for (String kind : KINDS) {
            csv.put(kind, taken(desk, kind, "csv"));
            xlsx.put(kind, taken(desk, kind, "xlsx"));
            boolean named = desk.exports().formats(kind).contains("vcard");
            cards.put(kind, taken(desk, kind, named ? "vcard" : "csv"));
          }
        });
    assertThat(text(file(cards, "customers"))).startsWith("BEGIN:VCARD\r\n");
    assertThat(text(file(cards, "people"))).startsWith("BEGIN:VCARD\r\n");
    for (Map<String, byte[]> files : List.of(csv, xlsx, cards)) {
      Desk.on(
          database,
          desk -> {
            ownFields(desk);
            for (String kind : KINDS) {
              bringBack(desk, kind, file(files, kind));
            }
            for (String kind : KINDS) {
              assertThat(text(taken(desk, kind, "csv"))).isEqualTo(text(file(csv, kind)));
            }
          });
    }
  }

  private static byte[] file(Map<String, byte[]> files, String kind) {
    return Objects.requireNonNull(files.get(kind));
  }

  private static void bringBack(Desk desk, String kind, byte[] file) throws IOException {
    ImportPreview preview =
        desk.imports.prepare(desk.imports.receive("back", new ByteArrayInputStream(file)), kind);
    var run = desk.await(desk.imports.start(preview.plan()).id());
    assertThat(desk.problems(run)).isEmpty();
  }

  private static void ownFields(Desk desk) {
    own(desk, "size", OwnFieldKind.NUMBER, "E-mail", List.of());
    own(desk, "since", OwnFieldKind.DAY, "Customer since", List.of());
    own(desk, "colour", OwnFieldKind.CHOICE, "Colour", List.of("Red", "Blue"));
    own(desk, "paid", OwnFieldKind.MONEY, "Paid", List.of());
    own(desk, "sauna", OwnFieldKind.YES_NO, "Sauna", List.of());
    own(desk, "driver", OwnFieldKind.EMPLOYEE, "Driver", List.of());
    own(desk, "motto", OwnFieldKind.TEXT, "Motto", List.of());
  }

  private static void own(
      Desk desk, String name, OwnFieldKind kind, String label, List<String> choices) {
    desk.ownFields.add(
        new OwnField(
            name,
            kind,
            label,
            choices,
            kind == OwnFieldKind.MONEY
                ? Optional.of(Currency.getInstance("EUR"))
                : Optional.empty(),
            true,
            0));
  }

  /** Days stand only far below: an import must read them without a sample at the beginning. */
  private static void fill(Desk desk, Random random) throws IOException {
    var customers =
        new StringBuilder(
            "customer-number,name,given-name,family-name,parent-number,email,email-2,phone,phone-2,street,city,"
                + "country,language,tags,source,prospect,owner,note,own.size,own.since,own.colour,"
                + "own.paid,own.sauna,own.driver,own.motto\n");
    for (int i = 0; i < CUSTOMERS; i++) {
      boolean person = i % 10 != 0 && random.nextInt(3) == 0;
      line(
          customers,
          "K-" + i,
          person ? "" : name(random) + i,
          person ? name(random) : "",
          person ? "Virtanen" : "",
          parent(i, random),
          some(random, "a" + i + "@b.example"),
          some(random, "b" + i + "@b.example"),
          some(random, "+358 40 " + (100000 + i)),
          some(random, "09 " + (100000 + i)),
          some(random, "=HYPERLINK(1)"),
          some(random, "Ähtäri"),
          some(random, "Suomi"),
          some(random, "fi"),
          some(random, "bread; Cakes|äpfel"),
          some(random, "@fair"),
          some(random, "yes"),
          some(random, "Aino Virtanen"),
          some(random, "\"two\nlines, \"\"of\"\" note\""),
          some(random, "-" + random.nextInt(1000) + ".5"),
          i > 1_200 ? some(random, "2025-02-0" + (1 + random.nextInt(9))) : "",
          some(random, "Red"),
          some(random, "12.50"),
          some(random, "no"),
          some(random, "Aino Virtanen"),
          some(random, "+1 for all; - and @"));
    }
    take(desk, "customers", customers);
    people(desk, random);
    products(desk);
    orders(desk, random);
  }

  /** Three levels; most stand further up or down in the file. */
  private static String parent(int customer, Random random) {
    int step = customer % 100 == 0 ? 0 : customer % 10 == 0 ? 100 : 10;
    return step == 0 ? "" : some(random, "K-" + random.nextInt(CUSTOMERS / step) * step);
  }

  private static void people(Desk desk, Random random) throws IOException {
    var rows = new StringBuilder("customer-number,given-name,family-name,role,email,phone\n");
    for (int i = 0; i < CUSTOMERS; i++) {
      line(
          rows,
          "K-" + random.nextInt(CUSTOMERS),
          name(random) + i,
          some(random, "Mäki"),
          some(random, "Buyer"),
          some(random, "p" + i + "@b.example"),
          some(random, "040 " + (200000 + i)));
    }
    take(desk, "people", rows);
  }

  private static void products(Desk desk) throws IOException {
    var rows =
        new StringBuilder("code,name,price,currency,category,kind,unit,tax-rate,orderable\n");
    for (int i = 0; i < 60; i++) {
      line(
          rows,
          "P-" + i,
          "Loaf " + i,
          i % 3 == 0 ? "" : i + ".2505",
          i % 3 == 0 ? "" : "SEK",
          i % 4 == 0 ? "" : "Food / Bread " + i % 4,
          List.of("goods", "service", "subscription").get(i % 3),
          "pcs",
          i % 2 == 0 ? "13.5" : "",
          i % 5 == 0 ? "no" : "yes");
    }
    take(desk, "products", rows);
  }

  private static void orders(Desk desk, Random random) throws IOException {
    var rows =
        new StringBuilder(
            "order-number,ordered-at,customer-number,product-code,quantity,unit-price,currency,"
                + "discount-percent\n");
    for (int i = 0; i < ORDERS; i++) {
      String customer = "K-" + random.nextInt(CUSTOMERS);
      String sign = random.nextInt(5) == 0 ? "-" : "";
      for (int line = 0; line < 1 + random.nextInt(4); line++) {
        line(
            rows,
            "T" + i,
            "2025-01-0" + (1 + i % 9) + "T10:00:00.123456Z",
            customer,
            "P-" + random.nextInt(60),
            sign + (1 + random.nextInt(50)) + ".5",
            random.nextInt(100) + ".125",
            "EUR",
            some(random, "12.5"));
      }
    }
    take(desk, "order-lines", rows);
  }

  private static void take(Desk desk, String kind, StringBuilder rows) throws IOException {
    bringBack(desk, kind, rows.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void line(StringBuilder rows, String... values) {
    rows.append(String.join(",", values)).append('\n');
  }

  private static String some(Random random, String value) {
    return random.nextInt(3) == 0 ? "" : value.contains(";") ? "\"" + value + "\"" : value;
  }

  private static String name(Random random) {
    return List.of("=Ab", "+Cd", "'Ef", "Gh & Söner ", "-Ij", "007").get(random.nextInt(6));
  }

  private static byte[] taken(Desk desk, String kind, String format) throws IOException {
    var file = new ByteArrayOutputStream();
    assertThat(desk.exports().writeKind(kind, format, file)).isPositive();
    return file.toByteArray();
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void whatTheCallerDoesNotSeeIsInNoFile(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take(
              "customers", Mode.ADD, "Number;Company;Owner\n1;Mine;Aino Virtanen\n2;Other;\n");
          desk.take("people", Mode.ADD, "Customer number;Last name\n1;Mäki\n2;Niemi\n");
          desk.take(Desk.csv("A;2025-01-01;1;P1;Loaf;1;1;EUR", "B;2025-01-01;2;P1;Loaf;1;1;EUR"));
          desk.access.seen = SightScope.own(new UserId(901));
          assertThat(text(taken(desk, "customers", "csv")))
              .contains("Mine")
              .doesNotContain("Other");
          assertThat(text(taken(desk, "people", "csv"))).contains("Mäki").doesNotContain("Niemi");
          assertThat(text(taken(desk, "order-lines", "csv")))
              .contains("Mine")
              .doesNotContain("Other");
        });
  }

  @Test
  void whoMayNotReadOrExportTakesNothingOut() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          Exports exports = desk.exports();
          assertThat(exports.kinds()).extracting(OfferedKind::id).containsAll(KINDS);
          desk.access.denied.add(Customers.READ);
          assertThat(exports.kinds())
              .extracting(OfferedKind::id)
              .containsExactlyInAnyOrder("products", "order-lines", "interactions", "follow-ups");
          var content = new ByteArrayOutputStream();
          assertThatThrownBy(() -> exports.writeKind("customers", "csv", content))
              .isInstanceOf(RefusedException.class);
          desk.access.denied.add(Orders.READ);
          desk.access.denied.remove(Customers.READ);
          assertThatThrownBy(() -> exports.writeKind("products", "csv", content))
              .isInstanceOf(RefusedException.class);
          desk.access.denied.add(Exports.RUN);
          assertThat(exports.kinds()).isEmpty();
          assertThatThrownBy(() -> exports.writeKind("people", "csv", content))
              .isInstanceOf(RefusedException.class);
          assertThatThrownBy(() -> exports.writeEverything("csv", content))
              .isInstanceOf(RefusedException.class);
          assertThat(content.size()).isZero();
          assertThat(desk.audited).isEmpty();
        });
  }

  @Test
  void kindsThatAreUnknownOrOnlyImportedAreTold() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          desk.bring(
              "letters",
              new Wrapped(desk.orderLines) {
                @Override
                public Optional<Permission> exportedBy() {
                  return Optional.empty();
                }
              });
          assertThat(code(desk, "none", "csv")).isEqualTo("import.kind-unknown");
          assertThat(code(desk, "letters", "csv")).isEqualTo("export.only-imported");
          assertThat(code(desk, "customers", "pdf")).isEqualTo("import.format-unknown");
          assertThat(code(desk, "products", "vcard")).isEqualTo("import.format-unknown");
          assertThatThrownBy(
                  () -> desk.exports().writeEverything("vcard", new ByteArrayOutputStream()))
              .isInstanceOf(NotFoundException.class);
        });
  }

  private static String code(Desk desk, String kind, String format) {
    try {
      desk.exports().writeKind(kind, format, new ByteArrayOutputStream());
      return "";
    } catch (NotFoundException e) {
      return e.code();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everythingIsOneArchiveWithAFileForEachKind() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          desk.take(Desk.csv("A;2025-01-01;1;P1;Loaf;1;1;EUR"));
          desk.audited.clear();
          for (String format : List.of("csv", "xlsx")) {
            var file = new ByteArrayOutputStream();
            assertThat(desk.exports().writeEverything(format, file)).isEqualTo(3);
            var names = new ArrayList<String>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
              for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                String kind = entry.getName().replace("." + format, "");
                if (format.equals("csv")) {
                  assertThat(zip.readAllBytes()).isEqualTo(written(desk, kind));
                }
              }
            }
            assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                    Stream.concat(KINDS.stream(), Stream.of("interactions", "follow-ups"))
                        .map(kind -> kind + "." + format)
                        .toList());
          }
          assertThat(desk.audited).contains("list.exported, list customers");
        });
  }

  private static byte[] written(Desk desk, String kind) throws IOException {
    var file = new ByteArrayOutputStream();
    var _ = desk.exports().writeKind(kind, "csv", file);
    return file.toByteArray();
  }

  @Test
  void aDownloadThatIsBrokenOffStandsInTheAuditToo() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          var rows = new StringBuilder("Number;Company\n");
          for (int i = 0; i < 2_000; i++) {
            rows.append(i).append(";Company of some length ").append(i).append('\n');
          }
          desk.take("customers", Mode.ADD, rows.toString());
          desk.audited.clear();
          assertThatThrownBy(
                  () -> desk.exports().writeKind("customers", "csv", new BreaksOff(20_000)))
              .isInstanceOf(IOException.class);
          assertThat(desk.audited).containsExactly("list.exported, list customers");
          desk.audited.clear();
          assertThatThrownBy(() -> desk.exports().writeEverything("csv", new BreaksOff(3_000)))
              .isInstanceOf(IOException.class);
          assertThat(desk.audited).endsWith("list.exported, list customers");
        });
  }

  /** The other side goes after so many bytes. */
  private static final class BreaksOff extends OutputStream {
    private int left;

    BreaksOff(int left) {
      this.left = left;
    }

    @Override
    public void write(int b) throws IOException {
      if (--left < 0) {
        throw new IOException("Broken pipe");
      }
    }
  }
}
