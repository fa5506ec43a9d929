package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.Money;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.MergePlan;
import org.kaveri.api.customers.MergePlan.Side;
import org.kaveri.api.customers.Person;
import org.kaveri.api.imports.ImportChunk.Mode;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.ImportUndo;
import org.kaveri.api.imports.Imports;
import org.kaveri.api.imports.StayedThing;
import org.kaveri.api.imports.UndoOutcome;
import org.kaveri.api.imports.UndoneChunk;
import org.kaveri.api.orders.LineQuantity;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.Product;
import org.kaveri.customers.StoredCustomers;
import org.kaveri.orders.OrderMerger;
import org.kaveri.orders.StoredProductCategories;
import org.kaveri.testkit.TestDatabase;

class UndoTest {
  private static final String CUSTOMERS =
      """
      Customer number;Company;VAT;E-mail;Telephone;Address;Zip;Town;Tags;Notes
      12;Virtasen Leipomo Oy;1572860-0;info@leipomo.example;09 1234 567;Kauppakatu 1;33100;Tampere;bread, cakes;Old friends
      13;Kahvila Oy;;kahvila@cafe.example;;;;Turku;;
      """;

  @ParameterizedTest
  @EnumSource
  void whatWasAddedIsGoneAsIfItHadNeverBeen(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          Map<String, List<String>> before = rows(desk);
          ImportRun customers = desk.take("customers", Mode.ADD, CUSTOMERS);
          ImportRun people =
              desk.take(
                  "people",
                  Mode.ADD,
                  "Customer number;Company;Firstname;Lastname;E-mail\n"
                      + "12;;Aino;Mäki;aino@leipomo.example\n;New Oy;Olli;Salo;olli@new.example\n");
          ImportRun products =
              desk.take(
                  "products",
                  Mode.ADD,
                  "Product code;Name;Price;Category\nA-1;Rye;4;Food / Bread\n");
          ImportRun lines = desk.take(orders(5));
          undo(desk, lines);
          undo(desk, products);
          undo(desk, people);
          ImportRun undone = undo(desk, customers);
          assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
          assertThat(undone.undo().orElseThrow().counts())
              .contains(new ImportUndo.Count("customers", 2, 0, 0));
          assertThat(rows(desk)).isEqualTo(before);
          assertThat(desk.audited)
              .contains(
                  "import.undo-started, import " + lines.id(),
                  "import.undo-ended, import " + customers.id());
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatWasChangedBecomesWhatItWasFieldByField(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, CUSTOMERS);
          desk.take("products", Mode.ADD, "Product code;Name;Price\nA-1;Rye;4\n");
          desk.take(
              "people", Mode.ADD, "Customer number;Firstname;Lastname;Title\n12;Aino;Mäki;Baker\n");
          Map<String, List<String>> before = rows(desk);
          ImportRun customers =
              desk.take(
                  "customers",
                  Mode.UPDATE,
                  "Customer number;Company;E-mail;Town;Tags;Notes\n"
                      + "12;Leipomo Oy;new@leipomo.example;Lempäälä;rye;Changed\n");
          ImportRun people =
              desk.take(
                  "people",
                  Mode.UPDATE,
                  "Customer number;Firstname;Lastname;Title\n12;Aino;Mäki;Owner\n");
          ImportRun products =
              desk.take("products", Mode.UPDATE, "Product code;Name;Price\nA-1;Rye bread;5\n");
          assertThat(rows(desk)).isNotEqualTo(before);
          assertThat(undo(desk, customers).undo().orElseThrow().counts())
              .contains(new ImportUndo.Count("customers", 0, 1, 0));
          undo(desk, people);
          undo(desk, products);
          assertThat(rows(desk)).isEqualTo(before);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatSomebodyHasTouchedOrBuiltUponStaysAndIsListed(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run =
              desk.take(
                  "customers",
                  Mode.ADD,
                  "Customer number;Company\n1;Edited Oy\n2;Ordering Oy\n3;Merged Oy\n4;Into Oy\n5;Updated"
                      + " Oy\n6;Free Oy\n");
          edit(desk, "1", details -> details.with(draft -> draft.note("Met at the fair")));
          desk.take(Desk.csv("77;1.5.2025 9.30;2;A-1;x;3;2,50;EUR"));
          Customer merged = customer(desk, "3");
          Customer into = customer(desk, "4");
          desk.merges.merge(
              new MergePlan(
                  merged.id(), merged.version(), into.id(), into.version(), Side.RIGHT, List.of()));
          desk.take("customers", Mode.UPDATE, "Customer number;Town\n5;Turku\n");
          ImportRun undone = undo(desk, run);
          assertThat(stayed(desk, run))
              .containsExactlyInAnyOrder(
                  "Edited Oy changed-since",
                  "Ordering Oy in-use",
                  "Merged Oy merged",
                  "Into Oy merged",
                  "Updated Oy changed-by-import");
          assertThat(undone.undo().orElseThrow().counts())
              .contains(new ImportUndo.Count("customers", 1, 0, 5));
          assertThat(desk.customers.findByNumber("6")).isEmpty();
          var file = new ByteArrayOutputStream();
          desk.imports.stayedRows(run.id(), Locale.ENGLISH, file);
          assertThat(file.toString(StandardCharsets.UTF_8))
              .contains("Name")
              .contains("Edited Oy")
              .contains("Somebody has changed it since");
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatTheCallerDoesNotSeeStaysAndGoesLater(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          Map<String, List<String>> before = rows(desk);
          ImportRun customers = desk.take("customers", Mode.ADD, CUSTOMERS);
          ImportRun people =
              desk.take("people", Mode.ADD, "Customer number;Firstname;Lastname\n12;Aino;Mäki\n");
          ImportRun lines = desk.take(Desk.csv("77;1.5.2025 9.30;12;A-1;x;3;2,50;EUR"));
          Map<String, List<String>> imported = rows(desk);

          desk.access.seen = SightScope.own(new UserId(7));
          for (ImportRun run : List.of(lines, people, customers)) {
            undo(desk, run);
            assertThat(desk.imports.stayed(run.id(), Page.Request.first(100)).items())
                .as(run.kind())
                .isNotEmpty()
                .allSatisfy(thing -> assertThat(thing.name()).doesNotContain("Leipomo", "Aino"))
                .noneMatch(thing -> thing.name().equals("77"))
                .anySatisfy(thing -> assertThat(thing.code()).isEqualTo("unseen"));
          }
          assertThat(rows(desk)).isEqualTo(imported);

          desk.access.seen = SightScope.WHOLE;
          for (ImportRun run : List.of(lines, people, customers)) {
            undo(desk, run);
          }
          assertThat(rows(desk)).isEqualTo(before);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatHadToStayGoesWhenNothingHangsOnItAnyMore(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          Map<String, List<String>> before = rows(desk);
          ImportRun customers = desk.take("customers", Mode.ADD, CUSTOMERS);
          ImportRun lines = desk.take(Desk.csv("77;1.5.2025 9.30;12;A-1;x;3;2,50;EUR"));
          assertThat(undo(desk, customers).undo().orElseThrow().left()).isTrue();
          assertThat(desk.imports.undoable(customers.id())).isTrue();
          undo(desk, lines);
          ImportRun again = undo(desk, customers);
          assertThat(again.undo().orElseThrow().counts())
              .contains(new ImportUndo.Count("customers", 2, 0, 0));
          assertThat(desk.imports.undoable(customers.id())).isFalse();
          assertThat(rows(desk)).isEqualTo(before);
          assertThatThrownBy(() -> desk.imports.undo(customers.id()))
              .isInstanceOf(ConflictException.class)
              .hasMessageContaining("nothing");
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatPeopleHaveChangedAgainStaysAsTheyLeftIt(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, CUSTOMERS);
          ImportRun run =
              desk.take(
                  "customers",
                  Mode.UPDATE,
                  "Customer number;Company;Tags;Notes\n12;Leipomo Oy;rye;Changed\n");
          edit(
              desk,
              "12",
              it -> it.with(draft -> draft.note("By hand").tags(List.of("bread", "rye", "vip"))));
          edit(desk, "12", it -> it.with(draft -> draft.note("Changed")));
          undo(desk, run);
          CustomerDetails bakery = customer(desk, "12").details();
          assertThat(bakery.name().display()).isEqualTo("Virtasen Leipomo Oy");
          assertThat(bakery.note()).isEqualTo("Changed");
          assertThat(bakery.tags()).containsExactly("bread", "vip");
          assertThat(stayed(desk, run)).containsExactly("Virtasen Leipomo Oy changed-since");
          undo(desk, run);
          assertThat(customer(desk, "12").details()).isEqualTo(bakery);
          assertThat(stayed(desk, run)).containsExactly("Virtasen Leipomo Oy changed-since");
        });
  }

  @ParameterizedTest
  @EnumSource
  void importsThatChangedTheSameFieldAreUndoneInAnyOrder(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, CUSTOMERS);
          Map<String, List<String>> before = rows(desk);
          ImportRun first = change(desk, "First Oy", "a@leipomo.example");
          ImportRun second = change(desk, "Second Oy", "b@leipomo.example");
          undo(desk, first);
          assertThat(customer(desk, "12").details().name().display()).isEqualTo("Second Oy");
          assertThat(customer(desk, "12").details().emails())
              .extracting(email -> email.address())
              .containsExactly("b@leipomo.example");
          undo(desk, second);
          assertThat(rows(desk)).isEqualTo(before);
        });
  }

  @ParameterizedTest
  @EnumSource
  void ordersThatWereActedOnStayWithTheirProductsAndCustomers(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run =
              desk.take(
                  Desk.csv(
                      "1;1.5.2025 9.30;7;A-1;x;3;2,50;EUR", "2;1.5.2025 9.30;8;B-1;y;3;2,50;EUR"));
          Order order = order(desk, "1");
          desk.orders.cancel(
              new NewCancellation(
                  order.id(), Optional.empty(), List.of(new LineQuantity(1, BigDecimal.ONE))));
          undo(desk, run);
          assertThat(desk.orders.findByNumber("2")).isEmpty();
          assertThat(desk.products.findByCode("B-1")).isEmpty();
          assertThat(desk.customers.findByNumber("8")).isEmpty();
          assertThat(order(desk, "1").lines()).hasSize(1);
          assertThat(desk.products.findByCode("A-1")).isPresent();
          assertThat(stayed(desk, run))
              .containsExactlyInAnyOrder(
                  "1 order-acted-on", "x product-in-use", "Customer 7 in-use");
        });
  }

  @Test
  void whoMayNotImportOrMayNotWriteIsRefused() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          ImportRun run = desk.take("customers", Mode.ADD, CUSTOMERS);
          desk.access.denied.add(Imports.RUN);
          assertThatThrownBy(() -> desk.imports.undo(run.id()))
              .isInstanceOf(RefusedException.class);
          desk.access.denied.clear();
          desk.access.denied.add(Customers.WRITE);
          desk.imports.undo(run.id());
          ImportRun stopped = desk.await(run.id());
          assertThat(stopped.state()).isEqualTo(ImportState.UNDO_STOPPED);
          assertThat(stopped.failure().orElseThrow().code()).isEqualTo("access.permission-missing");
          assertThat(desk.customers.findByNumber("12")).isPresent();
          desk.access.denied.clear();
          assertThat(undo(desk, run).state()).isEqualTo(ImportState.UNDONE);
          assertThat(desk.customers.findByNumber("12")).isEmpty();
        });
  }

  @Test
  void aKindThatCannotUndoSaysSo() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          ImportKind lines = desk.orderLines;
          desk.bring(
              "order-lines",
              new Wrapped(lines) {
                @Override
                public boolean undoable() {
                  return false;
                }
              });
          ImportRun run = desk.take(orders(1));
          assertThat(desk.imports.undoable(run.id())).isFalse();
          assertThatThrownBy(() -> desk.imports.undo(run.id()))
              .isInstanceOf(ConflictException.class)
              .hasMessageContaining("cannot be taken back");
        });
  }

  @Test
  void aTrialHasNothingToUndo() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          ImportRun tried =
              desk.await(desk.imports.start(desk.prepare(orders(2)).plan().dryRun(true)).id());
          assertThat(desk.imports.undoable(tried.id())).isFalse();
          assertThatThrownBy(() -> desk.imports.undo(tried.id()))
              .isInstanceOf(ConflictException.class);
        });
  }

  /** A chunk is undone whole or not at all, whatever ends the server in its middle. */
  @ParameterizedTest
  @EnumSource
  void anUndoThatBreaksOffGoesOnWhereItWas(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          Map<String, List<String>> before = rows(desk);
          ImportRun run = desk.take(orders(6_000));
          ImportKind kind = desk.orderLines;
          var calls = new AtomicInteger();
          desk.bring(
              "order-lines",
              new Wrapped(kind) {
                @Override
                public UndoOutcome undo(UndoneChunk chunk) {
                  UndoOutcome outcome = super.undo(chunk);
                  if (calls.incrementAndGet() == 2) {
                    throw new UnavailableException("store.closed", "The server goes.");
                  }
                  return outcome;
                }
              });
          ImportRun broken = undo(desk, run);
          assertThat(broken.state()).isEqualTo(ImportState.UNDO_STOPPED);
          assertThat(broken.undo().orElseThrow().chunksDone()).isEqualTo(1);
          assertThatThrownBy(() -> desk.imports.resume(run.id()))
              .isInstanceOf(ConflictException.class);
          desk.bring("order-lines", kind);
          ImportRun done = undo(desk, run);
          assertThat(done.state()).isEqualTo(ImportState.UNDONE);
          assertThat(done.undo().orElseThrow().counts())
              .contains(new ImportUndo.Count("orders", 6_000, 0, 0));
          assertThat(rows(desk)).isEqualTo(before);
        });
  }

  /** A killed server gives no sign; another one, which has no file, goes on. */
  @ParameterizedTest
  @EnumSource
  void anotherServerGoesOnWithTheUndoOfOneThatIsLost(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run = desk.take(orders(2));
          desk.store(StoredImports.class)
              .run(
                  tx -> {
                    try (var update =
                        tx.connection()
                            .prepareStatement(
                                "update imports_run set state = 'UNDOING', undo_started = 1,"
                                    + " undo_below = 1000, undo_chunks = 1 where id = ?")) {
                      update.setLong(1, run.id().value());
                      update.executeUpdate();
                    }
                  });
          assertThatThrownBy(() -> desk.imports.undo(run.id()))
              .isInstanceOf(ConflictException.class)
              .hasMessageContaining("under way");
          Clock later = Clock.fixed(Instant.now().plus(Duration.ofMinutes(5)), ZoneOffset.UTC);
          Path elsewhere = Files.createTempDirectory("kaveri-elsewhere");
          StoredImports there = desk.imports(elsewhere, "there", later);
          assertThat(there.get(run.id()).state()).isEqualTo(ImportState.UNDO_STOPPED);
          there.undo(run.id());
          assertThat(desk.await(run.id()).state()).isEqualTo(ImportState.UNDONE);
          there.close();
          assertThat(desk.orders.findByNumber("0")).isEmpty();
        });
  }

  @Test
  void anUndoThatSomebodyStopsGoesOnWhenItIsSaidAgain() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          ImportRun run = desk.take(orders(6_000));
          ImportKind kind = desk.orderLines;
          desk.bring(
              "order-lines",
              new Wrapped(kind) {
                @Override
                public UndoOutcome undo(UndoneChunk chunk) {
                  desk.imports.cancel(run.id());
                  return super.undo(chunk);
                }
              });
          ImportRun stopped = undo(desk, run);
          assertThat(stopped.state()).isEqualTo(ImportState.UNDO_STOPPED);
          assertThat(stopped.undo().orElseThrow().chunksDone()).isEqualTo(1);
          desk.bring("order-lines", kind);
          assertThat(undo(desk, run).state()).isEqualTo(ImportState.UNDONE);
          assertThat(desk.orders.findByNumber("0")).isEmpty();
        });
  }

  @Test
  void whatAnImportThatWasStoppedHasWrittenIsUndoneAndItIsNotResumed() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          var gate = new Gate(desk.orderLines);
          desk.bring("order-lines", gate);
          ImportRun run = desk.imports.start(desk.prepare(orders(6_000)).plan());
          gate.awaitEntered();
          assertThatThrownBy(() -> desk.imports.undo(run.id()))
              .isInstanceOf(ConflictException.class)
              .hasMessageContaining("under way");
          desk.imports.cancel(run.id());
          gate.open();
          assertThat(desk.await(run.id()).state()).isEqualTo(ImportState.CANCELLED);
          assertThat(desk.orders.findByNumber("0")).isPresent();
          assertThat(undo(desk, run).state()).isEqualTo(ImportState.UNDONE);
          assertThat(desk.orders.findByNumber("0")).isEmpty();
          assertThatThrownBy(() -> desk.imports.resume(run.id()))
              .isInstanceOf(ConflictException.class);
        });
  }

  @Test
  void aPriceThatAnImportSetIsTakenBackFromItsDayOn() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          desk.take("products", Mode.ADD, "Product code;Name;Price\nA-1;Rye;4\nB-1;Oat;\n");
          ImportRun run =
              desk.take("products", Mode.UPDATE, "Product code;Name;Price\nA-1;Rye;5\nB-1;Oat;3\n");
          undo(desk, run);
          assertThat(desk.products.findByCode("A-1").orElseThrow().details().price())
              .contains(new Money(new BigDecimal("4.00"), Currency.getInstance("EUR")));
          assertThat(desk.products.findByCode("B-1").orElseThrow().details().price()).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void pricesInOtherCurrenciesAreTakenBackWithTheCurrency(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("products", Mode.ADD, "Product code;Name;Price\nA-1;Rye;4\nB-1;Oat;\n");
          Map<String, List<String>> before = rows(desk);
          ImportRun first =
              desk.take(
                  "products",
                  Mode.UPDATE,
                  "Product code;Price;Currency\nA-1;5;SEK\nA-1;6;USD\nB-1;3;USD\n");
          ImportRun second =
              desk.take("products", Mode.UPDATE, "Product code;Price;Currency\nA-1;7;USD\n");
          assertThat(undo(desk, first).failure()).isEmpty();
          assertThat(stayed(desk, first)).isEmpty();
          assertThat(desk.products.findByCode("A-1").orElseThrow().details().price())
              .contains(Money.of("7.00", "USD"));
          assertThat(undo(desk, second).failure()).isEmpty();
          assertThat(stayed(desk, second)).isEmpty();
          assertThat(desk.products.findByCode("A-1").orElseThrow().details().price())
              .contains(Money.of("4.00", "EUR"));
          assertThat(desk.products.findByCode("B-1").orElseThrow().details().price()).isEmpty();
          assertThat(rows(desk)).isEqualTo(before);
        });
  }

  @ParameterizedTest
  @EnumSource
  void theCurrencyStaysInWhichSomebodyHasSetAPriceSince(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("products", Mode.ADD, "Product code;Name;Price\nA-1;Rye;\n");
          ImportRun run =
              desk.take("products", Mode.UPDATE, "Product code;Price;Currency\nA-1;5;SEK\n");
          Product rye = desk.products.findByCode("A-1").orElseThrow();
          var _ =
              desk.products.change(
                  rye.id(),
                  rye.version(),
                  rye.details().with(draft -> draft.price(Money.of("9.00", "SEK"))));
          undo(desk, run);
          assertThat(desk.products.findByCode("A-1").orElseThrow().details().price())
              .contains(Money.of("9.00", "SEK"));
          assertThat(stayed(desk, run)).containsExactly("Rye changed-since");
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotGoBackYetComesAgainWithItsReason(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("products", Mode.ADD, "Product code;Name;Category\nA-1;Rye;Food\n");
          ImportRun run =
              desk.take(
                  "products", Mode.UPDATE, "Product code;Name;Category\nA-1;Rye bread;Drinks\n");
          var categories =
              new StoredProductCategories(desk.orderStore, desk.engine.ids(), desk.access);
          categories.list().stream()
              .filter(it -> it.name().equals("Food"))
              .forEach(it -> categories.remove(it.id()));
          for (int time = 0; time < 2; time++) {
            undo(desk, run);
            assertThat(desk.products.findByCode("A-1").orElseThrow().details().name())
                .isEqualTo("Rye");
            assertThat(stayed(desk, run))
                .containsExactlyInAnyOrder("Rye place-gone", "Drinks category-in-use");
            assertThat(desk.imports.undoable(run.id())).isTrue();
          }
        });
  }

  /** A room that is not running cannot say what hangs on a customer. */
  @ParameterizedTest
  @EnumSource
  void nobodyIsRemovedWhileARoomIsNotRunning(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun customers = desk.take("customers", Mode.ADD, CUSTOMERS);
          ImportRun people =
              desk.take("people", Mode.ADD, "Customer number;Firstname;Lastname\n12;Aino;Mäki\n");
          desk.take(Desk.csv("77;1.5.2025 9.30;12;A-1;x;3;2,50;EUR"));
          Map<String, List<String>> imported = rows(desk);

          desk.undoParts.takeAway(desk.orderMerger);
          for (ImportRun run : List.of(people, customers)) {
            ImportRun stopped = undo(desk, run);
            assertThat(stopped.state()).isEqualTo(ImportState.UNDO_STOPPED);
            assertThat(stopped.failure().orElseThrow().code()).isEqualTo("customer.part-missing");
            assertThat(stopped.failure().orElseThrow().arguments())
                .containsExactly("org.kaveri.orders");
          }
          assertThat(rows(desk)).isEqualTo(imported);

          var _ = desk.undoParts.bring(new OrderMerger(desk.orderStore, desk.settings));
          assertThat(undo(desk, people).state()).isEqualTo(ImportState.UNDONE);
          assertThat(undo(desk, customers).state()).isEqualTo(ImportState.UNDONE);
          assertThat(stayed(desk, customers)).containsExactly("Virtasen Leipomo Oy in-use");
        });
  }

  /** What was done with her before stands in the history of the one who is merged away. */
  @ParameterizedTest
  @EnumSource
  void peopleOfCustomersWhoWereMergedStay(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, CUSTOMERS);
          ImportRun added =
              desk.take(
                  "people",
                  Mode.ADD,
                  "Customer number;Firstname;Lastname;Title\n12;Aino;Mäki;Baker\n");
          ImportRun changed =
              desk.take(
                  "people",
                  Mode.UPDATE,
                  "Customer number;Firstname;Lastname;Title\n12;Aino;Mäki;Owner\n");
          Customer bakery = customer(desk, "12");
          Person aino = desk.people.listOf(bakery.id(), Page.Request.first(10)).items().getFirst();
          var _ =
              desk.people.change(
                  aino.id(), aino.version(), aino.details().with(draft -> draft.role("Chief")));
          Customer cafe = customer(desk, "13");
          desk.merges.merge(
              new MergePlan(
                  bakery.id(), bakery.version(), cafe.id(), cafe.version(), Side.RIGHT, List.of()));
          for (ImportRun run : List.of(changed, added)) {
            undo(desk, run);
            assertThat(stayed(desk, run)).containsExactly("Aino Mäki merged");
          }
          assertThat(desk.people.get(aino.id()).details().role()).isEqualTo("Chief");
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatHasStayedIsReadInPagesThroughAllChunks(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run = desk.take(orders(6_000));
          desk.access.seen = SightScope.own(new UserId(7));
          undo(desk, run);
          var ids = new ArrayList<String>();
          Optional<Page.Request> request = Optional.of(Page.Request.first(450));
          while (request.isPresent()) {
            Page<StayedThing> page = desk.imports.stayed(run.id(), request.get());
            page.items().forEach(thing -> ids.add(thing.what() + " " + thing.id()));
            request = page.next().map(next -> Page.Request.after(next, 450));
          }
          // the product, seven customers
          assertThat(ids).doesNotHaveDuplicates().hasSize(6_000 + 1 + 7);
        });
  }

  private static ImportRun change(Desk desk, String name, String email) throws IOException {
    return desk.take(
        "customers",
        Mode.UPDATE,
        "Customer number;Company;E-mail\n12;" + name + ";" + email + "\n");
  }

  private static ImportRun undo(Desk desk, ImportRun run) {
    ImportRunId id = run.id();
    desk.imports.undo(id);
    return desk.await(id);
  }

  private static List<String> stayed(Desk desk, ImportRun run) {
    return desk.imports.stayed(run.id(), Page.Request.first(100)).items().stream()
        .map((StayedThing thing) -> thing.name() + " " + thing.code())
        .toList();
  }

  private static void edit(Desk desk, String number, UnaryOperator<CustomerDetails> change) {
    Customer before = customer(desk, number);
    var _ = desk.customers.change(before.id(), before.version(), change);
  }

  private static Customer customer(Desk desk, String number) {
    return desk.customers.get(desk.customers.findByNumber(number).orElseThrow());
  }

  private static Order order(Desk desk, String number) {
    return desk.orders.get(desk.orders.findByNumber(number).orElseThrow());
  }

  private static String orders(int count) {
    return Desk.csv(
        IntStream.range(0, count)
            .mapToObj(order -> order + ";1.5.2025 9.30;" + order % 7 + ";A-1;x;3;2,50;EUR")
            .toArray(String[]::new));
  }

  /**
   * All that the registers hold, but for versions, what history tells and which rooms there were.
   */
  private static Map<String, List<String>> rows(Desk desk) {
    return desk.store(StoredCustomers.class)
        .read(
            tx -> {
              var all = new TreeMap<String, List<String>>();
              var tables = new ArrayList<String>();
              try (var found =
                  tx.connection()
                      .getMetaData()
                      .getTables(null, null, "%", new String[] {"TABLE"})) {
                while (found.next()) {
                  String name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                  if (name.matches("(customers|orders)_.*")
                      && !name.matches("customers_(history|merger)")) {
                    tables.add(name);
                  }
                }
              }
              for (String table : tables) {
                // the tables of a room come with the first use of it
                List<String> rows = rows(tx.connection(), table);
                if (!rows.isEmpty()) {
                  all.put(table, rows);
                }
              }
              return all;
            });
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    var rows = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select * from " + table)) {
      var columns = row.getMetaData();
      while (row.next()) {
        var text = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          if (!columns.getColumnName(i).equalsIgnoreCase("version")) {
            text.append(columns.getColumnName(i)).append('=').append(row.getObject(i)).append(' ');
          }
        }
        rows.add(text.toString());
      }
    }
    return rows.stream().sorted().collect(Collectors.toList());
  }
}
