package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.lists.Filter;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.Fallbacks;
import org.kaveri.testkit.TestDatabase;

class WaysTest {
  private static final Dialling FINLAND = new Dialling("FI");

  private static Customer add(Register register, String name, String phone, String email) {
    return register.customers.add(
        CustomerDetails.organisation(name)
            .with(
                draft ->
                    draft
                        .phones(List.of(new PhoneNumber("", phone)))
                        .emails(List.of(new EmailAddress("", email)))));
  }

  private static List<String> found(Register register, String text) {
    return register.customers.search(text, 10).stream().map(CustomerSummary::name).toList();
  }

  @Test
  void numbersAreDialledAsTheWorldDoes() {
    assertThat(FINLAND.dialled(new PhoneNumber("", "040 123 4567"))).isEqualTo("+358401234567");
    assertThat(FINLAND.dialled(new PhoneNumber("", "(09) 1234-567"))).isEqualTo("+35891234567");
    assertThat(FINLAND.dialled(new PhoneNumber("", "+46 8 123 456 78"))).isEqualTo("+46812345678");
    assertThat(FINLAND.dialled(new PhoneNumber("", "0046 8 123 456 78"))).isEqualTo("+46812345678");
    assertThat(new Dialling("SE").dialled(new PhoneNumber("", "08-123 456 78")))
        .isEqualTo("+46812345678");
    assertThat(FINLAND.dialled(new PhoneNumber("", "ext. 123"))).isEqualTo("123");
    assertThat(new Dialling("US").dialled(new PhoneNumber("", "555-1234"))).isEqualTo("5551234");
    assertThat(FINLAND.dialled(new PhoneNumber("", "+358 (0)40 123 4567")))
        .isEqualTo("+358401234567");
    assertThat(new Dialling("AQ").dialled(new PhoneNumber("", "12345678"))).isNotEmpty();
  }

  @Test
  void aNumberIsShownAsItsCountryWritesIt() {
    assertThat(FINLAND.readable(new PhoneNumber("", "+358401234567"))).isEqualTo("040 1234567");
    assertThat(FINLAND.readable(new PhoneNumber("", "0046812345678")))
        .isEqualTo("+46 8 123 456 78");
    assertThat(FINLAND.readable(new PhoneNumber("", "0401234567, evenings")))
        .isEqualTo("0401234567, evenings");
    assertThat(FINLAND.readable(new PhoneNumber("", "12 34"))).isEqualTo("12 34");
  }

  @Test
  void anyTextThatMayBeANumberHasBeginnings() {
    for (String text : List.of("0000", "00 00", "+000", "(0)(0)(0)(0)", "----1234", "0(0)3584")) {
      assertThat(FINLAND.beginnings(text)).as(text).isNotEmpty().hasSizeLessThanOrEqualTo(5);
      assertThat(new Dialling("AQ").beginnings(text)).as(text).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNumberInAnyWritingFindsWhomItReaches(TestDatabase database) {
    Register.on(
        database,
        register -> {
          add(register, "A", "040 123 4567", "info@a.fi");
          add(register, "B", "+46 8 123 456 78", "Info@B.se");
          Customer c = add(register, "C", "ext. 1234", "x@c.fi");
          register.people.add(
              c.id(),
              PersonDetails.of(
                  new PersonName("Aino", "Aho"),
                  draft ->
                      draft
                          .phones(List.of(new PhoneNumber("", "050-765 4321")))
                          .emails(List.of(new EmailAddress("", "aino@c.fi")))));
          for (String writing :
              List.of(
                  "0401234567",
                  "040-123 4567",
                  "+358 40 1234567",
                  "00358401234567",
                  "358401234567",
                  "+358 (0)40 123 4567",
                  "(+358) 40 12",
                  "00358 (0)40 12",
                  "04012")) {
            assertThat(found(register, writing)).as(writing).containsExactly("A");
          }
          assertThat(found(register, "+46 (8) 123")).containsExactly("B");
          assertThat(found(register, "0507654321")).containsExactly("C");
          assertThat(found(register, "1234")).containsExactly("C");
          assertThat(found(register, "INFO@B")).containsExactly("B");
          assertThat(found(register, "aino@c.fi")).containsExactly("C");
          assertThat(found(register, "0401299")).isEmpty();
          assertThat(found(register, "nobody@")).isEmpty();
          assertThat(
                  register.customers.search(
                      "0401234567", CustomerQuery.all().where(Filter.parse("email begins x")), 10))
              .isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aNarrowedListHasThoseBehindTheFirst(TestDatabase database) {
    Register.on(
        database,
        register -> {
          for (int i = 0; i < 30; i++) {
            add(register, "A" + i, "040 123 45%02d".formatted(i), "a@b.fi");
          }
          add(register, "Z", "040 123 4599", "z@b.fi");
          assertThat(
                  register.customers.search(
                      "040123", CustomerQuery.all().where(Filter.parse("email begins z")), 10))
              .hasSize(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void theNumberOfStatementsIsTheSameForAnyNumber(TestDatabase database) {
    Register.on(
        database,
        register -> {
          add(register, "A", "040 123 4567", "info@a.fi");
          long one = statements(register, "040123");
          for (int i = 0; i < 50; i++) {
            add(register, "A" + i, "040 123 45%02d".formatted(i), "a@b.fi");
          }
          assertThat(statements(register, "040123")).isEqualTo(one).isLessThanOrEqualTo(8);
          assertThat(found(register, "040123")).hasSize(10);
        });
  }

  private static long statements(Register register, String text) {
    return register.fixture.statements().during(() -> register.customers.search(text, 10));
  }

  @ParameterizedTest
  @EnumSource
  void numbersFromBeforeAreWrittenAnew(TestDatabase database) {
    Register.on(
        database,
        register -> {
          for (int i = 0; i < 600; i++) {
            add(register, "A" + i, "040 123 4" + (100 + i), "a@b.fi");
          }
          register.execute("update customers_phone set dialled = '040'");
          assertThat(written(register)).isEqualTo(600);
          assertThat(found(register, "+358401234100")).containsExactly("A0");
          assertThat(written(register)).isZero();
        });
  }

  private static long written(Register register) {
    var count = new AtomicLong(-1);
    JobContext context =
        Fake.of(
            JobContext.class,
            (method, arguments) ->
                switch (method) {
                  case "isStopping" -> false;
                  case "report" -> {
                    count.set((long) arguments[0]);
                    yield null;
                  }
                  default -> throw new UnsupportedOperationException(method);
                });
    new DialNumbers(register.fixture.store(), new Fallbacks()).run(context);
    return count.get();
  }
}
