package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.imports.ImportChunk.Mode;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.testkit.TestDatabase;

/** Rows of customers whom the one who imports does not see. */
class UnseenRowsTest {
  private static final UserId STRANGER = new UserId(903);
  private static final SightScope OWN = SightScope.own(new UserId(901));

  private static CustomerId strange(Desk desk) {
    return desk.customers
        .add(
            CustomerDetails.organisation("Leipomo Oy")
                .with(
                    draft ->
                        draft
                            .number("12")
                            .owner(Optional.of(STRANGER))
                            .emails(List.of(new EmailAddress("", "info@leipomo.example")))))
        .id();
  }

  @ParameterizedTest
  @EnumSource
  void areRefusedWhateverWasChosenAndMakeNoSecondOne(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          CustomerId strange = strange(desk);
          String before = desk.customers.get(strange).toString();
          String rows =
              """
              Customer number;Company;E-mail;Town
              12;Leipomo Oy;;Lempäälä
              ;Bageri Ab;info@leipomo.example;Lempäälä
              """;
          desk.access.seen = OWN;
          for (Mode mode : Mode.values()) {
            ImportRun run = desk.take("customers", mode, rows);
            assertThat(desk.problems(run))
                .singleElement()
                .satisfies(
                    problem -> {
                      assertThat(problem.code()).isEqualTo("there-unseen");
                      assertThat(problem.rows()).isEqualTo(2);
                    });
          }
          ImportRun people =
              desk.take(
                  "people",
                  Mode.ADD,
                  """
                  Customer number;First name;Last name
                  12;Aino;Mäki
                  """);
          assertThat(desk.problems(people))
              .extracting(ImportProblem::code)
              .containsExactly("there-unseen");
          desk.access.seen = SightScope.WHOLE;
          assertThat(desk.customers.get(strange)).hasToString(before);
          assertThat(desk.people.listOf(strange, Page.Request.first(1)).items()).isEmpty();
          assertThat(desk.customers.list(CustomerQuery.all(), Page.Request.first(9)).items())
              .hasSize(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void areNotToldByTheNameAlone(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          strange(desk);
          desk.access.seen = OWN;
          ImportRun run = desk.take("customers", Mode.REFUSE, "Company;Town\nLeipomo Oy;\n");
          assertThat(desk.problems(run)).isEmpty();
          desk.access.seen = SightScope.WHOLE;
          assertThat(desk.customers.list(CustomerQuery.all(), Page.Request.first(9)).items())
              .hasSize(2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void doNotStandBeforeOnesOwnCustomerOfTheSameAddress(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          CustomerId strange = strange(desk);
          CustomerId mine =
              desk.customers
                  .add(
                      CustomerDetails.organisation("Leipomon Myymälä")
                          .with(
                              draft ->
                                  draft
                                      .owner(Optional.of(new UserId(901)))
                                      .emails(
                                          List.of(new EmailAddress("", "info@leipomo.example")))))
                  .id();
          desk.access.seen = OWN;
          ImportRun run =
              desk.take(
                  "customers", Mode.UPDATE, "E-mail;Town;Notes\ninfo@leipomo.example;;Changed\n");
          assertThat(desk.problems(run)).isEmpty();
          desk.access.seen = SightScope.WHOLE;
          assertThat(desk.customers.get(mine).details().note()).isEqualTo("Changed");
          assertThat(desk.customers.get(strange).details().note()).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofAnImportAreGivenToWhoeverMadeItOrSeesAll(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          strange(desk);
          desk.access.seen = OWN;
          ImportRun run = desk.take("customers", Mode.ADD, "Customer number;Company\n12;Leipomo\n");
          Caller.run(
              new Caller.Employee(new UserId(42)),
              () -> {
                assertThat(desk.imports.givesRefusedRows(run.id())).isFalse();
                assertThatThrownBy(
                        () ->
                            desk.imports.refusedRows(
                                run.id(), Locale.ENGLISH, OutputStream.nullOutputStream()))
                    .isInstanceOf(RefusedException.class)
                    .hasFieldOrPropertyWithValue("code", "import.others-rows");
                desk.access.seen = SightScope.WHOLE;
                assertThat(desk.imports.givesRefusedRows(run.id())).isTrue();
              });
        });
  }
}
