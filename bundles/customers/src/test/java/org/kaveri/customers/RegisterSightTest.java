package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Sight;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.Likeness;
import org.kaveri.api.customers.MergePlan;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.UnseenLikeness;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.Sort;
import org.kaveri.testkit.TestDatabase;

/** Who sees which customers in lists, and what is told of the others. */
class RegisterSightTest {
  private static final UserId ME = new UserId(901);
  private static final UserId MATE = new UserId(902);
  private static final UserId STRANGER = new UserId(903);
  private static final SightScope OWN = SightScope.own(ME);
  private static final SightScope TEAM = new SightScope(Sight.TEAM, Set.of(ME, MATE));

  private static CustomerDetails details(String name, Optional<UserId> owner) {
    return CustomerDetails.organisation(name).with(draft -> draft.number("N-" + name).owner(owner));
  }

  /** Some of each: "Mine", "Mate", "Strange" and "Free" with a number behind. */
  private static void fill(Register register, int each) {
    var all = new ArrayList<CustomerDetails>();
    for (int i = 1; i <= each; i++) {
      all.add(details("Mine " + i, Optional.of(ME)));
      all.add(details("Mate " + i, Optional.of(MATE)));
      all.add(details("Strange " + i, Optional.of(STRANGER)));
      all.add(details("Free " + i, Optional.empty()));
    }
    for (int from = 0; from < all.size(); from += 1_000) {
      register.customers.addMissing(all.subList(from, Math.min(all.size(), from + 1_000)));
    }
  }

  private static <T> T seeing(Register register, SightScope scope, Supplier<T> work) {
    register.access.seen = scope;
    try {
      return Caller.call(new Caller.Employee(ME), work);
    } finally {
      register.access.seen = SightScope.WHOLE;
    }
  }

  private static Set<String> kinds(List<CustomerSummary> customers) {
    return customers.stream()
        .map(customer -> customer.name().replaceAll(" .*", ""))
        .collect(Collectors.toSet());
  }

  private static List<CustomerSummary> all(Register register, CustomerQuery query) {
    var all = new ArrayList<CustomerSummary>();
    Optional<Page.Cursor> next = Optional.empty();
    do {
      var page = register.customers.list(query, new Page.Request(next, 700));
      all.addAll(page.items());
      next = page.next();
    } while (next.isPresent());
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void everyOrderAndFilterGivesThoseWhoAreSeenFewOrMany(TestDatabase database) {
    for (int each : List.of(3, 1_200)) {
      Register.on(
          database,
          register -> {
            fill(register, each);
            CustomerQuery query = CustomerQuery.all();
            var filter = Filter.parse("name contains \"1\"");
            for (CustomerQuery asked :
                List.of(
                    query,
                    query.sortedBy(Sort.downBy("number")),
                    query.sortedBy(Sort.by("created")),
                    query.sortedBy(Sort.downBy("city")),
                    query.where(filter))) {
              int whole = all(register, asked).size() / 4;
              assertThat(seeing(register, OWN, () -> all(register, asked)))
                  .hasSize(whole)
                  .allMatch(customer -> customer.owner().equals(Optional.of(ME)));
              List<CustomerSummary> team = seeing(register, TEAM, () -> all(register, asked));
              assertThat(team).hasSize(3 * whole).doesNotHaveDuplicates();
              assertThat(kinds(team)).containsExactlyInAnyOrder("Mine", "Mate", "Free");
              assertThat(
                      seeing(register, OWN, () -> all(register, asked.ownedBy(Optional.of(MATE)))))
                  .isEmpty();
              assertThat(
                      seeing(register, TEAM, () -> all(register, asked.ownedBy(Optional.of(MATE)))))
                  .hasSize(whole);
            }
            assertThat(found(register, OWN, "strange")).isEmpty();
            assertThat(found(register, OWN, "mi 2")).isNotEmpty();
            assertThat(found(register, OWN, "ma 2")).isEmpty();
            assertThat(found(register, TEAM, "strange")).isEmpty();
            assertThat(found(register, TEAM, "ma 2")).isNotEmpty();
            assertThat(found(register, TEAM, "fre")).isNotEmpty();
          });
    }
  }

  private static List<CustomerSummary> found(Register register, SightScope scope, String text) {
    return seeing(register, scope, () -> register.customers.search(text, 20));
  }

  @ParameterizedTest
  @EnumSource
  void aListCostsAStatementOrTwoMoreHoweverManyAreSeen(TestDatabase database) {
    Register.on(
        database,
        register -> {
          fill(register, 30);
          assertThat(statements(register, SightScope.WHOLE)).isEqualTo(1);
          assertThat(statements(register, OWN)).isEqualTo(1);
          assertThat(statements(register, TEAM)).isEqualTo(3);
          fill(register, 1_200);
          assertThat(statements(register, OWN)).isEqualTo(1);
          assertThat(statements(register, TEAM)).isLessThanOrEqualTo(3);
        });
  }

  private static long statements(Register register, SightScope scope) {
    return seeing(
        register,
        scope,
        () ->
            register
                .fixture
                .statements()
                .during(
                    () -> register.customers.list(CustomerQuery.all(), Page.Request.first(20))));
  }

  @ParameterizedTest
  @EnumSource
  void whoSeesHerOwnCaresForThoseSheAdds(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId mine =
              seeing(
                  register,
                  OWN,
                  () -> register.customers.add(details("New", Optional.empty())).id());
          assertThat(register.customers.get(mine).details().owner()).contains(ME);
          CustomerId free =
              seeing(
                  register,
                  TEAM,
                  () -> register.customers.add(details("Newer", Optional.empty())).id());
          assertThat(register.customers.get(free).details().owner()).isEmpty();
          CustomerId given =
              seeing(
                  register,
                  OWN,
                  () -> register.customers.add(details("Newest", Optional.of(MATE))).id());
          assertThat(seeing(register, OWN, () -> register.customers.find(given))).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void numbersAreTakenAndParentsUnknownWhoeverHasThem(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId strange = register.customers.add(details("S", Optional.of(STRANGER))).id();
          seeing(
              register,
              OWN,
              () -> {
                assertThatThrownBy(() -> register.customers.add(details("S", Optional.of(ME))))
                    .isInstanceOf(ConflictException.class)
                    .hasFieldOrPropertyWithValue("code", "customer.number-taken");
                assertThat(
                        register.customers.addMissing(
                            List.of(details("S", Optional.of(ME)), details("T", Optional.of(ME)))))
                    .containsOnlyKeys("N-T");
                var below =
                    details("U", Optional.of(ME)).with(draft -> draft.parent(Optional.of(strange)));
                assertThatThrownBy(() -> register.customers.add(below))
                    .isInstanceOf(InvalidException.class)
                    .hasFieldOrPropertyWithValue("code", "customer.parent-unknown");
                return true;
              });
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofSomebodyAlikeWhoIsNotSeenOnlyTheOwnerIsTold(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var phone = List.of(new PhoneNumber("", "040 123 4567"));
          register.customers.add(
              details("Secret Oy", Optional.of(STRANGER)).with(draft -> draft.phones(phone)));
          var entered = CustomerDetails.organisation("Other").with(draft -> draft.phones(phone));
          var named =
              CustomerDetails.organisation("Secret Oy")
                  .with(draft -> draft.emails(List.of(new EmailAddress("", "a@b.example"))));
          seeing(
              register,
              TEAM,
              () -> {
                assertThat(register.customers.alike(entered)).isEmpty();
                assertThat(register.customers.alikeUnseen(entered))
                    .containsExactly(
                        new UnseenLikeness(Optional.of(STRANGER), Set.of(Likeness.Reason.PHONE)));
                assertThat(register.customers.alikeUnseen(named)).isEmpty();
                return true;
              });
          assertThat(register.customers.alike(entered)).hasSize(1);
          assertThat(register.customers.alikeUnseen(entered)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void pairsAreShownToWhoeverSeesBoth(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId mine = register.customers.add(alike(1, ME)).id();
          CustomerId mates = register.customers.add(alike(2, MATE)).id();
          CustomerId strangers = register.customers.add(alike(3, STRANGER)).id();
          register.searchNow();
          assertThat(pairs(register, SightScope.WHOLE)).isEqualTo(3);
          assertThat(pairs(register, TEAM)).isEqualTo(1);
          assertThat(pairs(register, OWN)).isZero();
          seeing(
              register,
              TEAM,
              () -> {
                assertThatThrownBy(() -> register.duplicates.dismiss(mine, strangers))
                    .isInstanceOf(NotFoundException.class)
                    .hasFieldOrPropertyWithValue("code", "duplicate.unknown");
                register.duplicates.dismiss(mine, mates);
                return true;
              });
          assertThat(pairs(register, SightScope.WHOLE)).isEqualTo(2);
        });
  }

  private static CustomerDetails alike(int number, UserId owner) {
    return details("Paperi" + number, Optional.of(owner))
        .with(draft -> draft.emails(List.of(new EmailAddress("", "same@paperi.example"))));
  }

  private static int pairs(Register register, SightScope scope) {
    return seeing(
        register, scope, () -> register.duplicates.list(Page.Request.first(10)).items().size());
  }

  @ParameterizedTest
  @EnumSource
  void whoWasMergedIntoSomebodyUnseenIsUnknown(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var both =
              IntStream.rangeClosed(1, 2)
                  .mapToObj(number -> register.customers.add(alike(number, STRANGER)))
                  .toList();
          register.merges.merge(
              new MergePlan(
                  both.getFirst().id(), 1, both.getLast().id(), 1, MergePlan.Side.LEFT, List.of()));
          CustomerId gone = both.getLast().id();
          assertThatThrownBy(() -> register.customers.get(gone))
              .hasFieldOrPropertyWithValue("code", "customer.merged");
          seeing(
              register,
              TEAM,
              () -> {
                for (Runnable asking :
                    List.<Runnable>of(
                        () -> register.customers.get(gone),
                        () -> register.customers.require(List.of(gone)))) {
                  assertThatThrownBy(asking::run)
                      .hasFieldOrPropertyWithValue("code", "customer.unknown");
                }
                assertThat(register.merges.survivor(gone)).isEmpty();
                return true;
              });
        });
  }
}
