package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaveri.api.imports.ImportChunk.Mode;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportState;
import org.kaveri.testkit.TestDatabase;

/** Rows of each kind, thousands of them, each of them sound but for one thing. */
class WrongRowsTest {
  private static final int ROWS = Integer.getInteger("kaveri.wrong-rows", 2_500);
  private static final long SEED = Long.getLong("kaveri.seed", 20_261_127);

  /** For each kind the headings, and a sound row with its number for {@code %d}. */
  private static final Map<String, List<String>> SOUND =
      Map.of(
          "order-lines",
          List.of(
              "Order number;Date;Customer number;Product code;Description;Quantity;Unit price"
                  + ";Currency;Discount percent",
              "%d;1.5.2025 9.30;7%d;A-1;Näkkileipä;3;2,50;EUR;10"),
          "customers",
          List.of(
              "Customer number;Company;VAT;E-mail;Telephone;Address;Zip;Town;Language;Prospect"
                  + ";Owner;Notes",
              "%d;Yritys %d;1572860-0;a@b.example;040 123456;Katu 1;33100;Turku;fi;ei"
                  + ";Aino Virtanen;note"),
          "people",
          List.of(
              "Customer number;Company;First name;Last name;Job title;Email;Mobile",
              "%d;Yritys %d;Aino;Mäki;Buyer;aino@b.example;040 555"),
          "products",
          List.of(
              "Product code;Name;Type;Price;Currency;Unit;VAT;Category;Active;Replaced by",
              "P%d;Leipä %d;goods;3,50;EUR;kg;13,5;Food / Bread;yes;"),
          "interactions",
          List.of(
              "Customer number;Company;E-mail;Telephone;Person;Channel;Direction;Date;Duration"
                  + ";Employees;Subject;Note;Outcome;Reference",
              "K1;Yritys;a@b.example;040 123456;Aino Mäki;puhelu;in;1.5.2025 9.30;45 min"
                  + ";Aino Virtanen;Aihe;note;ok;R%d"),
          "follow-ups",
          List.of(
              "Customer number;Company;E-mail;Telephone;What;Due date;Assigned to;Promised;Done"
                  + ";Done on;Reference",
              "K1;Yritys;a@b.example;040 123456;Soita;1.5.2025;Aino Virtanen;ei;kyllä;2.5.2025"
                  + ";R%d"));

  /** Whom contacts and follow-ups are of. */
  private static final String CUSTOMER =
      "Customer number;Company;E-mail;Telephone\nK1;Yritys;a@b.example;040 123456\n";

  private static final List<String> WRONG =
      List.of(
          "",
          " ",
          "x".repeat(300),
          "y".repeat(5_000),
          "-1",
          "0",
          "999999999999999999999999999999",
          "1e9",
          "NaN",
          "31.2.2025",
          "=cmd|'/c calc'!A1",
          "<script>alert(1)</script>",
          "'; drop table customers_customer; --",
          "\u202Eabc",
          "\uD800",
          "😀😀😀",
          "@",
          "a@",
          "+",
          "FI12345678",
          "a / b / c",
          "\"quoted \"\" text\"",
          "\"two\nlines\"",
          "null",
          "EUROS",
          "many;more;values");

  @ParameterizedTest
  @CsvSource({
    "DERBY,order-lines",
    "DERBY,customers",
    "DERBY,people",
    "DERBY,products",
    "DERBY,interactions",
    "DERBY,follow-ups",
    "POSTGRESQL,order-lines",
    "POSTGRESQL,customers",
    "POSTGRESQL,people",
    "POSTGRESQL,products",
    "POSTGRESQL,interactions",
    "POSTGRESQL,follow-ups"
  })
  void rowsAreTakenOrRefusedEachByItself(TestDatabase database, String kind) {
    Desk.on(
        database,
        desk -> {
          if (kind.equals("interactions") || kind.equals("follow-ups")) {
            desk.take("customers", Mode.ADD, CUSTOMER);
          }
          String file = file(kind, new Random(SEED));
          ImportRun run = desk.take(kind, Mode.ADD, file);
          assertThat(run.state()).isEqualTo(ImportState.DONE);
          assertThat(run.rowsDone()).isEqualTo(run.rows()).isGreaterThan(ROWS / 2);
          assertThat(run.rowsRefused()).isBetween(ROWS / 20L, ROWS * 19L / 20);
          ImportCount first = run.counts().getFirst();
          assertThat(first.added()).isPositive();
          var codes =
              desk.problems(run).stream().map(ImportProblem::code).collect(Collectors.toSet());
          assertThat(codes).isNotEmpty().doesNotContain("not-kept");
        });
  }

  private static String file(String kind, Random random) {
    List<String> form = SOUND.getOrDefault(kind, List.of());
    var text = new StringBuilder(form.getFirst()).append('\n');
    for (int i = 0; i < ROWS; i++) {
      var values = new ArrayList<>(List.of(form.get(1).replace("%d", "" + i).split(";", -1)));
      values.set(random.nextInt(values.size()), WRONG.get(random.nextInt(WRONG.size())));
      text.append(String.join(";", values)).append('\n');
    }
    return text.toString();
  }
}
