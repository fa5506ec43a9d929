package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerAdded;
import org.kaveri.api.customers.CustomerChanged;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.PostalAddress;
import org.kaveri.testkit.AtOnce;
import org.kaveri.testkit.Heard;
import org.kaveri.testkit.TestDatabase;
import org.kaveri.testkit.Walk;

class StoredCustomersTest {

  private static CustomerDetails full() {
    return CustomerDetails.privatePerson("Åke", "Mäkinen")
        .with(
            draft ->
                draft
                    .number("A-17")
                    .businessId("1572860-0")
                    .language("sv")
                    .owner(new UserId(9))
                    .emails(
                        List.of(
                            new EmailAddress("work", "ake@example.fi"),
                            new EmailAddress("", "Å@example.fi")))
                    .phones(List.of(new PhoneNumber("mobile", "+358 40 123 4567")))
                    .addresses(
                        List.of(new PostalAddress("", "Katu 1", "00100", "Helsinki", "Finland"))));
  }

  @ParameterizedTest
  @EnumSource
  void whatWasAddedIsReadBackWhole(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer added = register.customers.add(full());
          assertThat(added.details()).isEqualTo(full());
          assertThat(register.customers.get(added.id())).isEqualTo(added);
          assertThat(register.customers.findByNumber("A-17")).contains(added.id());
        });
  }

  @ParameterizedTest
  @EnumSource
  void aChangeReplacesEveryFieldAndRaisesTheVersion(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer added = register.customers.add(full());
          CustomerDetails other =
              CustomerDetails.organisation("Mäkinen Oy")
                  .with(
                      draft ->
                          draft.phones(
                              List.of(
                                  new PhoneNumber("a", "09 111"),
                                  new PhoneNumber("b", "09 222"),
                                  new PhoneNumber("c", "+358 40 123 4567"))));
          Customer changed = register.customers.change(added.id(), added.version(), other);
          assertThat(changed.version()).isGreaterThan(added.version());
          assertThat(register.customers.get(added.id())).isEqualTo(changed);
          assertThat(changed.details()).isEqualTo(other);
          assertThat(changed.createdAt()).isEqualTo(added.createdAt());
        });
  }

  @ParameterizedTest
  @EnumSource
  void changingOnlyAContactWayRaisesTheVersionToo(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer added = register.customers.add(full());
          CustomerDetails other =
              full()
                  .with(
                      draft ->
                          draft.emails(
                              List.of(
                                  full().emails().getFirst(),
                                  new EmailAddress("", "new@example.fi"))));
          Customer changed = register.customers.change(added.id(), added.version(), other);
          assertThat(changed.version()).isGreaterThan(added.version());
          assertThatThrownBy(() -> register.customers.change(added.id(), added.version(), full()))
              .isInstanceOf(ConflictException.class);
        });
  }

  @ParameterizedTest
  @EnumSource
  void changingNothingUsesUpNoVersion(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer added = register.customers.add(full());
          assertThat(register.customers.change(added.id(), added.version(), full()))
              .isEqualTo(added);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoHasSeenAnOlderVersionOverwritesNothing(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer added = register.customers.add(full());
          var first = full().with(draft -> draft.language(Optional.of("fi")));
          var second = full().with(draft -> draft.language(Optional.of("en")));
          register.customers.change(added.id(), added.version(), first);
          assertThatThrownBy(() -> register.customers.change(added.id(), added.version(), second))
              .isInstanceOfSatisfying(
                  ConflictException.class,
                  e -> assertThat(e.code()).isEqualTo("customer.changed-meanwhile"));
          assertThat(register.customers.get(added.id()).details()).isEqualTo(first);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aNumberIsGivenOnce(TestDatabase database) {
    Register.on(
        database,
        register -> {
          register.customers.add(full());
          assertThatThrownBy(() -> register.customers.add(full()))
              .isInstanceOfSatisfying(
                  ConflictException.class,
                  e -> assertThat(e.code()).isEqualTo("customer.number-taken"));
          // several without a number do not get into each other's way
          register.customers.add(CustomerDetails.organisation("First"));
          register.customers.add(CustomerDetails.organisation("Second"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void addingMissingOnesLeavesThoseThatAreThere(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer there = register.customers.add(full());
          var asked =
              List.of(
                  CustomerDetails.organisation("Other")
                      .with(draft -> draft.number(Optional.of("A-17"))),
                  full().with(draft -> draft.number(Optional.of("B-1"))),
                  CustomerDetails.organisation("Twice")
                      .with(draft -> draft.number(Optional.of("B-1"))));
          var ids = register.customers.addMissing(asked);
          assertThat(ids).containsEntry("A-17", there.id()).containsOnlyKeys("A-17", "B-1");
          assertThat(register.customers.get(there.id())).isEqualTo(there);
          assertThat(register.customers.get(Objects.requireNonNull(ids.get("B-1"))).details())
              .isEqualTo(full().with(draft -> draft.number(Optional.of("B-1"))));
          assertThat(register.customers.addMissing(asked)).isEqualTo(ids);
          assertThat(names(register.customers.search("mäk", 10)))
              .containsExactly("Åke Mäkinen", "Åke Mäkinen");
        });
  }

  @ParameterizedTest
  @EnumSource
  void theListIsSortedTheNordicWayAndWalkedByKey(TestDatabase database) {
    Register.on(
        database,
        register -> {
          for (String name :
              List.of("Öberg", "aarnio", "Äijälä", "Zonta", "Åberg", "Aalto", "Ébano")) {
            register.customers.add(CustomerDetails.organisation(name));
          }
          register.customers.add(CustomerDetails.privatePerson("Zeno", "Berg"));
          assertThat(walk(register, CustomerQuery.all(), 3))
              .containsExactly(
                  "Aalto", "aarnio", "Zeno Berg", "Ébano", "Zonta", "Åberg", "Äijälä", "Öberg");
        });
  }

  @ParameterizedTest
  @EnumSource
  void customersOfOneNameAreAllListed(TestDatabase database) {
    Register.on(
        database,
        register -> {
          IntStream.range(0, 7)
              .forEach(i -> register.customers.add(CustomerDetails.organisation("Same")));
          assertThat(walk(register, CustomerQuery.all(), 2)).hasSize(7);
        });
  }

  @ParameterizedTest
  @EnumSource
  void anOwnersListHoldsHerCustomersOnly(TestDatabase database) {
    Register.on(
        database,
        register -> {
          register.customers.add(full());
          register.customers.add(CustomerDetails.organisation("Nobody's"));
          assertThat(walk(register, CustomerQuery.ownedBy(new UserId(9)), 5))
              .containsExactly("Åke Mäkinen");
          assertThat(walk(register, CustomerQuery.ownedBy(new UserId(8)), 5)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void searchFindsByThePrefixOfAnyWordWithoutAccents(TestDatabase database) {
    Register.on(
        database,
        register -> {
          register.customers.add(full());
          register.customers.add(CustomerDetails.organisation("Makinen & Co"));
          register.customers.add(CustomerDetails.organisation("Virtasen Leipomo Oy"));
          assertThat(names(register.customers.search("makin", 10)))
              .containsExactly("Makinen & Co", "Åke Mäkinen");
          assertThat(names(register.customers.search("MÄKI", 10)))
              .containsExactly("Åke Mäkinen", "Makinen & Co");
          assertThat(names(register.customers.search("leip virt", 10)))
              .containsExactly("Virtasen Leipomo Oy");
          assertThat(names(register.customers.search("akinen", 10))).isEmpty();
          assertThat(names(register.customers.search("1572860-0", 10)))
              .containsExactly("Åke Mäkinen");
          assertThat(names(register.customers.search("a-17", 10))).containsExactly("Åke Mäkinen");
          assertThat(register.customers.search("  ", 10)).isEmpty();
          assertThat(register.customers.search("%_\\", 10)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void searchFollowsAChangedName(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer added = register.customers.add(CustomerDetails.organisation("Vanha nimi"));
          register.customers.change(
              added.id(), added.version(), CustomerDetails.organisation("Uusi nimi"));
          assertThat(register.customers.search("vanha", 5)).isEmpty();
          assertThat(names(register.customers.search("uusi", 5))).containsExactly("Uusi nimi");
        });
  }

  @ParameterizedTest
  @EnumSource
  void theNumberOfStatementsDoesNotDependOnHowManyThereAre(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer one = register.customers.add(full());
          long get = statements(register, () -> register.customers.get(one.id()));
          long list = statements(register, () -> list(register, 100));
          long search = statements(register, () -> register.customers.search("mäk", 100));
          var many =
              IntStream.range(0, 300)
                  .mapToObj(i -> full().with(draft -> draft.number(Optional.of("N" + i))))
                  .toList();
          register.customers.addMissing(many);
          assertThat(statements(register, () -> register.customers.get(one.id())))
              .isEqualTo(get)
              .isLessThanOrEqualTo(6);
          assertThat(statements(register, () -> list(register, 100))).isEqualTo(list).isOne();
          assertThat(statements(register, () -> register.customers.search("mäk", 100)))
              .isLessThanOrEqualTo(4)
              .isLessThanOrEqualTo(search);
          var ids = register.customers.addMissing(many).values();
          assertThat(statements(register, () -> register.customers.summaries(ids))).isOne();
        });
  }

  @ParameterizedTest
  @EnumSource
  void withoutThePermissionNothingIsReadOrWritten(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer added = register.customers.add(full());
          register.access.refuse(Customers.READ);
          register.access.refuse(Customers.WRITE);
          List.<Runnable>of(
                  () -> register.customers.add(full()),
                  () -> register.customers.addMissing(List.of(full())),
                  () -> register.customers.change(added.id(), 1, full()),
                  () -> register.customers.get(added.id()),
                  () -> register.customers.find(added.id()),
                  () -> register.customers.history(added.id(), Page.Request.first(1)),
                  () -> register.customers.subsidiaries(added.id(), Page.Request.first(1)),
                  () -> register.customers.tags(""),
                  () -> register.customers.fields(),
                  () -> register.own.list(),
                  () -> register.customers.findByNumber("A-17"),
                  () -> register.customers.summaries(List.of(added.id())),
                  () -> list(register, 1),
                  () -> register.customers.search("a", 1))
              .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(RefusedException.class));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotThereIsSaidSo(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var nobody = new CustomerId(4711);
          assertThat(register.customers.find(nobody)).isEmpty();
          assertThat(register.customers.summaries(List.of(nobody))).isEmpty();
          assertThatThrownBy(() -> register.customers.get(nobody))
              .isInstanceOf(NotFoundException.class);
          assertThatThrownBy(
                  () ->
                      register.customers.list(
                          CustomerQuery.all(),
                          Page.Request.after(new Page.Cursor("not one of ours!"), 10)))
              .isInstanceOf(InvalidException.class);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsTold(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var heard = new Heard(register.fixture, CustomerAdded.class, CustomerChanged.class);
          Customer added = register.customers.add(full());
          Customer changed =
              register.customers.change(
                  added.id(),
                  added.version(),
                  details -> details.with(draft -> draft.owner(new UserId(8)).language("fi")));
          register.customers.change(changed.id(), changed.version(), changed.details());
          var missing = CustomerDetails.organisation("New").with(draft -> draft.number("B"));
          var ids = register.customers.addMissing(List.of(full(), missing));
          assertThat(heard.events())
              .containsExactly(
                  new CustomerAdded(
                      added.id(), CustomerKind.PRIVATE_PERSON, Optional.of(new UserId(9))),
                  new CustomerChanged(
                      added.id(),
                      changed.version(),
                      List.of("language", "owner"),
                      Optional.of(new UserId(8))),
                  new CustomerAdded(
                      Objects.requireNonNull(ids.get("B")),
                      CustomerKind.ORGANISATION,
                      Optional.empty()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aChangeOfOnePartLeavesTheOthers(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer added = register.customers.add(full());
          Customer changed =
              register.customers.change(
                  added.id(),
                  added.version(),
                  details -> details.with(draft -> draft.language("fi")));
          assertThat(changed.details()).isEqualTo(full().with(draft -> draft.language("fi")));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsGivenBackIsWhatWillBeRead(TestDatabase database) {
    Register.on(
        database,
        register -> {
          register.fixture.clock().advance(Duration.ofNanos(123_456_789));
          Customer added = register.customers.add(full());
          assertThat(register.customers.get(added.id())).isEqualTo(added);
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofSeveralWhoAddTheSameNumberOneIsHeard(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var outcomes =
              AtOnce.outcomes(Collections.nCopies(4, () -> register.customers.add(full())));
          assertThat(outcomes)
              .containsOnlyOnce("done")
              .containsOnly("done", "customer.number-taken");
          assertThat(register.customers.search("makinen", 5)).hasSize(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofSeveralWhoChangeTheSameVersionOneIsHeard(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer added = register.customers.add(full());
          var outcomes =
              AtOnce.outcomes(
                  IntStream.range(0, 4)
                      .<Runnable>mapToObj(
                          i ->
                              () ->
                                  register.customers.change(
                                      added.id(),
                                      added.version(),
                                      details -> details.with(draft -> draft.language("x" + i))))
                      .toList());
          assertThat(outcomes)
              .containsOnlyOnce("done")
              .containsOnly("done", "customer.changed-meanwhile");
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoeverWritesOfACustomerMakesSureOfHer(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var known = register.customers.add(full()).id();
          register.access.refuse(Customers.READ);
          register.customers.require(List.of());
          register.customers.require(List.of(known, known));
          assertThatThrownBy(() -> register.customers.require(List.of(known, new CustomerId(4711))))
              .isInstanceOfSatisfying(
                  NotFoundException.class, e -> assertThat(e.code()).isEqualTo("customer.unknown"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofManyOfOneNameTheFirstByNameAreFound(TestDatabase database) {
    Register.on(
        database,
        register -> {
          // the last ones by name have the lowest ids
          addNumbered(register, 300, i -> "Virtanen " + (char) ('z' - i % 26) + " " + (999 - i));
          assertThat(names(register.customers.search("virtanen", 5)))
              .hasSize(5)
              .allMatch(name -> name.startsWith("Virtanen a"))
              .isSorted();
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofVeryManyThoseOfTheFirstWordAreFound(TestDatabase database) {
    Register.on(
        database,
        register -> {
          addNumbered(register, 1_000, i -> "Aaltonen Virtanen " + i);
          addNumbered(register, 20, i -> "Virta Oy " + (char) ('a' + i));
          assertThat(names(register.customers.search("virt", 5)))
              .containsExactly(
                  "Virta Oy a", "Virta Oy b", "Virta Oy c", "Virta Oy d", "Virta Oy e");
        });
  }

  @ParameterizedTest
  @EnumSource
  void anOwnersOwnAreFoundAmongAnyNumberOfOthers(TestDatabase database) {
    Register.on(
        database,
        register -> {
          addNumbered(register, 700, i -> "Virtanen " + i);
          var own = new UserId(9);
          register.customers.add(owned("Virtanen Zeta", own));
          register.customers.add(owned("Virtanen Eta", own));
          register.customers.add(owned("Mäkinen", own));
          register.customers.add(owned("Virtanen Other", new UserId(8)));
          assertThat(names(register.customers.search("virt", CustomerQuery.ownedBy(own), 5)))
              .containsExactly("Virtanen Eta", "Virtanen Zeta");
          assertThat(names(register.customers.search("virt z", CustomerQuery.ownedBy(own), 5)))
              .containsExactly("Virtanen Zeta");
          assertThat(names(register.customers.search("mäki", CustomerQuery.ownedBy(own), 5)))
              .containsExactly("Mäkinen");
          assertThat(register.customers.search("virt", CustomerQuery.ownedBy(new UserId(7)), 5))
              .isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aRareWordIsFoundBesideAFrequentLongerOne(TestDatabase database) {
    Register.on(
        database,
        register -> {
          addNumbered(register, 700, i -> "Holding Oy " + i);
          register.customers.add(CustomerDetails.organisation("Zz Holding"));
          assertThat(names(register.customers.search("holding zz", 5)))
              .containsExactly("Zz Holding");
          assertThat(register.customers.search("holding oy", 5)).hasSize(5);
        });
  }

  @ParameterizedTest
  @EnumSource
  void signsOfEveryPlaneAreFoundByWhatStandsBeforeThem(TestDatabase database) {
    Register.on(
        database,
        register -> {
          for (String name : List.of("ab𠮷野", "abＺ", "abﷲ", "ab", "İstanbul")) {
            register.customers.add(CustomerDetails.organisation(name));
          }
          assertThat(register.customers.search("ab", 10)).hasSize(4);
          assertThat(names(register.customers.search("ab𠮷", 10))).containsExactly("ab𠮷野");
          assertThat(names(register.customers.search("istan", 10))).containsExactly("İstanbul");
        });
  }

  private static CustomerDetails owned(String name, UserId owner) {
    return CustomerDetails.organisation(name).with(draft -> draft.owner(owner));
  }

  private static void addNumbered(Register register, int count, IntFunction<String> name) {
    register.customers.addMissing(
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    CustomerDetails.organisation(name.apply(i))
                        .with(draft -> draft.number(name.apply(0).hashCode() + "-" + i)))
            .toList());
  }

  private static long statements(Register register, Runnable work) {
    return register.fixture.statements().during(work);
  }

  private static Page<CustomerSummary> list(Register register, int size) {
    return register.customers.list(CustomerQuery.all(), Page.Request.first(size));
  }

  private static List<String> walk(Register register, CustomerQuery query, int size) {
    return names(Walk.all(size, request -> register.customers.list(query, request)));
  }

  private static List<String> names(List<CustomerSummary> customers) {
    return customers.stream().map(CustomerSummary::name).toList();
  }
}
