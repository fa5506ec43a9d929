package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.OwnFieldKind;
import org.kaveri.api.customers.Person;
import org.kaveri.api.imports.FieldMapping;
import org.kaveri.api.imports.FieldSource;
import org.kaveri.api.imports.ImportChunk.Mode;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.testkit.TestDatabase;

class RegistersImportTest {
  private static final String ALL =
      """
      Customer number;Company;VAT;E-mail;Mobile;Telephone;Address;Zip;Town;Country;Tags;Source;Prospect;Owner;Notes
      12;Virtasen Leipomo Oy;1572860-0;info@leipomo.example;040 123 4567;09 1234 567;Kauppakatu 1;33100;Tampere;Finland;bread, cakes;Fair;yes;Aino Virtanen;"Two lines
      of note"
      """;

  @ParameterizedTest
  @EnumSource
  void aRowBecomesACustomerWithAllThatItHas(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run = desk.take("customers", Mode.ADD, ALL);
          assertThat(run.counts()).containsExactly(new ImportCount("customers", 1, 0, 0));
          CustomerDetails bakery = customer(desk, "12").details();
          assertThat(bakery.businessId()).contains("1572860-0");
          assertThat(bakery.phones())
              .extracting(phone -> phone.number())
              .containsExactly("09 1234 567", "040 123 4567");
          assertThat(bakery.addresses().getFirst().city()).isEqualTo("Tampere");
          assertThat(bakery.tags()).containsExactly("bread", "cakes");
          assertThat(bakery.note()).isEqualTo("Two lines\nof note");
          assertThat(bakery.prospect()).isTrue();
          assertThat(bakery.owner()).contains(new UserId(901));
          assertThat(bakery.origin().source()).isEqualTo("Fair");
        });
  }

  @ParameterizedTest
  @EnumSource
  void customersAreKnownAgainByTheStrongestSign(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, ALL);
          desk.take("customers", Mode.ADD, "Firstname;Lastname;Town\nAino;Mäki;Turku\n");
          var again =
              """
              Customer number;Company;VAT;E-mail;Telephone;Town;Firstname;Lastname
              12;Another name;;;;;;
              ;Leipomo;FI15728600;;;;;
              ;Leipomo;;INFO@leipomo.example;;;;
              ;VIRTASEN LEIPOMO OY;;;+358 9 1234567;;;
              ;;;;;turku;Aino;Mäki
              ;;;;;;Aino;Mäki
              13;Branch;FI15728600;;;;;
              ;Virtasen Leipomo Oy;;other@leipomo.example;;;;
              ;;;;;Oulu;Aino;Mäki
              ;Somebody else;;;09 1234 567;;;
              """;
          ImportRun run = desk.take("customers", Mode.ADD, again);
          assertThat(desk.problems(run)).isEmpty();
          assertThat(run.counts()).containsExactly(new ImportCount("customers", 4, 0, 6));
          ImportRun third = desk.take("customers", Mode.ADD, again);
          assertThat(third.counts()).containsExactly(new ImportCount("customers", 0, 0, 10));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsThereIsLeftChangedOrRefusedAsWasChosen(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, ALL);
          String rows =
              """
              Customer number;Company;E-mail;Town;Tags
              12;Leipomo Oy;;Lempäälä;rye
              13;Uusi Oy;;;
              """;
          ImportRun refused = desk.take("customers", Mode.REFUSE, rows);
          assertThat(refused.counts()).containsExactly(new ImportCount("customers", 1, 0, 0));
          assertThat(desk.problems(refused))
              .singleElement()
              .satisfies(it -> assertThat(it.code()).isEqualTo("there-already"));
          ImportRun changed = desk.take("customers", Mode.UPDATE, rows);
          assertThat(changed.counts()).containsExactly(new ImportCount("customers", 0, 1, 1));
          CustomerDetails bakery = customer(desk, "12").details();
          assertThat(bakery.name().display()).isEqualTo("Leipomo Oy");
          assertThat(bakery.emails().getFirst().address()).isEqualTo("info@leipomo.example");
          assertThat(bakery.addresses().getFirst().street()).isEqualTo("Kauppakatu 1");
          assertThat(bakery.addresses().getFirst().city()).isEqualTo("Lempäälä");
          assertThat(bakery.tags()).containsExactly("bread", "cakes", "rye");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aNumberAndWhatChangesAreEnoughForWhoIsThere(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, ALL);
          ImportRun run =
              desk.take(
                  "customers",
                  Mode.UPDATE,
                  "Customer number;Telephone\n12;010 5550\n99;010 5551\n");
          assertThat(run.counts()).containsExactly(new ImportCount("customers", 0, 1, 0));
          assertThat(problems(desk, run)).containsExactly("3 name name-missing");
          assertThat(customer(desk, "12").details().phones().getFirst().number())
              .isEqualTo("010 5550");
        });
  }

  @ParameterizedTest
  @EnumSource
  void eachWrongValueIsToldWithItsColumn(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run =
              desk.take(
                  "customers",
                  Mode.ADD,
                  """
                  Customer number;Company;VAT;E-mail;Telephone;Prospect;Owner;Notes
                  1;A;1572860-1;;;;;
                  2;B;;nobody;;;;
                  3;C;;;call me;;;
                  4;D;;;;perhaps;;
                  5;E;;;;;Matti Niemi;
                  6;%s;;;;;;
                  7;;;;;;;
                  8;Sound;;;;no;;
                  """
                      .formatted("x".repeat(201)));
          assertThat(run.counts()).containsExactly(new ImportCount("customers", 1, 0, 0));
          assertThat(problems(desk, run))
              .containsExactly(
                  "2 VAT business-id-wrong",
                  "3 E-mail email-malformed",
                  "4 Telephone phone-malformed",
                  "5 Prospect not-yes-no",
                  "6 Owner employee-unknown",
                  "7 Company text-too-long",
                  "8 Company name-missing");
        });
  }

  @ParameterizedTest
  @EnumSource
  void ownFieldsAreImportedAsWhatTheyAre(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          own(desk, "size", OwnFieldKind.NUMBER, "Size", List.of());
          own(desk, "since", OwnFieldKind.DAY, "Customer since", List.of());
          own(desk, "colour", OwnFieldKind.CHOICE, "Colour", List.of("Red", "Blue"));
          own(desk, "paid", OwnFieldKind.MONEY, "Paid", List.of());
          own(desk, "sauna", OwnFieldKind.YES_NO, "Sauna", List.of());
          ImportRun run =
              desk.take(
                  "customers",
                  Mode.ADD,
                  """
                  Customer number;Company;Size;Customer since;Colour;Paid;Sauna
                  1;A;1 200,5;1.2.2025;red;12,50;kyllä
                  2;B;;;green;;
                  3;C;;;;12,555;
                  4;D;;31.2.2025;;;
                  5;E;12;;;;
                  """);
          assertThat(customer(desk, "1").details().own())
              .containsEntry("size", "1200.5")
              .containsEntry("since", "2025-02-01")
              .containsEntry("colour", "Red")
              .containsEntry("paid", "12.50")
              .containsEntry("sauna", "yes");
          assertThat(problems(desk, run))
              .containsExactly("3 Colour value", "4 Paid value", "5 Customer since not-a-date");
          assertThat(run.counts()).containsExactly(new ImportCount("customers", 2, 0, 0));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aTrialLeavesNothingAndCanBeCarriedOut(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          String rows = "Customer number;Company;E-mail\n1;A;\n2;B;nobody\n";
          ImportRun trial =
              desk.await(
                  desk.imports.start(desk.prepare("customers", rows).plan().dryRun(true)).id());
          assertThat(trial.counts()).containsExactly(new ImportCount("customers", 1, 0, 0));
          assertThat(trial.rowsRefused()).isEqualTo(1);
          assertThat(all(desk)).isEmpty();
          ImportRun meant = desk.await(desk.imports.carryOut(trial.id()).id());
          assertThat(meant.dryRun()).isFalse();
          assertThat(meant.counts()).isEqualTo(trial.counts());
          assertThat(all(desk)).hasSize(1);
          assertThatThrownBy(() -> desk.imports.carryOut(meant.id()))
              .isInstanceOfSatisfying(
                  ConflictException.class, e -> assertThat(e.code()).isEqualTo("import.not-tried"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void refusedRowsComeAsAFileThatIsMendedAndSentAgain(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run =
              desk.take(
                  "customers",
                  Mode.ADD,
                  "Customer number;Company;E-mail\n1;A;\n2;\"=B;\"\"\";nobody\n3;C;x@y\n4;D\n");
          var file = new ByteArrayOutputStream();
          desk.imports.refusedRows(run.id(), Locale.ENGLISH, file);
          String text = file.toString(StandardCharsets.UTF_8);
          assertThat(text)
              .isEqualTo(
                  "\uFEFFWhat is wrong;Customer number;Company;E-mail\r\n"
                      + "E-mail: problem.email-malformed;2;\"'=B;\"\"\";nobody\r\n"
                      + "The row has fewer values than there are columns. Add what is missing.;4;D"
                      + "\r\n");
          ImportRun mended =
              desk.take(
                  "customers",
                  Mode.ADD,
                  text.replace("nobody", "b@b.example").replace(";D", ";D;"));
          assertThat(desk.problems(mended)).isEmpty();
          assertThat(customer(desk, "2").name()).isEqualTo("=B;\"");
        });
  }

  @ParameterizedTest
  @EnumSource
  void peopleComeToTheirCustomers(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, ALL);
          String rows =
              """
              Account ID;Company Name;First Name;Last Name;Full name;Job title;Email;Mobile phone
              12;;Aino;Mäki;;Buyer;aino@leipomo.example;040 555
              ;Virtasen leipomo OY;;;Matti Juhani Niemi;;;
              ;New company;Liisa;;;;;
              ;New company;;Salo;;;liisa@new.example;
              77;;Nobody;;;;;
              ;;Nobody;;;;;
              12;;;;;;;
              12;;Aino;;;;aino,leipomo;
              """;
          ImportRun run = desk.take("people", Mode.ADD, rows);
          assertThat(problems(desk, run))
              .containsExactly(
                  "6 Account ID customer-unknown",
                  "7 Company Name customer-missing",
                  "8 Last Name person-name-missing",
                  "9 Email email-malformed");
          assertThat(run.counts())
              .containsExactly(
                  new ImportCount("people", 4, 0, 0), new ImportCount("customers", 1, 0, 0));
          var people =
              desk.people.listOf(customer(desk, "12").id(), Page.Request.first(10)).items();
          assertThat(people)
              .extracting(Person::name)
              .containsExactly("Aino Mäki", "Matti Juhani Niemi");
          ImportRun again =
              desk.take(
                  "people",
                  Mode.UPDATE,
                  "Account ID;First Name;Last Name;Job title;Email\n"
                      + "12;Aino;Mäki-Virtanen;Owner;AINO@leipomo.example\n"
                      + "12;Matti Juhani;Niemi;;\n");
          assertThat(again.counts()).contains(new ImportCount("people", 0, 1, 1));
          assertThat(desk.people.get(people.getFirst().id()).details().role()).isEqualTo("Owner");
        });
  }

  @ParameterizedTest
  @EnumSource
  void rowsBecomeProductsOfTheCatalogue(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          String rows =
              """
              Product code;Name;Type;Price;Currency;Unit;VAT;Category;Active;Replaced by
              B-1;Rye bread;goods;3,50;EUR;pcs;13,5;Food / Bread;yes;
              B-2;Baking course;palvelu;90;;h;;Courses;ei;
              B-3;X;rubbish;;;;;;;
              B-4;X;;1,23456;;;;;;
              B-5;X;;;EUROS;;a lot;;;
              B-6;X;;;;;;a/b/c;;
              B-7;X;;;;;;;;B-99
              """;
          ImportRun run = desk.take("products", Mode.ADD, rows);
          assertThat(problems(desk, run))
              .containsExactly(
                  "4 Type value",
                  "5 Price value",
                  "6 VAT not-a-number",
                  "7 Category value",
                  "8 Replaced by value");
          assertThat(run.counts()).containsExactly(new ImportCount("products", 2, 0, 0));
          var bread = desk.products.findByCode("B-1").orElseThrow().details();
          assertThat(bread.price()).contains(Money.of("3.50", "EUR"));
          assertThat(bread.sale().taxRate()).contains(new BigDecimal("13.5"));
          assertThat(bread.place().category()).isPresent();
          ImportRun again =
              desk.take(
                  "products",
                  Mode.UPDATE,
                  "Product code;Price;Replaced by\nB-1;3,90;B-2\nB-2;;\nB-9;;\n");
          assertThat(again.counts()).containsExactly(new ImportCount("products", 1, 1, 1));
          bread = desk.products.findByCode("B-1").orElseThrow().details();
          assertThat(bread.price()).contains(Money.of("3.90", "EUR"));
          assertThat(bread.place().successor())
              .contains(desk.products.findByCode("B-2").orElseThrow().id());
          assertThat(bread.name()).isEqualTo("Rye bread");
        });
  }

  @ParameterizedTest
  @EnumSource
  void filesOfOtherSystemsAreKnownByTheirHeadings(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, "Id,Name,BillingCity\n001A,Bakery,Turku\n");
          var preview =
              desk.prepare(
                  "people",
                  "Id,AccountId,LastName,FirstName,Title,Email,MobilePhone\n"
                      + "003A,001A,Mäki,Aino,Buyer,aino@b.example,040 555\n");
          assertThat(preview.mapping()).contains("Salesforce: Contact");
          ImportRun run = desk.await(desk.imports.start(preview.plan()).id());
          assertThat(run.counts())
              .containsExactly(
                  new ImportCount("people", 1, 0, 0), new ImportCount("customers", 0, 0, 0));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aSavedMappingIsUsedForTheNextFileThatFits(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          var first = desk.prepare("customers", "Wer;Was\nBäckerei;Brot\n");
          assertThat(first.mapping()).isEmpty();
          ImportPlan found = first.plan();
          var plan =
              new ImportPlan(
                  found.upload(),
                  found.kind(),
                  found.format(),
                  found.settings(),
                  found.dateForm(),
                  found.decimalSign(),
                  found.zone(),
                  List.of(
                      new FieldMapping("name", new FieldSource.Column(0)),
                      new FieldMapping("tags", new FieldSource.Column(1)),
                      new FieldMapping("country", new FieldSource.Constant("Germany"))));
          desk.imports.saveMapping(" Our shop ", desk.imports.preview(plan));
          var next = desk.prepare("customers", "Nr;was;WER\n1;Brot;Bäckerei\n");
          assertThat(next.mapping()).contains("Our shop");
          desk.await(desk.imports.start(next.plan()).id());
          assertThat(all(desk))
              .singleElement()
              .satisfies(it -> assertThat(it.name()).isEqualTo("Bäckerei"));
          assertThat(desk.imports.mappings(desk.prepare("customers", "Wer\nX\n"))).isEmpty();
          desk.imports.saveMapping("OUR SHOP", desk.imports.preview(plan));
          assertThat(desk.imports.mappings(first))
              .singleElement()
              .satisfies(it -> assertThat(it.name()).isEqualTo("OUR SHOP"));
          desk.imports.removeMapping("customers", "our shop");
          assertThat(desk.imports.mappings(first)).isEmpty();
          assertThatThrownBy(() -> desk.imports.saveMapping("  ", first))
              .isInstanceOfSatisfying(
                  InvalidException.class,
                  e -> assertThat(e.code()).isEqualTo("import.mapping-name"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aWorkbookIsReadAsAFileOfTextIs(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          var file = new ByteArrayOutputStream();
          try (var workbook = new Workbook(file, "test", null)) {
            workbook.newWorksheet("Empty");
            var sheet = workbook.newWorksheet("Orders");
            List<String> headings =
                List.of(
                    "Order number",
                    "Date",
                    "Customer number",
                    "Product code",
                    "Quantity",
                    "Unit price",
                    "Currency");
            for (int i = 0; i < headings.size(); i++) {
              sheet.value(2, i, headings.get(i));
            }
            sheet.value(3, 0, 7);
            sheet.value(3, 1, LocalDate.of(2025, 5, 1));
            sheet.style(3, 1).format("yyyy-mm-dd").set();
            sheet.value(3, 2, 12);
            sheet.value(3, 3, "A-1");
            sheet.value(3, 4, 0.1 + 0.2);
            sheet.value(3, 5, 2.5);
            sheet.value(3, 6, "EUR");
          }
          var preview = desk.prepare(new ByteArrayInputStream(file.toByteArray()));
          assertThat(preview.plan().format()).isEqualTo("xlsx");
          ImportRun run = desk.await(desk.imports.start(preview.plan()).id());
          assertThat(problems(desk, run)).isEmpty();
          var order = desk.orders.get(desk.orders.findByNumber("7").orElseThrow());
          assertThat(order.orderedAt()).isEqualTo("2025-04-30T21:00:00Z");
          assertThat(order.totals()).containsExactly(Money.of("0.75", "EUR"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatAKindCannotDoIsRefused(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          var plan = desk.prepare(Desk.csv("1;1.5.2025 9.30;77;A-1;x;3;2,50;EUR")).plan();
          assertThatThrownBy(() -> desk.imports.start(plan.with(Mode.UPDATE)))
              .isInstanceOfSatisfying(
                  InvalidException.class, e -> assertThat(e.code()).isEqualTo("import.mode"));
        });
  }

  private static void own(
      Desk desk, String name, OwnFieldKind kind, String label, List<String> choices) {
    Optional<Currency> currency =
        kind == OwnFieldKind.MONEY ? Optional.of(Currency.getInstance("EUR")) : Optional.empty();
    desk.ownFields.add(new OwnField(name, kind, label, choices, currency, true, 0));
  }

  private static Customer customer(Desk desk, String number) {
    return desk.customers.get(desk.customers.findByNumber(number).orElseThrow());
  }

  private static List<CustomerSummary> all(Desk desk) {
    return desk.customers.list(CustomerQuery.all(), Page.Request.first(100)).items();
  }

  private static List<String> problems(Desk desk, ImportRun run) {
    return desk.problems(run).stream()
        .map(problem -> problem.firstLine() + " " + problem.column() + " " + problem.code())
        .toList();
  }
}
