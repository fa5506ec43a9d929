package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.PostalAddress;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.lists.Sort;
import org.kaveri.testkit.TestDatabase;
import org.kaveri.testkit.Walk;

/** Lists that are filtered, and sorted by other fields than the name. */
class CustomerListsTest {

  private static void fill(Register register) {
    add(register, "Åkerlund Ab", "10", "Åbo", 9);
    add(register, "Berg Ab", "9", "Ähtäri", 8);
    add(register, "Citykahvila Oy", "", "Turku", 9);
    add(register, "Dahl Ky", "A-2", "", 0);
    // as many have it: through the road for many
    register.customers.addMissing(
        List.of(
            CustomerDetails.privatePerson("Eeva", "Virtanen")
                .with(draft -> draft.number("2").addresses(address("Vaasa")))));
  }

  private static void add(Register register, String name, String number, String city, long owner) {
    register.customers.add(
        CustomerDetails.organisation(name)
            .with(
                draft ->
                    draft
                        .number(number)
                        .addresses(city.isEmpty() ? List.of() : address(city))
                        .emails(List.of(new EmailAddress("", "info@" + number + "x.example")))
                        .phones(List.of(new PhoneNumber("", "040 555 1")))
                        .owner(owner == 0 ? Optional.empty() : Optional.of(new UserId(owner)))));
  }

  private static List<PostalAddress> address(String city) {
    return List.of(
            new PostalAddress("", "Katu 1", "20100", "Loppi", "Finland"),
            new PostalAddress("", "Katu 2", "20101", city, "Finland"))
        .reversed();
  }

  @ParameterizedTest
  @EnumSource
  void aFilterLeavesThoseWhoFulfilIt(TestDatabase database) {
    Register.on(
        database,
        register -> {
          fill(register);
          Map.ofEntries(
                  Map.entry("", "ABCDE"),
                  Map.entry("city = Turku", "C"),
                  Map.entry("city = Loppi", "ABCE"),
                  Map.entry("city missing", "D"),
                  Map.entry("not city contains å", "BCDE"),
                  Map.entry("name begins ber or name contains KAHVI", "BC"),
                  Map.entry("kind = PRIVATE_PERSON", "E"),
                  Map.entry("owner = (8, 9) and not number missing", "AB"),
                  Map.entry("owner missing", "DE"),
                  Map.entry("created >= today and created <= today", "ABCDE"),
                  Map.entry("created < today", ""),
                  Map.entry("phone begins \"040\" and email contains 9x", "B"))
              .forEach(
                  (written, expected) ->
                      assertThat(letters(all(register, query(written), 2)))
                          .as(written)
                          .isEqualTo(expected));
        });
  }

  @ParameterizedTest
  @EnumSource
  void eachOrderIsWalkedPageByPageBothWays(TestDatabase database) {
    Register.on(
        database,
        register -> {
          fill(register);
          Map.of("name", "BCDEA", "number", "EBADC", "city", "CEABD", "created", "ABCDE")
              .forEach(
                  (field, expected) -> {
                    for (int size : List.of(1, 2, 10)) {
                      assertThat(order(register, Sort.by(field), size))
                          .as(field)
                          .isEqualTo(expected);
                      assertThat(order(register, Sort.downBy(field), size))
                          .as(field)
                          .isEqualTo(new StringBuilder(expected).reverse().toString());
                    }
                  });
        });
  }

  @ParameterizedTest
  @EnumSource
  void aChangeMovesTheCustomerInEachOrder(TestDatabase database) {
    Register.on(
        database,
        register -> {
          fill(register);
          var berg = register.customers.findByNumber("9").orElseThrow();
          register.customers.change(
              berg, 1, details -> details.with(draft -> draft.number("1").addresses(List.of())));
          assertThat(order(register, Sort.by("number"), 2)).isEqualTo("BEADC");
          assertThat(order(register, Sort.by("city"), 2)).isEqualTo("CEABD");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aSearchWithAFilterKeepsToBoth(TestDatabase database) {
    Register.on(
        database,
        register -> {
          fill(register);
          assertThat(letters(register.customers.search("ab", query("not owner = 8"), 10)))
              .isEqualTo("A");
          assertThat(register.customers.search(" ", query("not owner = 8"), 10)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void onesOwnAreFoundByTheirOwner(TestDatabase database) {
    Register.on(
        database,
        register -> {
          fill(register);
          Caller.run(
              new Caller.Employee(new UserId(9)),
              () -> {
                assertThat(letters(all(register, query("owner = me"), 2))).isEqualTo("AC");
                assertThat(letters(all(register, query("owner = me and city = Turku"), 2)))
                    .isEqualTo("C");
                assertThat(letters(all(register, query("owner = me or city = Loppi"), 2)))
                    .isEqualTo("ABCE");
                assertThat(letters(all(register, query("owner = me and owner = 8"), 2))).isEmpty();
                assertThat(letters(register.customers.search("a", query("owner = me"), 5)))
                    .isEqualTo("A");
                var down = query("owner = me").sortedBy(Sort.downBy("name"));
                assertThat(all(register, down, 1).getFirst().name()).isEqualTo("Åkerlund Ab");
              });
          assertThat(all(register, query("owner = me"), 2)).isEmpty();
          assertThatThrownBy(() -> all(register, query("owner = x"), 2))
              .isInstanceOf(InvalidException.class);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPageTakesOneStatementWhateverIsAsked(TestDatabase database) {
    Register.on(
        database,
        register -> {
          fill(register);
          var asked = query("city = Turku or owner missing").sortedBy(Sort.downBy("created"));
          assertThat(
                  register
                      .fixture
                      .statements()
                      .during(() -> register.customers.list(asked, Page.Request.first(2))))
              .isEqualTo(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatThereIsNotIsRefusedInWords(TestDatabase database) {
    Register.on(
        database,
        register -> {
          for (Sort sort : List.of(Sort.by("email"), Sort.by("x"), Sort.by("sort_key; drop"))) {
            assertThatThrownBy(() -> all(register, CustomerQuery.all().sortedBy(sort), 2))
                .isInstanceOfSatisfying(
                    InvalidException.class, e -> assertThat(e.code()).isEqualTo("list.sort"));
          }
          assertThatThrownBy(() -> all(register, query("shoe-size = 45"), 2))
              .isInstanceOf(InvalidException.class);
          for (ListField field : register.customers.fields()) {
            if (field.sortable()) {
              assertThat(all(register, CustomerQuery.all().sortedBy(Sort.by(field.name())), 2))
                  .isEmpty();
            }
          }
        });
  }

  private static CustomerQuery query(String filter) {
    return CustomerQuery.all().where(Filter.parse(filter));
  }

  private static String order(Register register, Sort sort, int size) {
    return all(register, CustomerQuery.all().sortedBy(sort), size).stream()
        .map(CustomerListsTest::letter)
        .reduce("", String::concat);
  }

  private static String letters(List<CustomerSummary> customers) {
    return customers.stream().map(CustomerListsTest::letter).sorted().reduce("", String::concat);
  }

  /** A to E, by which each was entered. */
  private static String letter(CustomerSummary customer) {
    return switch (customer.name().charAt(0)) {
      case 'Å' -> "A";
      default -> customer.name().substring(0, 1);
    };
  }

  private static List<CustomerSummary> all(Register register, CustomerQuery query, int size) {
    return Walk.all(size, request -> register.customers.list(query, request));
  }
}
