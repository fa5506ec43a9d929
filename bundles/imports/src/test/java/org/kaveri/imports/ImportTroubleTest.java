package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Page;
import org.kaveri.api.Reason;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.OfferedKind;
import org.kaveri.api.orders.Orders;
import org.kaveri.customers.StoredCustomers;
import org.kaveri.orders.OrderLinesKind;
import org.kaveri.orders.StoredOrders;
import org.kaveri.orders.StoredProducts;
import org.kaveri.testkit.TestDatabase;

/** What becomes of an import when something else goes wrong than its rows. */
class ImportTroubleTest {

  @Test
  void aRoomThatStopsBeforeTheImportCostsNoRow() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          var gate = new Gate(desk.orderLines);
          desk.bring("order-lines", gate);
          var id = desk.imports.start(desk.prepare(orders(12_000)).plan()).id();
          gate.awaitEntered();
          close(desk.orderStore);
          gate.open();
          ImportRun stopped = desk.await(id);
          assertThat(stopped.state()).isEqualTo(ImportState.INTERRUPTED);
          assertThat(stopped.failure().map(Reason::code)).contains("store.closed");
          assertThat(stopped.rowsDone()).isZero();
          assertThat(desk.problems(stopped)).isEmpty();

          desk.bring("order-lines", startedAnew(desk));
          desk.imports.resume(id);
          ImportRun done = desk.await(id);
          assertThat(done.state()).isEqualTo(ImportState.DONE);
          assertThat(done.rowsRefused()).isZero();
          assertThat(count(desk)).isEqualTo(12_000);
        });
  }

  @Test
  void aKindThatIsUpdatedMidwayInterruptsTheImportAndTheNewOneGoesOn() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          var gate = new Gate(desk.orderLines);
          desk.bring("order-lines", gate);
          var id = desk.imports.start(desk.prepare(orders(12_000)).plan()).id();
          gate.awaitEntered();
          desk.bring("order-lines", desk.orderLines);
          gate.open();
          ImportRun stopped = desk.await(id);
          assertThat(stopped.state()).isEqualTo(ImportState.INTERRUPTED);
          assertThat(stopped.failure().map(Reason::code)).contains("extensions.gone");
          assertThat(stopped.rowsDone()).isEqualTo(Chunks.ROWS);
          assertThat(stopped.rowsRefused()).isZero();

          desk.imports.resume(id);
          ImportRun done = desk.await(id);
          assertThat(done.state()).isEqualTo(ImportState.DONE);
          assertThat(done.rowsRefused()).isZero();
          assertThat(count(desk)).isEqualTo(12_000);
        });
  }

  @Test
  void aFaultInAKindStopsTheImportAtOneStrikeAndRefusesNothing() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          desk.bring(
              "order-lines",
              new Poisoned(desk.orderLines, "13", () -> new NullPointerException("test")));
          ImportRun run = desk.take(orders(100));
          assertThat(run.state()).isEqualTo(ImportState.FAILED);
          assertThat(run.failure().map(Reason::code)).contains("extensions.failed");
          assertThat(run.rowsDone()).isZero();
          assertThat(desk.problems(run)).isEmpty();
          assertThat(desk.guard.strikes()).isEqualTo(1);

          desk.bring("order-lines", desk.orderLines);
          desk.imports.resume(run.id());
          assertThat(desk.await(run.id()).state()).isEqualTo(ImportState.DONE);
          assertThat(count(desk)).isEqualTo(100);
        });
  }

  @ParameterizedTest
  @EnumSource
  void controlCharactersInNumbersAndCodesHarmNobody(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run =
              desk.take(
                  Desk.csv(
                      "1;1.5.2025 9.30;\u001a7\t7;A\t-1;x;3;2,50;EUR",
                      "2\u001a;1.5.2025 9.30;7\t7;A\t-1\u001a;x;3;2,50;EUR",
                      "3;1.5.2025 9.30;\u001a;A-1;x;3;2,50;EUR",
                      "4;1.5.2025 9.30;78;A-1;Nä\u001ayte\f;3;2,50;EUR"));
          assertThat(run.state()).isEqualTo(ImportState.DONE);
          assertThat(desk.guard.strikes()).isZero();
          assertThat(desk.problems(run))
              .singleElement()
              .satisfies(problem -> assertThat(problem.code()).isEqualTo("value-missing"));
          assertThat(count(desk)).isEqualTo(3);
          assertThat(desk.customers.findByNumber("7 7")).isPresent();
          assertThat(desk.products.findByCode("A -1")).isPresent();
          assertThat(desk.orders.findByNumber("2")).isPresent();
        });
  }

  @Test
  void aBrokenKindOrFormatLeavesTheOthersInPeace() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          desk.bring("broken", new Broken());
          desk.bring(new BrokenFormat(), 1);
          for (int i = 0; i < 4; i++) {
            assertThat(desk.imports.kinds(Locale.ENGLISH))
                .extracting(OfferedKind::id)
                .contains("order-lines")
                .doesNotContain("broken");
            ImportRun run = desk.take(orders(3));
            assertThat(run.state()).isEqualTo(ImportState.DONE);
          }
          var upload = desk.imports.receive("x.csv", bytes(orders(1)));
          assertThatThrownBy(() -> desk.imports.prepare(upload, "broken"))
              .isInstanceOfSatisfying(
                  UnavailableException.class,
                  e -> assertThat(e.code()).isEqualTo("extensions.quarantined"));
        });
  }

  @Test
  void damagedFilesAreNoStrikesAgainstTheirFormat() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          byte[] damaged = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 99, 99, 99};
          for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> desk.prepare(new ByteArrayInputStream(damaged)))
                .isInstanceOf(KaveriException.class);
          }
          assertThat(desk.guard.strikes()).isZero();
        });
  }

  @Test
  void whatIsOverWhenTriedAgainIsTriedAgain() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          var times = new AtomicInteger();
          desk.bring(
              "order-lines",
              new Wrapped(desk.orderLines) {
                @Override
                public ChunkOutcome write(ImportChunk chunk) {
                  if (times.incrementAndGet() < 7) {
                    throw new ConflictException("store.busy", "Others work on the same.");
                  }
                  return super.write(chunk);
                }
              });
          ImportRun run = desk.take(orders(1));
          assertThat(run.state()).isEqualTo(ImportState.DONE);
          assertThat(run.rowsRefused()).isZero();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aChunkWithSomethingUnkeepableIsStillWrittenWholeOrNotAtAll(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          var away = new AtomicInteger();
          desk.bring(
              "order-lines",
              new Wrapped(new Poisoned(desk.orderLines, "13")) {
                @Override
                public ChunkOutcome write(ImportChunk chunk) {
                  ChunkOutcome outcome = super.write(chunk);
                  if (chunk.rows().size() == 99 && away.getAndIncrement() == 0) {
                    throw new UnavailableException("store.away", "The database went away.");
                  }
                  return outcome;
                }
              });
          ImportRun run = desk.take(orders(100));
          assertThat(run.state()).isEqualTo(ImportState.FAILED);
          assertThat(run.failure().map(Reason::code)).contains("store.away");
          assertThat(run.rowsDone()).isZero();
          assertThat(count(desk)).isZero();
          assertThat(desk.problems(run)).isEmpty();

          desk.imports.resume(run.id());
          ImportRun done = desk.await(run.id());
          assertThat(done.state()).isEqualTo(ImportState.DONE);
          assertThat(done.rowsDone()).isEqualTo(100);
          assertThat(done.rowsRefused()).isEqualTo(1);
          assertThat(count(desk)).isEqualTo(99);
        });
  }

  @Test
  void ofGroupsThatExcludeEachOtherTheFirstIsKept() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          desk.bring(
              "order-lines",
              new Wrapped(desk.orderLines) {
                @Override
                public ChunkOutcome write(ImportChunk chunk) {
                  long rivals =
                      chunk.rows().stream()
                          .map(row -> row.text("order-number").orElseThrow())
                          .filter(List.of("1", "9")::contains)
                          .count();
                  if (rivals == 2) {
                    throw new ConflictException("store.exists", "This exists already.");
                  }
                  return super.write(chunk);
                }
              });
          ImportRun run = desk.take(orders(10));
          assertThat(run.state()).isEqualTo(ImportState.DONE);
          assertThat(run.rowsRefused()).isEqualTo(1);
          assertThat(desk.orders.findByNumber("1")).isPresent();
          assertThat(desk.orders.findByNumber("9")).isEmpty();
          assertThat(count(desk)).isEqualTo(9);
        });
  }

  @Test
  void theFileStaysWhenSomethingCouldNotBeKeptAndGoesOtherwise() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          desk.take(orders(3));
          desk.imports.close(); // the file goes right after the end is noted
          assertThat(desk.folder).isEmptyDirectory();
          desk.imports = desk.imports();
          desk.bring("order-lines", new Poisoned(desk.orderLines, "13"));
          ImportRun run = desk.take(orders(20));
          desk.imports.close();
          assertThat(run.state()).isEqualTo(ImportState.DONE);
          assertThat(run.rowsRefused()).isEqualTo(1);
          assertThat(desk.folder).isNotEmptyDirectory();
        });
  }

  @Test
  void whoMayNotWriteOrdersIsToldBeforeAnythingIsRead() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          var plan = desk.prepare(orders(3)).plan();
          desk.access.denied.add(Orders.WRITE);
          assertThat(desk.imports.kinds(Locale.ENGLISH)).isEmpty();
          assertThatThrownBy(() -> desk.imports.start(plan)).isInstanceOf(RefusedException.class);
          assertThat(desk.imports.list(Page.Request.first(10)).items()).isEmpty();
        });
  }

  @Test
  void whoeverGoesOnWithAnImportIsTheOneItIsDoneFor() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          desk.bring(
              "order-lines",
              new Poisoned(
                  desk.orderLines, "1", () -> new UnavailableException("store.away", "Away.")));
          ImportRun run = desk.take(orders(3));
          assertThat(run.state()).isEqualTo(ImportState.FAILED);
          desk.bring("order-lines", desk.orderLines);
          desk.access.callers.clear();
          var somebody = new Caller.Employee(new UserId(42));
          Caller.run(
              somebody,
              () -> {
                desk.imports.resume(run.id());
                desk.await(run.id());
              });
          assertThat(desk.access.callers).containsExactly(somebody);
          assertThat(count(desk)).isEqualTo(3);
        });
  }

  @Test
  void anotherServerSaysWhereTheFileIs(@TempDir Path elsewhere) {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          desk.bring(
              "order-lines",
              new Poisoned(
                  desk.orderLines, "1", () -> new UnavailableException("store.away", "Away.")));
          ImportRun run = desk.take(orders(3));
          try (var other = new Closing(desk.imports(elsewhere, "there", Clock.systemUTC()))) {
            assertThatThrownBy(() -> other.imports().resume(run.id()))
                .isInstanceOfSatisfying(
                    ConflictException.class,
                    e -> {
                      assertThat(e.code()).isEqualTo("import.elsewhere");
                      assertThat(e.arguments()).containsExactly("here");
                    });
          }
          try (var files = Files.list(desk.folder)) {
            files.forEach(ImportTroubleTest::delete);
          }
          assertThatThrownBy(() -> desk.imports.resume(run.id()))
              .isInstanceOfSatisfying(
                  KaveriException.class,
                  e -> assertThat(e.code()).isEqualTo("import.upload-unknown"));
        });
  }

  @Test
  void anImportThatWaitsForItsTurnGivesSignsOfLife() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          var gate = new Gate(desk.orderLines);
          desk.bring("order-lines", gate);
          var first = desk.imports.start(desk.prepare(orders(3)).plan());
          gate.awaitEntered();
          var waiting = desk.imports.start(desk.prepare(Desk.csv(line(7))).plan());
          Instant before = row(desk, waiting.id()).beat();
          desk.imports.queue().takeCare();
          assertThat(row(desk, waiting.id()).beat()).isAfter(before);
          gate.open();
          desk.await(first.id());
          assertThat(desk.await(waiting.id()).state()).isEqualTo(ImportState.DONE);
        });
  }

  @Test
  void whoWasOvertakenWritesNothingMore() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          var gate = new Gate(desk.orderLines);
          desk.bring("order-lines", gate);
          var id = desk.imports.start(desk.prepare(orders(3)).plan()).id();
          gate.awaitEntered();
          assertThat(take(desk, id, Instant.now().plusSeconds(60))).isTrue();
          gate.open();
          desk.imports.close();
          assertThat(count(desk)).isZero();
          assertThat(row(desk, id).run().state()).isEqualTo(ImportState.COUNTING);
        });
  }

  @Test
  void whatIsDoneIsNotTakenAgain() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          ImportRun run = desk.take(orders(3));
          assertThat(take(desk, run.id(), Instant.now().plusSeconds(60))).isFalse();
          assertThatThrownBy(() -> desk.imports.resume(run.id()))
              .isInstanceOfSatisfying(
                  ConflictException.class,
                  e -> assertThat(e.code()).isEqualTo("import.not-resumable"));
        });
  }

  private static boolean take(Desk desk, ImportRunId id, Instant lostBefore) {
    return desk.store(StoredImports.class)
        .write(tx -> new RunTable(tx.connection()).take(id, "there", Instant.now(), lostBefore));
  }

  private static RunRow row(Desk desk, ImportRunId id) {
    return desk.store(StoredImports.class)
        .read(tx -> new RunTable(tx.connection()).find(id))
        .orElseThrow();
  }

  private static ImportKind startedAnew(Desk desk) {
    var store = desk.store(StoredOrders.class);
    var products = new StoredProducts(store, desk.engine.ids(), desk.access, desk.settings);
    return new Desk.Wordless(
        new OrderLinesKind(
            store,
            desk.engine.ids(),
            desk.access,
            desk.customers,
            desk.orders,
            products,
            desk.settings,
            desk.undoParts.imported(desk.store(StoredCustomers.class), desk.access)));
  }

  private static long count(Desk desk) {
    return desk.store(StoredOrders.class)
        .read(
            tx -> {
              try (var statement = tx.connection().createStatement();
                  var row = statement.executeQuery("select count(*) from orders_order")) {
                row.next();
                return row.getLong(1);
              }
            });
  }

  private static String orders(int count) {
    return Desk.csv(
        IntStream.range(0, count).mapToObj(ImportTroubleTest::line).toArray(String[]::new));
  }

  private static String line(int order) {
    return order + ";1.5.2025 9.30;7;A-1;x;3;2,50;EUR";
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void close(Object closeable) {
    try {
      ((AutoCloseable) closeable).close();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Another server on the same database. */
  private record Closing(StoredImports imports) implements AutoCloseable {
    @Override
    public void close() {
      imports.close();
    }
  }

  /** Answers nothing. */
  private static final class Broken implements ImportKind {
    @Override
    public List<ImportField> fields() {
      throw new IllegalStateException("test");
    }

    @Override
    public ChunkOutcome write(ImportChunk chunk) {
      throw new IllegalStateException("test");
    }

    @Override
    public String text(String key, Locale locale) {
      throw new IllegalStateException("test");
    }
  }

  /** Answers to its name only. */
  private static final class BrokenFormat implements DataFormat {
    @Override
    public String id() {
      return "broken";
    }

    @Override
    public Optional<DataSettings> detect(byte[] start, boolean whole) {
      throw new IllegalStateException("test");
    }

    @Override
    public Rows open(InputStream content, DataSettings settings) {
      throw new IllegalStateException("test");
    }
  }
}
