package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Money;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.Reason;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.testkit.TestDatabase;

class StoredImportsTest {

  @ParameterizedTest
  @EnumSource
  void rowsBecomeCustomersProductsAndOrders(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run =
              desk.take(
                  Desk.csv(
                      "1;1.5.2025 9.30;77.0;A-1;Näkkileipä;3;2,50;EUR",
                      "1;1.5.2025 9.30;77.0;POST;;1;5;EUR",
                      "2;2.5.2025 9.30;78;A-1;Other name;1,5;1 000,25;EUR"));
          assertThat(run.state()).isEqualTo(ImportState.DONE);
          assertThat(run.counts())
              .containsExactly(
                  new ImportCount("orders", 2, 0),
                  new ImportCount("cancellations", 0, 0),
                  new ImportCount("lines", 3, 0));
          var first = desk.orders.get(desk.orders.findByNumber("1").orElseThrow());
          assertThat(first.orderedAt()).isEqualTo("2025-05-01T06:30:00Z");
          assertThat(first.totals()).containsExactly(Money.of("12.50", "EUR"));
          assertThat(desk.customers.findByNumber("77")).contains(first.customer());
          var second = desk.orders.get(desk.orders.findByNumber("2").orElseThrow());
          assertThat(second.totals()).containsExactly(Money.of("1500.38", "EUR"));
          var bread = desk.products.findByCode("A-1").orElseThrow();
          assertThat(bread.details().name()).isEqualTo("Näkkileipä");
          assertThat(desk.products.findByCode("POST").orElseThrow().details().name())
              .isEqualTo("POST");
        });
  }

  @ParameterizedTest
  @EnumSource
  void negativeQuantitiesAreACancellation(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run =
              desk.take(
                  Desk.csv(
                      "C1;1.5.2025 9.30;77;A-1;x;-3;2,50;EUR",
                      "1;1.5.2025 9.30;77;A-1;x;3;2,50;EUR"));
          assertThat(run.counts()).contains(new ImportCount("cancellations", 1, 0));
          var back = desk.orders.get(desk.orders.findByNumber("C1").orElseThrow());
          assertThat(back.status()).isEqualTo(OrderStatus.CANCELLATION);
          assertThat(back.totals()).containsExactly(Money.of("-7.50", "EUR"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void anOrderOfWhichOneLineIsWrongIsRefusedWhole(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run =
              desk.take(
                  Desk.csv(
                      "1;1.5.2025 9.30;77;A-1;x;3;2,50;EUR",
                      "1;1.5.2025 9.30;77;A-2;x;many;2,50;EUR",
                      "2;1.5.2025 9.30;;A-1;x;3;2,50;EUR",
                      "3;1.5.2025 9.30;77;A-1;x;3;2,50;EUR",
                      "3;1.5.2025 9.30;77;A-1;x;-1;2,50;EUR",
                      "4;31.2.2025 9.30;77;A-1;x;1;2,50;EUR",
                      "5;1.5.2025 9.30;77;A-1;x;1;-2;EUR",
                      "6;1.5.2025 9.30;77;A-1;x;1;2;EUROS",
                      "7;1.5.2025 9.30;77;A-1;x;1",
                      "8;1.5.2025 9.30;77;A-1;x;1;2;EUR;what;is this",
                      "9;1.5.2025 9.30;77;A-1;x;1;2;EUR"));
          assertThat(run.state()).isEqualTo(ImportState.DONE);
          assertThat(run.rowsRefused()).isEqualTo(10);
          assertThat(desk.orders.list(Page.Request.first(10)).items())
              .singleElement()
              .satisfies(order -> assertThat(order.number()).isEqualTo("9"));
          assertThat(desk.problems(run))
              .extracting(
                  problem -> problem.firstLine() + " " + problem.column() + " " + problem.code())
              .containsExactly(
                  "2 Order number group-incomplete",
                  "3 Quantity not-a-number",
                  "4 Customer number value-missing",
                  "5 Order number order-incomplete",
                  "6 Quantity mixed-signs",
                  "7 Date not-a-date",
                  "8 Unit price price-negative",
                  "9 Currency currency-unknown",
                  "10  row-short",
                  "11  row-long");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aRepeatedImportMakesNoDoubles(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          String file = Desk.csv("1;1.5.2025 9.30;77;A-1;x;3;2,50;EUR");
          desk.take(file);
          ImportRun again = desk.take(file + "2;1.5.2025 9.30;77;A-1;x;3;2,50;EUR\n");
          assertThat(again.counts())
              .containsExactly(
                  new ImportCount("orders", 1, 1),
                  new ImportCount("cancellations", 0, 0),
                  new ImportCount("lines", 1, 1));
          assertThat(desk.orders.list(Page.Request.first(10)).items()).hasSize(2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void linesOfAnOrderAreGatheredFromWhereverTheyStand(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take(
              Desk.csv(
                  "1;1.5.2025 9.30;77;A-1;x;1;2;EUR",
                  "2;1.5.2025 9.30;77;A-1;x;1;2;EUR",
                  "1;1.5.2025 9.30;77;A-2;x;1;2;EUR",
                  "3;1.5.2025 9.30;77;A-1;x;1;2;EUR",
                  "1;1.5.2025 9.30;77;A-3;x;1;2;EUR"));
          var order = desk.orders.get(desk.orders.findByNumber("1").orElseThrow());
          assertThat(order.lines()).hasSize(3);
          assertThat(desk.orders.list(Page.Request.first(10)).items()).hasSize(3);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,UTF-8",
    "windows-1252,windows-1252",
    "ISO-8859-1,ISO-8859-1",
    "UTF-16LE,UTF-16LE",
    "UTF-16BE,UTF-16BE",
    "UTF-16,UTF-16BE"
  })
  void theEncodingIsDetected(String written, String detected) {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          String dash = written.startsWith("UTF") || written.startsWith("win") ? " – €" : "";
          String text =
              Desk.csv("1;1.5.2025 9.30;77;A-1;Hyvää jouluöljyä Åsa" + dash + ";3;2,50;EUR");
          var preview = desk.prepare(text, Charset.forName(written));
          assertThat(preview.plan().settings().charset()).isEqualTo(Charset.forName(detected));
          desk.await(desk.imports.start(preview.plan()).id());
          assertThat(desk.products.findByCode("A-1").orElseThrow().details().name())
              .isEqualTo("Hyvää jouluöljyä Åsa" + dash);
        });
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstHeading() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          var preview = desk.prepare("\uFEFF" + Desk.csv("1;1.5.2025 9.30;77;A-1;x;3;2,50;EUR"));
          assertThat(preview.headings().getFirst()).isEqualTo("Order number");
          assertThat(preview.missing()).isEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-05-17 09:30:00|uuuu-MM-dd HH:mm:ss",
        "17.5.2025 9.30|d.M.uuuu H.mm",
        "17.5.2025|d.M.uuuu",
        "5/17/2025 9:30|M/d/uuuu H:mm",
        "17/5/2025|d/M/uuuu",
        "2025-05-17T09:30:00Z|uuuu-MM-dd'T'HH:mm:ss[.SSS][XXX]",
        "20250517|uuuuMMdd"
      })
  void theDateFormIsDetectedAndShown(String date, String form) {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          var preview = desk.prepare(Desk.csv("1;" + date + ";77;A-1;x;3;2,50;EUR"));
          assertThat(preview.plan().dateForm().pattern()).isEqualTo(form);
          assertThat(preview.problems()).isEmpty();
          assertThat(preview.plan().decimalSign()).isEqualTo(',');
          assertThat(preview.plan().settings().delimiter()).isEqualTo(';');
          assertThat(preview.samples()).hasSize(1);
        });
  }

  @Test
  void aFileWithoutHeadingsIsToldFromOneWithThem() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          var preview = desk.prepare("1\t2025-05-17\t77\n2\t2025-05-18\t78\n");
          assertThat(preview.plan().settings().header()).isFalse();
          assertThat(preview.plan().settings().delimiter()).isEqualTo('\t');
          assertThat(preview.headings()).containsExactly("1", "2", "3");
          assertThat(preview.samples()).hasSize(2);
          assertThatThrownBy(() -> desk.imports.start(preview.plan()))
              .isInstanceOfSatisfying(
                  InvalidException.class,
                  e -> assertThat(e.code()).isEqualTo("import.field-missing"));
        });
  }

  @Test
  void aCompressedFileIsReadAndADamagedOneRefusedInWords() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          byte[] whole = gzip(Desk.csv("1;1.5.2025 9.30;77;A-1;x;3;2,50;EUR"));
          var preview = desk.prepare(new ByteArrayInputStream(whole));
          assertThat(preview.missing()).isEmpty();
          byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 12);
          refused("import.not-rows", () -> desk.prepare(new ByteArrayInputStream(cut)));
          byte[] damaged = {0x1F, (byte) 0x8B, 99, 99, 99};
          refused("import.not-rows", () -> desk.prepare(new ByteArrayInputStream(damaged)));
        });
  }

  @Test
  void anUnclosedQuotationMarkIsSaidWithItsLineAndNothingIsWritten() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          String sound =
              IntStream.range(0, 7_000)
                  .mapToObj(i -> i + ";1.5.2025 9.30;77;A-1;x;3;2,50;EUR")
                  .collect(Collectors.joining("\n"));
          ImportRun run =
              desk.take(
                  Desk.csv(
                      sound,
                      "8000;1.5.2025 9.30;77;A-1;\"x;3;2,50;EUR",
                      "8001;1.5.2025 9.30;77;A-1;x;3;2,50;EUR"));
          assertThat(run.state()).isEqualTo(ImportState.FAILED);
          assertThat(run.failure().map(Reason::code)).contains("import.broken");
          assertThat(run.failure().orElseThrow().arguments().toString()).matches("\\[7\\d\\d\\d]");
          assertThat(desk.orders.list(Page.Request.first(1)).items()).isEmpty();
        });
  }

  @Test
  void aWrongEncodingIsNoticedBeforeAnythingIsWritten() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          String ascii =
              IntStream.range(0, 3_000)
                  .mapToObj(i -> i + ";1.5.2025 9.30;77;A-1;plain;3;2,50;EUR")
                  .collect(Collectors.joining("\n"));
          String text = Desk.csv(ascii, "9000;1.5.2025 9.30;77;A-1;Mäki;3;2,50;EUR");
          var preview = desk.prepare(text, StandardCharsets.ISO_8859_1);
          assertThat(preview.plan().settings().charset()).isEqualTo(StandardCharsets.UTF_8);
          ImportRun run = desk.await(desk.imports.start(preview.plan()).id());
          assertThat(run.failure().map(Reason::code)).contains("import.encoding");
          assertThat(desk.orders.list(Page.Request.first(1)).items()).isEmpty();
        });
  }

  @Test
  void emptyAndBinaryFilesAreRefusedInWords() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          refused("import.empty-file", () -> desk.prepare(""));
          byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
          refused("import.not-rows", () -> desk.prepare(new ByteArrayInputStream(picture)));
          byte[] archive = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 7, 1};
          refused("import.not-rows", () -> desk.prepare(new ByteArrayInputStream(archive)));
          refused("import.not-rows", () -> desk.prepare("\n\n\n"));
        });
  }

  @Test
  void aFileBeyondTheLimitIsRefusedInWordsAndLeavesNothingBehind() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          desk.settings.largestMegabytes = 20;
          refused("import.too-large", () -> desk.imports.receive("big.csv", new Endless(2L << 30)));
          try (var files = Files.list(desk.folder)) {
            assertThat(files).isEmpty();
          }
        });
  }

  @Test
  void aFileNameCannotLeadOutOfTheFolder() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          var upload =
              desk.imports.receive(
                  "../../etc/pass\u0000wd.csv",
                  new ByteArrayInputStream(
                      Desk.csv("1;1.5.2025 9.30;77;A-1;x;3;2;EUR")
                          .getBytes(StandardCharsets.UTF_8)));
          assertThat(desk.imports.prepare(upload, "order-lines").fileName())
              .isEqualTo("passwd.csv");
          desk.imports.discard(upload);
          refused("import.upload-unknown", () -> desk.imports.prepare(upload, "order-lines"));
          refused(
              "import.upload-unknown",
              () ->
                  desk.imports.prepare(
                      new org.kaveri.api.imports.UploadId("../../etc/passwd"), "order-lines"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aCancelledImportStopsBetweenChunksAndIsResumedWithoutDoublesOrGaps(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          var gate = new Gate(desk.orderLines);
          desk.bring("order-lines", gate);
          String text =
              Desk.csv(
                  IntStream.range(0, 12_000)
                      .mapToObj(i -> i / 2 + ";1.5.2025 9.30;" + i / 2 % 50 + ";A-1;x;3;2,50;EUR")
                      .toArray(String[]::new));
          var run = desk.imports.start(desk.prepare(text).plan());
          gate.awaitEntered();
          desk.imports.cancel(run.id());
          gate.open();
          ImportRun stopped = desk.await(run.id());
          assertThat(stopped.state()).isEqualTo(ImportState.CANCELLED);
          assertThat(stopped.rowsDone()).isEqualTo(Chunks.ROWS);
          assertThat(orders(desk)).isEqualTo(Chunks.ROWS / 2);

          desk.imports.resume(run.id());
          ImportRun done = desk.await(run.id());
          assertThat(done.state()).isEqualTo(ImportState.DONE);
          assertThat(done.rowsDone()).isEqualTo(12_000);
          assertThat(done.counts())
              .contains(new ImportCount("orders", 6_000, 0), new ImportCount("lines", 12_000, 0));
          assertThat(orders(desk)).isEqualTo(6_000);
          assertThatThrownBy(() -> desk.imports.resume(run.id()))
              .isInstanceOfAny(ConflictException.class, NotFoundException.class);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aServerThatStopsMidwayIsFollowedByOneThatGoesOn(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          var gate = new Gate(desk.orderLines);
          desk.bring("order-lines", gate);
          String text =
              Desk.csv(
                  IntStream.range(0, 12_000)
                      .mapToObj(i -> i / 3 + ";1.5.2025 9.30;" + i / 3 % 50 + ";A-1;x;3;2,50;EUR")
                      .map(line -> line.startsWith("77;") ? line.replace(";A-1;", ";;") : line)
                      .toArray(String[]::new));
          var run = desk.imports.start(desk.prepare(text).plan());
          gate.awaitEntered();
          desk.imports.queue().end(); // the server was told to stop; its rooms are still there
          gate.open();
          desk.imports.close();
          assertThat(desk.imports.get(run.id()).state()).isEqualTo(ImportState.INTERRUPTED);

          desk.imports = desk.imports();
          desk.imports.resume(run.id());
          ImportRun done = desk.await(run.id());
          assertThat(done.state()).isEqualTo(ImportState.DONE);
          assertThat(done.rowsDone()).isEqualTo(12_000);
          assertThat(done.rowsRefused()).isEqualTo(3);
          assertThat(orders(desk)).isEqualTo(3_999);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aChunkThatFailsIsUndoneWholeAndOneThatCannotBeKeptIsNarrowedDown(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.bring("order-lines", new Poisoned(desk.orderLines, "13"));
          ImportRun run =
              desk.take(
                  Desk.csv(
                      IntStream.range(0, 100)
                          .mapToObj(i -> i + ";1.5.2025 9.30;7;A-1;x;3;2,50;EUR")
                          .toArray(String[]::new)));
          assertThat(run.state()).isEqualTo(ImportState.DONE);
          assertThat(orders(desk)).isEqualTo(99);
          assertThat(desk.orders.findByNumber("13")).isEmpty();
          assertThat(desk.problems(run))
              .singleElement()
              .satisfies(
                  problem -> {
                    assertThat(problem.firstLine()).isEqualTo(15);
                    assertThat(problem.code()).isEqualTo("not-kept");
                  });
        });
  }

  @Test
  void aPlanThatMakesNoSenseIsRefusedInWords() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          ImportPlan plan = desk.prepare(Desk.csv("1;1.5.2025 9.30;77;A-1;x;3;2,50;EUR")).plan();
          refused(
              "import.date-form",
              () ->
                  desk.imports.start(
                      new ImportPlan(
                          plan.upload(),
                          plan.kind(),
                          plan.format(),
                          plan.settings(),
                          new org.kaveri.api.imports.DateForm("{{bad"),
                          '.',
                          plan.zone(),
                          plan.mappings())));
          refused(
              "import.mapping",
              () ->
                  desk.imports.start(
                      new ImportPlan(
                          plan.upload(),
                          plan.kind(),
                          plan.format(),
                          plan.settings(),
                          plan.dateForm(),
                          '.',
                          plan.zone(),
                          List.of(
                              new org.kaveri.api.imports.FieldMapping(
                                  "quantity",
                                  new org.kaveri.api.imports.FieldSource.Column(99))))));
        });
  }

  private static long orders(Desk desk) {
    long count = 0;
    var page = desk.orders.list(Page.Request.first(1_000));
    count += page.items().size();
    while (page.next().isPresent()) {
      page = desk.orders.list(Page.Request.after(page.next().get(), 1_000));
      count += page.items().size();
    }
    return count;
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void refused(String code, Call call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(KaveriException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  /** A call that may fail. */
  @FunctionalInterface
  private interface Call {
    void run() throws Exception;
  }

  /** A very large file that is nowhere. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int given = (int) Math.min(left, length);
      left -= given;
      return given;
    }
  }
}
