package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.Likeness;
import org.kaveri.api.customers.Likeness.Reason;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.testkit.TestDatabase;

class AlikeTest {

  private static CustomerDetails details(
      String name, String businessId, String phone, String email) {
    return CustomerDetails.organisation(name)
        .with(
            draft ->
                draft
                    .businessId(businessId)
                    .phones(phone.isEmpty() ? List.of() : List.of(new PhoneNumber("", phone)))
                    .emails(email.isEmpty() ? List.of() : List.of(new EmailAddress("", email))));
  }

  private static List<String> alike(Register register, CustomerDetails entered) {
    return register.customers.alike(entered).stream()
        .map(it -> it.customer().name() + it.reasons().stream().sorted().toList() + it.score())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void whoeverHasSomethingInCommonIsFoundAndItIsSaidWhat(TestDatabase database) {
    Register.on(
        database,
        register -> {
          register.customers.add(
              details("Mäkinen Oy", "1572860-0", "040 123 4567", "Info@Makinen.fi"));
          var other = register.customers.add(details("Rakennus Mäkinen Oy", "", "", ""));
          register.people.add(
              other.id(),
              PersonDetails.of(
                  new PersonName("Aino", "Aho"),
                  draft -> draft.phones(List.of(new PhoneNumber("", "+358 50 7654321")))));
          register.customers.add(details("Tuntematon", "", "", ""));

          assertThat(alike(register, details("makinen", "", "", "")))
              .containsExactly("Mäkinen Oy[NAME]50");
          assertThat(alike(register, details("Mäkinen rakennus", "", "", "")))
              .containsExactly("Rakennus Mäkinen Oy[NAME]50");
          assertThat(alike(register, details("X", "FI 15728600", "", "")))
              .containsExactly("Mäkinen Oy[BUSINESS_ID]100");
          assertThat(alike(register, details("X", "", "+358401234567", "INFO@makinen.fi")))
              .containsExactly("Mäkinen Oy[EMAIL, PHONE]100");
          assertThat(alike(register, details("Mäkinen", "", "050 765 4321", "")))
              .containsExactly("Rakennus Mäkinen Oy[PHONE]60", "Mäkinen Oy[NAME]50");
          assertThat(alike(register, details("Mäki", "", "040 123", "info@makinen"))).isEmpty();
          assertThat(alike(register, details("Oy", "", "", ""))).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofManyTheMostAlikeAreGivenInAConstantNumberOfStatements(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var entered = details("Virtanen", "1572860-0", "040 123 4567", "a@b.fi");
          register.customers.add(entered);
          long one = statements(register, entered);
          for (int i = 0; i < 60; i++) {
            register.customers.add(details("Virtanen", "", "040 123 4567", ""));
          }
          List<Likeness> found = register.customers.alike(entered);
          assertThat(found).hasSize(5);
          assertThat(found.getFirst().reasons()).contains(Reason.BUSINESS_ID, Reason.EMAIL);
          assertThat(statements(register, entered)).isLessThanOrEqualTo(one + 4);
        });
  }

  private static long statements(Register register, CustomerDetails entered) {
    return register.fixture.statements().during(() -> register.customers.alike(entered));
  }
}
