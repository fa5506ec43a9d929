package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.DuplicatePair;
import org.kaveri.api.customers.Duplicates;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.Likeness.Reason;
import org.kaveri.api.customers.MergePlan;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.PostalAddress;
import org.kaveri.testkit.TestDatabase;

class DuplicatesTest {
  private static final Page.Request ALL = Page.Request.first(100);

  private static CustomerId add(
      Register register, String name, Consumer<CustomerDetails.Draft> more) {
    return register.customers.add(CustomerDetails.organisation(name).with(more)).id();
  }

  private static Consumer<CustomerDetails.Draft> phone(String number) {
    return draft -> draft.phones(List.of(new PhoneNumber("", number)));
  }

  private static Consumer<CustomerDetails.Draft> in(String city) {
    return draft -> draft.addresses(List.of(new PostalAddress("", "", "", city, "")));
  }

  private static List<DuplicatePair> found(Register register) {
    return register.duplicates.list(ALL).items();
  }

  @ParameterizedTest
  @EnumSource
  void thoseWhoHaveSomethingInCommonAreFoundTheMostAlikeFirst(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId one = add(register, "Virtasen Leipomo Oy", phone("040 123 4567"));
          CustomerId two =
              add(
                  register,
                  "LEIPOMO VIRTASEN",
                  draft -> draft.businessId("FI15728600").phones(List.of()));
          CustomerId three = add(register, "Third", draft -> draft.businessId("1572860-0"));
          CustomerId four = add(register, "Fourth", draft -> {});
          register.people.add(
              four,
              PersonDetails.of(
                  new PersonName("Aino", "Lahti"),
                  draft -> draft.phones(List.of(new PhoneNumber("", "+358401234567")))));
          add(register, "Nobody's like", phone("050 765 4321"));
          register.duplicates.search();
          assertThat(found(register))
              .extracting(pair -> List.of(pair.first().id(), pair.second().id()))
              .containsExactly(List.of(two, three), List.of(one, four), List.of(one, two));
          assertThat(found(register))
              .extracting(DuplicatePair::reasons)
              .containsExactly(
                  Set.of(Reason.BUSINESS_ID), Set.of(Reason.PHONE), Set.of(Reason.NAME));
          assertThat(found(register)).extracting(DuplicatePair::score).containsExactly(100, 60, 50);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPairIsRenewedGoesAndComes(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId one = add(register, "Kahvila", in("Turku"));
          CustomerId two = add(register, "Kahvila", in("Tampere"));
          register.searchNow();
          assertThat(found(register)).extracting(DuplicatePair::score).containsExactly(50);
          change(register, two, in("TURKU"));
          register.searchNow();
          assertThat(found(register))
              .extracting(DuplicatePair::reasons)
              .containsExactly(Set.of(Reason.NAME, Reason.TOWN));
          change(register, one, draft -> draft.name(CustomerDetails.organisation("Other").name()));
          register.searchNow();
          assertThat(found(register)).isEmpty();
        });
  }

  private static void change(
      Register register, CustomerId id, Consumer<CustomerDetails.Draft> changing) {
    Customer before = register.customers.get(id);
    register.customers.change(id, before.version(), details -> details.with(changing));
  }

  @ParameterizedTest
  @EnumSource
  void whoIsNotTheSameDoesNotComeUpAgain(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId one = add(register, "Kahvila", phone("0401234567"));
          CustomerId two = add(register, "Kahvila", draft -> {});
          register.searchNow();
          register.duplicates.dismiss(two, one);
          assertThat(found(register)).isEmpty();
          change(register, two, phone("0401234567"));
          register.searchNow();
          assertThat(found(register)).isEmpty();
          CustomerId stranger = add(register, "Stranger", draft -> {});
          assertThatThrownBy(() -> register.duplicates.dismiss(one, stranger))
              .isInstanceOf(NotFoundException.class)
              .hasMessageContaining("no such pair");
        });
  }

  /** People who have a common name are many; in one town, or with a number, they may be one. */
  @ParameterizedTest
  @EnumSource
  void aPersonsNameAloneTellsNothing(TestDatabase database) {
    Register.on(
        database,
        register -> {
          for (String city : List.of("Turku", "Oulu", "turku", "")) {
            register.customers.add(
                CustomerDetails.privatePerson("Matti", "Virtanen")
                    .with(city.isEmpty() ? draft -> {} : in(city)));
          }
          register.searchNow();
          assertThat(found(register))
              .extracting(DuplicatePair::reasons)
              .containsExactly(Set.of(Reason.NAME, Reason.TOWN));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aNumberThatManyHaveMakesNoPairs(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var crowd = new ArrayList<CustomerDetails>();
          for (int i = 0; i < 700; i++) {
            int own = i;
            crowd.add(
                CustomerDetails.organisation("House " + i)
                    .with(
                        draft ->
                            draft
                                .number("N" + own)
                                .phones(
                                    List.of(
                                        new PhoneNumber("", "09 1234 500"),
                                        // and for the last ones, one of their own besides
                                        new PhoneNumber(
                                            "",
                                            own < 680
                                                ? "050 7" + (10_000 + own)
                                                : "09 9876 543")))));
          }
          register.customers.addMissing(crowd.subList(0, 400));
          register.customers.addMissing(crowd.subList(400, 700));
          register.searchNow();
          int few = Duplicates.MOST_ALIKE;
          assertThat(register.duplicates.list(Page.Request.first(500)).items())
              .hasSize(few * (few - 1) / 2)
              .allMatch(pair -> pair.reasons().equals(Set.of(Reason.PHONE)));
        });
  }

  @ParameterizedTest
  @EnumSource
  void theListIsWalkedPageByPageWithAFixedNumberOfStatements(TestDatabase database) {
    Register.on(
        database,
        register -> {
          for (int i = 0; i < 7; i++) {
            String address = "info@house" + i + ".example";
            add(register, "A" + i, draft -> draft.emails(List.of(new EmailAddress("", address))));
            add(register, "B" + i, draft -> draft.emails(List.of(new EmailAddress("", address))));
          }
          register.searchNow();
          var seen = new ArrayList<DuplicatePair>();
          var page = register.duplicates.list(Page.Request.first(3));
          seen.addAll(page.items());
          while (page.next().isPresent()) {
            page = register.duplicates.list(Page.Request.after(page.next().get(), 3));
            seen.addAll(page.items());
          }
          assertThat(seen).hasSize(7).doesNotHaveDuplicates().isEqualTo(found(register));
          assertThat(register.fixture.statements().during(() -> found(register))).isEqualTo(2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aMergedCustomerIsInNoPair(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId one = add(register, "Kahvila", phone("0401234567"));
          CustomerId two = add(register, "Kahvila", phone("0401234567"));
          CustomerId three = add(register, "Kahvila", phone("0401234567"));
          register.searchNow();
          assertThat(found(register)).hasSize(3);
          var merge =
              register.merges.merge(new MergePlan(one, 1, two, 1, MergePlan.Side.LEFT, List.of()));
          assertThat(found(register))
              .extracting(pair -> List.of(pair.first().id(), pair.second().id()))
              .containsExactly(List.of(one, three));
          register.searchNow();
          assertThat(found(register)).hasSize(1);
          register.merges.undo(merge.id());
          register.searchNow();
          assertThat(found(register)).hasSize(3);
        });
  }
}
