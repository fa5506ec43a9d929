package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Page;
import org.kaveri.api.Reason;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.Person;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.imports.ImportChunk.Mode;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportState;
import org.kaveri.testkit.TestDatabase;

/** Contact cards go the way of every file: seen before, known again, refused by row, undone. */
class VcardImportTest {
  private static final int MUTATIONS = Integer.getInteger("kaveri.hostile", 300);
  private static final long SEED = Long.getLong("kaveri.seed", 20_261_127);

  private static final int WRONG_CARDS = 1_000;

  private static final List<String> WRONG =
      List.of(
          "",
          ";",
          ";;;;;;;;;;;;;;;;;;",
          "\\",
          ",,,",
          "x".repeat(300),
          "y".repeat(5_000),
          "=C3=A4",
          "@",
          "a@",
          "+",
          "\u202Eabc",
          "😀😀😀",
          "<script>alert(1)</script>",
          "'; drop table customers_customer; --",
          "\n BEGIN:VCARD",
          "BEGIN:VCARD",
          "\nEND:OTHER",
          "\nX-KAVERI-VALUE:email;no address",
          "\nX-KAVERI-VALUE:;",
          "\nX-KAVERI-COLUMNS:a,b");

  private static final String CARDS =
      """
      BEGIN:VCARD
      VERSION:4.0
      KIND:org
      FN:Virtasen Leipomo Oy
      ORG:Virtasen Leipomo Oy
      TEL;TYPE=work:09 123 456
      TEL;TYPE=cell:040 555 1234
      EMAIL:info@leipomo.example
      ADR:;;Katu 1;Tampere;;33100;Suomi
      CATEGORIES:leipä,kakut
      NOTE:Avaa kuudelta\\nja sulkee neljältä
      LANG:fi
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      N:Mäki;Aino;;;
      FN:Aino Mäki
      ORG:Virtasen Leipomo Oy
      TITLE:Ostaja
      EMAIL;TYPE=INTERNET:aino@leipomo.example
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      N:Salo;Liisa;;;
      FN:Liisa Salo
      EMAIL:no address
      END:VCARD
      """;

  @ParameterizedTest
  @EnumSource
  void cardsBecomeCustomersOfTheirKindAndGoAgain(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run = desk.take("customers", Mode.ADD, CARDS);
          assertThat(run.state()).isEqualTo(ImportState.DONE);
          assertThat(run.counts().getFirst().added()).isEqualTo(2);
          assertThat(desk.problems(run))
              .singleElement()
              .satisfies(
                  problem -> {
                    assertThat(problem.code()).isEqualTo("email-malformed");
                    assertThat(problem.firstLine()).isEqualTo(22);
                  });
          CustomerDetails bakery = customer(desk, "Virtasen Leipomo Oy").details();
          assertThat(bakery.kind()).isEqualTo(CustomerKind.ORGANISATION);
          assertThat(bakery.phones())
              .extracting(PhoneNumber::number)
              .containsExactly("09 123 456", "040 555 1234");
          assertThat(bakery.emails())
              .extracting(EmailAddress::address)
              .containsExactly("info@leipomo.example");
          assertThat(bakery.addresses().getFirst().city()).isEqualTo("Tampere");
          assertThat(bakery.tags()).containsExactlyInAnyOrder("leipä", "kakut");
          assertThat(bakery.note()).isEqualTo("Avaa kuudelta\nja sulkee neljältä");
          assertThat(bakery.language()).contains("fi");
          assertThat(customer(desk, "Aino Mäki").details().kind())
              .isEqualTo(CustomerKind.PRIVATE_PERSON);

          ImportRun again = desk.take("customers", Mode.ADD, CARDS);
          assertThat(again.counts().getFirst().added()).isZero();

          desk.imports.undo(run.id());
          desk.await(run.id());
          assertThat(names(desk)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void cardsOfPeopleStandAtTheirOrganisations(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run = desk.take("people", Mode.ADD, CARDS);
          assertThat(desk.problems(run))
              .extracting(ImportProblem::code)
              .containsExactly("customer-missing", "customer-missing");
          assertThat(names(desk)).containsExactly("Virtasen Leipomo Oy");
          Person aino =
              desk.people
                  .listOf(customer(desk, "Virtasen Leipomo Oy").id(), Page.Request.first(5))
                  .items()
                  .getFirst();
          assertThat(aino.name()).isEqualTo("Aino Mäki");
          assertThat(aino.details().role()).isEqualTo("Ostaja");
          assertThat(aino.details().emails())
              .extracting(EmailAddress::address)
              .containsExactly("aino@leipomo.example");
        });
  }

  @Test
  void aTrialKeepsNothingAndWhatIsRefusedComesAsRows() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          var plan = desk.prepare("customers", CARDS).plan();
          assertThat(plan.format()).isEqualTo("vcard");
          ImportRun trial = desk.await(desk.imports.start(plan.dryRun(true)).id());
          assertThat(trial.counts().getFirst().added()).isEqualTo(2);
          assertThat(names(desk)).isEmpty();
          ImportRun run = desk.take("customers", Mode.ADD, CARDS);
          var refused = new ByteArrayOutputStream();
          desk.imports.refusedRows(run.id(), Locale.ENGLISH, refused);
          String text = refused.toString(StandardCharsets.UTF_8);
          assertThat(text).contains("no address", "Liisa").doesNotContain("Leipomo");
          String mended = text.replace("no address", "liisa@salo.example");
          assertThat(desk.take("customers", Mode.ADD, mended).counts().getFirst().added())
              .isEqualTo(1);
        });
  }

  @Test
  void aFileThatIsCutOffIsRefusedBeforeAnythingIsWritten() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          String cut = CARDS.substring(0, CARDS.length() - 12);
          ImportRun run = desk.take("customers", Mode.ADD, cut);
          assertThat(run.failure().map(Reason::code)).contains("import.card-broken");
          assertThat(names(desk)).isEmpty();
          assertThatThrownBy(() -> desk.prepare("customers", "BEGIN:VCARD\n" + "x".repeat(100)))
              .isInstanceOfSatisfying(
                  KaveriException.class, e -> assertThat(e.code()).isEqualTo("import.card-broken"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whateverABitFlipMakesOfCardsIsSaidInWords(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          var random = new Random(SEED);
          byte[] sound = CARDS.getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < MUTATIONS; i++) {
            byte[] file = sound.clone();
            for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
              file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertSaidInWords(desk, file, i);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void cardsAreTakenOrRefusedEachByItself(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run = desk.take("customers", Mode.ADD, wrongCards(new Random(SEED)));
          assertThat(run.state()).isEqualTo(ImportState.DONE);
          assertThat(run.rows()).isEqualTo(WRONG_CARDS);
          assertThat(run.rowsRefused()).isBetween(WRONG_CARDS / 50L, WRONG_CARDS * 4L / 5);
          assertThat(run.counts().getFirst().added()).isPositive();
          assertThat(desk.problems(run))
              .extracting(ImportProblem::code)
              .isNotEmpty()
              .doesNotContain("not-kept");
        });
  }

  /** Cards that are sound but for one line, and that one is not even escaped. */
  private static String wrongCards(Random random) {
    var text = new StringBuilder();
    for (int i = 0; i < WRONG_CARDS; i++) {
      List<String> names = List.of("N", "FN", "ORG", "TEL", "EMAIL", "ADR", "LANG", "NOTE", "KIND");
      String wrong = i == 0 ? "" : WRONG.get(random.nextInt(WRONG.size())); // it names the columns
      text.append("BEGIN:VCARD\nVERSION:3.0\nN:Mäki")
          .append(i)
          .append(";Aino;;;\nEMAIL:a")
          .append(i)
          .append("@b.example\n")
          .append(names.get(random.nextInt(names.size())))
          .append(wrong.isEmpty() ? "" : ":")
          .append(wrong)
          .append("\nEND:VCARD\n");
    }
    return text.toString();
  }

  private static void assertSaidInWords(Desk desk, byte[] file, int mutation) throws IOException {
    try {
      var preview =
          desk.imports.prepare(
              desk.imports.receive("cards.vcf", new ByteArrayInputStream(file)), "customers");
      if (mutation % 10 == 0) {
        ImportRun run = desk.await(desk.imports.start(preview.plan()).id());
        assertThat(run.failure().map(Reason::code).orElse(""))
            .as("mutation %d of seed %d", mutation, SEED)
            .isNotEqualTo("import.unexpected");
      }
    } catch (KaveriException e) {
      assertThat(e.code()).as("mutation %d of seed %d", mutation, SEED).startsWith("import.");
    }
  }

  private static List<String> names(Desk desk) {
    return desk.customers.list(CustomerQuery.all(), Page.Request.first(50)).items().stream()
        .map(CustomerSummary::name)
        .toList();
  }

  private static Customer customer(Desk desk, String name) {
    CustomerSummary found =
        desk.customers.list(CustomerQuery.all(), Page.Request.first(50)).items().stream()
            .filter(it -> it.name().equals(name))
            .findFirst()
            .orElseThrow();
    return desk.customers.get(found.id());
  }
}
