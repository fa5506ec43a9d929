package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.lists.Filter;
import org.kaveri.testkit.TestDatabase;

/** Customers found by fragments and misspellings, and by the people there. */
class FindingTest {

  private static void on(TestDatabase database, Register.Body body) {
    Register.on(
        database,
        register -> {
          register.fixture.pump().listen(new LearnWords(register.fixture.store()));
          body.run(register);
        });
  }

  private static Customer organisation(Register register, String name) {
    return register.customers.add(CustomerDetails.organisation(name));
  }

  private static Customer person(Register register, String given, String family) {
    return register.customers.add(CustomerDetails.privatePerson(given, family));
  }

  private static List<String> found(Register register, String text) {
    register.fixture.pump().drain();
    return register.customers.search(text, 20).stream().map(CustomerSummary::name).toList();
  }

  private static void some(Register register) {
    organisation(register, "Joensuun Leipomo Oy");
    organisation(register, "Virtasen Konepaja");
    person(register, "Matti", "Virtanen");
    person(register, "Päivi", "Hämäläinen");
    person(register, "Åsa", "Söderström");
  }

  @ParameterizedTest
  @EnumSource
  void aFragmentFindsWhoHasItAnywhere(TestDatabase database) {
    on(
        database,
        register -> {
          some(register);

          assertThat(found(register, "ensuu")).containsExactly("Joensuun Leipomo Oy");
          assertThat(found(register, "irta"))
              .containsExactlyInAnyOrder("Virtasen Konepaja", "Matti Virtanen");
          assertThat(found(register, "malai")).containsExactly("Päivi Hämäläinen");
          assertThat(found(register, "mäläi")).containsExactly("Päivi Hämäläinen");
          assertThat(found(register, "irta att")).containsExactly("Matti Virtanen");
          assertThat(found(register, "irta leipo")).isEmpty();
          assertThat(found(register, "%")).isEmpty();
          assertThat(found(register, "v_rt")).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoseWordsBeginSoComeBeforeThoseWhoHaveItWithin(TestDatabase database) {
    on(
        database,
        register -> {
          organisation(register, "Alaranta");
          organisation(register, "Rantala");
          organisation(register, "Äyräsranta");

          assertThat(found(register, "ranta")).containsExactly("Rantala", "Alaranta", "Äyräsranta");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aMisspeltNameIsFound(TestDatabase database) {
    on(
        database,
        register -> {
          some(register);

          for (String typed :
              List.of(
                  "Vitranen", "Virtanenn", "Virtaen", "Virtonen", "Xirtanen", "Vrtanen Matti")) {
            assertThat(found(register, typed)).as(typed).contains("Matti Virtanen");
          }
          assertThat(found(register, "Hamalänen")).containsExactly("Päivi Hämäläinen");
          assertThat(found(register, "Sodestrom Asa")).containsExactly("Åsa Söderström");
          assertThat(found(register, "Xyrtonen")).isEmpty();
          assertThat(register.customers.lookUp("Vitranen", 20)).isEmpty();
          assertThat(register.customers.lookUp("irtan", 20)).isEmpty();
          assertThat(register.customers.lookUp("virta", 20)).hasSize(2);
          assertThat(found(register, "Virtonen Liisa")).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void customersAreFoundByTheirPeople(TestDatabase database) {
    on(
        database,
        register -> {
          some(register);
          var bakery = organisation(register, "Bageri Ab");
          var anna =
              register.people.add(
                  bakery.id(), PersonDetails.of(new PersonName("Anna", "Öström"), draft -> {}));

          assertThat(found(register, "Öström")).containsExactly("Bageri Ab");
          assertThat(found(register, "ostr bage")).containsExactly("Bageri Ab");
          assertThat(register.customers.lookUp("Öström", 20)).isEmpty();
          assertThat(found(register, "strom"))
              .containsExactlyInAnyOrder("Bageri Ab", "Åsa Söderström");

          anna =
              register.people.change(
                  anna.id(),
                  anna.version(),
                  PersonDetails.of(new PersonName("Anna", "Niemi"), draft -> {}));
          assertThat(found(register, "Öström")).doesNotContain("Bageri Ab");
          assertThat(found(register, "Niemi")).containsExactly("Bageri Ab");

          register.customers.change(
              bakery.id(), bakery.version(), CustomerDetails.organisation("Niemi Ab"));
          register.people.remove(anna.id(), anna.version());
          assertThat(found(register, "Niemi")).containsExactly("Niemi Ab");
          assertThat(found(register, "Anna")).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofAFrequentNameTheRightOneIsFoundMisspelt(TestDatabase database) {
    on(
        database,
        register -> {
          IntStream.range(0, 600).forEach(i -> person(register, "Aino" + letters(i), "Virtanen"));
          person(register, "Ylermi", "Virtanen");

          assertThat(found(register, "Virtaenn Ylermi")).containsExactly("Ylermi Virtanen");
          assertThat(found(register, "lermi irtan")).containsExactly("Ylermi Virtanen");
          assertThat(found(register, "irtan")).hasSize(20);
        });
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  @ParameterizedTest
  @EnumSource
  void onlyOnesOwnCustomersAreFoundWhenAsked(TestDatabase database) {
    on(
        database,
        register -> {
          person(register, "Matti", "Virtanen");
          register.customers.add(
              CustomerDetails.privatePerson("Liisa", "Virtanen")
                  .with(draft -> draft.owner(new UserId(7))));
          register.fixture.pump().drain();
          var own = CustomerQuery.ownedBy(new UserId(7));

          for (String typed : List.of("irtan", "Vitranen", "irta iisa")) {
            assertThat(register.customers.search(typed, own, 20))
                .extracting(CustomerSummary::name)
                .containsExactly("Liisa Virtanen");
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void aFilterNarrowsWhatIsFound(TestDatabase database) {
    on(
        database,
        register -> {
          some(register);
          register.fixture.pump().drain();
          var organisations = CustomerQuery.all().where(Filter.parse("kind = ORGANISATION"));

          for (String typed : List.of("virt", "irta", "Virtaesn")) {
            assertThat(register.customers.search(typed, organisations, 20))
                .extracting(CustomerSummary::name)
                .containsExactly("Virtasen Konepaja");
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void wordsThatNobodyHasAnyMoreAreForgotten(TestDatabase database) {
    on(
        database,
        register -> {
          var customer = person(register, "Matti", "Virtanen");
          var other = person(register, "Liisa", "Niemi");
          register.people.add(
              other.id(), PersonDetails.of(new PersonName("Ylermi", "Öström"), draft -> {}));
          assertThat(found(register, "irtane")).hasSize(1);
          register.customers.change(
              customer.id(), customer.version(), CustomerDetails.privatePerson("Matti", "Niemi"));
          register.fixture.pump().drain();

          register.run(new ForgetWords(register.fixture.store()));

          List<String> known =
              register.fixture.store().read(tx -> NameIndex.FORMS.known(tx.connection(), "", 100));
          assertThat(known).containsExactly("liisa", "matti", "niemi", "ostrom", "ylermi");
          assertThat(found(register, "lermi")).hasSize(1);
          assertThat(found(register, "iemi")).hasSize(2);
          assertThat(found(register, "Neimi")).hasSize(2);
        });
  }
}
