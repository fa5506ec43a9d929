package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.imports.ImportChunk.Mode;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.testkit.TestDatabase;

/** Whom customers belong to, by number. */
class ImportedParentsTest {
  private static final String HEADINGS =
      "Customer number;Company;First name;Last name;Belongs to\n";

  private static Customer customer(Desk desk, String number) {
    return desk.customers.get(desk.customers.findByNumber(number).orElseThrow());
  }

  private static Optional<CustomerId> parent(Desk desk, String number) {
    return customer(desk, number).details().parent();
  }

  private static List<String> problems(Desk desk, ImportRun run) {
    return desk.problems(run).stream()
        .map(it -> it.firstLine() + "-" + it.lastLine() + " " + it.code())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void theOneAboveStandsAnywhereInTheFileOrIsThereAlready(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, HEADINGS + "1;Group;;;\n");
          ImportRun run =
              desk.take(
                  "customers",
                  Mode.ADD,
                  HEADINGS + "4;Kiosk;;;3\n3;Branch;;;2\n2;Company;;;1\n5;;Aino;M\u00e4ki;3.0\n");
          assertThat(problems(desk, run)).isEmpty();
          assertThat(parent(desk, "1")).isEmpty();
          assertThat(parent(desk, "2")).contains(customer(desk, "1").id());
          assertThat(parent(desk, "3")).contains(customer(desk, "2").id());
          assertThat(parent(desk, "4")).contains(customer(desk, "3").id());
          assertThat(parent(desk, "5")).contains(customer(desk, "3").id());
          ImportRun undone = desk.await(desk.imports.undo(run.id()).id());
          assertThat(undone.undo().orElseThrow().left()).isFalse();
          assertThat(desk.customers.list(CustomerQuery.all(), Page.Request.first(10)).items())
              .hasSize(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void rowsThatCannotBelongToTheOneNamedAreRefusedOneByOne(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          ImportRun run =
              desk.take(
                  "customers",
                  Mode.ADD,
                  HEADINGS
                      + "1;Own;;;1\n2;A;;;3\n3;B;;;2\n4;C;;;99\n5;D;;;4\n6;E;;;7\n"
                      + "7;;Aino;M\u00e4ki;\n8;Sound;;;9\n9;Above;;;\n10;F;;;2\n");
          assertThat(problems(desk, run))
              .containsExactly(
                  "11-11 parent-unknown",
                  "2-4 parent-circle",
                  "5-6 parent-unknown",
                  "7-7 parent-person");
          assertThat(run.counts()).containsExactly(new ImportCount("customers", 3, 0, 0));
          assertThat(parent(desk, "8")).contains(customer(desk, "9").id());
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoIsThereIsMovedAndNeverIntoACircle(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, HEADINGS + "1;A;;;2\n2;B;;;\n3;C;;;\n");
          ImportRun run =
              desk.take("customers", Mode.UPDATE, "Customer number;Belongs to\n2;1\n1;3\n3;\n");
          assertThat(problems(desk, run)).containsExactly("2-2 parent-circle");
          assertThat(run.counts()).containsExactly(new ImportCount("customers", 0, 1, 1));
          assertThat(parent(desk, "1")).contains(customer(desk, "3").id());
          assertThat(parent(desk, "2")).isEmpty();
          assertThat(desk.await(desk.imports.undo(run.id()).id()).undo().orElseThrow().left())
              .isFalse();
          assertThat(parent(desk, "1")).contains(customer(desk, "2").id());
        });
  }

  @ParameterizedTest
  @EnumSource
  void nobodyComesToBelongToACustomerWhoIsNotSeen(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, HEADINGS + "1;Hidden;;;\n");
          desk.access.seen = SightScope.own(new UserId(901));
          ImportRun run =
              desk.take(
                  "customers",
                  Mode.ADD,
                  "Customer number;Company;Owner;Belongs to\n2;B;Aino Virtanen;1\n3;C;Aino"
                      + " Virtanen;4\n4;D;Aino Virtanen;\n");
          assertThat(problems(desk, run)).containsExactly("2-2 parent-unknown");
          assertThat(parent(desk, "3")).contains(customer(desk, "4").id());
        });
  }
}
