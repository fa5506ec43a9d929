package org.kaveri.kernel.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.KaveriException;
import org.kaveri.api.SavedListId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Roles;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListHabits;
import org.kaveri.api.lists.ListLook;
import org.kaveri.api.lists.SavedList;
import org.kaveri.api.lists.SavedLists;
import org.kaveri.api.lists.Sort;
import org.kaveri.kernel.KernelFixture;
import org.kaveri.testkit.TestDatabase;

@ParameterizedClass
@EnumSource
class StoredListsTest {
  private static final String LIST = "customers";
  private static final ListLook TURKU =
      ListLook.plain()
          .where(Filter.parse("city = \"Turku\" and not owner = me"))
          .sortedBy(Optional.of(Sort.downBy("created")))
          .showing(List.of("name", "city"));

  private final KernelFixture kernel;
  private final StoredLists lists;
  private final UserId aino;
  private final UserId lead;
  private final UserId ville;

  StoredListsTest(TestDatabase database) {
    kernel = KernelFixture.on(database);
    lists = new StoredLists(kernel.store, kernel.database.ids(), kernel.checks());
    aino = kernel.user("aino", Roles.STAFF).id();
    lead = kernel.user("lead", Roles.TEAM_LEAD).id();
    ville = kernel.user("ville", Roles.STAFF).id();
  }

  @AfterEach
  void close() {
    kernel.close();
  }

  private SavedList added(UserId by, String name, boolean shared) {
    return kernel.as(by, () -> lists.add(LIST, name, shared, TURKU));
  }

  private List<String> seenBy(UserId user) {
    return kernel.as(user, () -> lists.all(LIST).stream().map(SavedList::name).toList());
  }

  private void refused(UserId by, String code, ThrowingCallable what) {
    kernel.as(
        by,
        () ->
            assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                    KaveriException.class, e -> assertThat(e.code()).isEqualTo(code)));
  }

  @Test
  void aListIsReadAsItWasSaved() {
    SavedList saved = added(aino, "  Turku\n", false);
    assertThat(saved.name()).isEqualTo("Turku");
    assertThat(saved.look()).isEqualTo(TURKU);
    assertThat(kernel.as(aino, () -> lists.find(saved.id()))).contains(saved);
    assertThat(kernel.as(aino, () -> lists.all(LIST))).containsExactly(saved);
    assertThat(kernel.as(aino, () -> lists.all("orders"))).isEmpty();
  }

  @Test
  void ofOthersOnlySharedOnesAreSeen() {
    SavedList own = added(lead, "Own", false);
    SavedList shared = added(lead, "Åbo", true);
    added(aino, "Zeta", false);

    assertThat(seenBy(aino)).containsExactly("Zeta", "Åbo");
    assertThat(kernel.as(aino, () -> lists.find(own.id()))).isEmpty();
    assertThat(kernel.as(aino, () -> lists.find(shared.id())).orElseThrow().changeable()).isFalse();
    assertThat(kernel.as(lead, () -> lists.find(shared.id())).orElseThrow().changeable()).isTrue();
    refused(aino, "list.unknown", () -> lists.change(own.id(), 1, "Mine", false, TURKU));
    refused(aino, "list.unknown", () -> lists.remove(own.id()));
  }

  @Test
  void sharingAndWhatIsSharedNeedThePermission() {
    refused(aino, "access.permission-missing", () -> lists.add(LIST, "All", true, TURKU));
    SavedList own = added(aino, "Own", false);
    refused(aino, "access.permission-missing", () -> lists.change(own.id(), 1, "Own", true, TURKU));
    SavedList shared = added(lead, "Shared", true);
    refused(
        aino, "access.permission-missing", () -> lists.change(shared.id(), 1, "My", true, TURKU));
    refused(
        aino, "access.permission-missing", () -> lists.change(shared.id(), 1, "My", false, TURKU));
    refused(aino, "access.permission-missing", () -> lists.remove(shared.id()));
    assertThat(seenBy(aino)).containsExactly("Own", "Shared");
  }

  @Test
  void whoeverSharedAListTakesItBackWithoutThePermission() {
    SavedList first = added(lead, "First", true);
    SavedList second = added(lead, "Second", true);
    kernel.asPlatform(
        () ->
            kernel.access.roles.change(
                Roles.TEAM_LEAD,
                kernel.access.roles.list().stream()
                    .filter(role -> role.name().equals(Roles.TEAM_LEAD))
                    .findFirst()
                    .orElseThrow()
                    .version(),
                Collections.emptySet()));

    refused(lead, "access.permission-missing", () -> lists.change(first.id(), 1, "F", true, TURKU));
    kernel.as(lead, () -> lists.change(first.id(), 1, "First", false, TURKU));
    kernel.as(lead, () -> lists.remove(second.id()));

    assertThat(seenBy(aino)).isEmpty();
    assertThat(seenBy(lead)).containsExactly("First");
  }

  @Test
  void whoSharesMayChangeWhatAnotherShared() {
    UserId other = kernel.user("other", Roles.TEAM_LEAD).id();
    SavedList shared = added(lead, "Shared", true);
    SavedList changed =
        kernel.as(other, () -> lists.change(shared.id(), 1, "Better", true, ListLook.plain()));
    assertThat(changed.owner()).isEqualTo(lead);
    assertThat(changed.version()).isEqualTo(2);
    refused(lead, "list.changed-meanwhile", () -> lists.change(shared.id(), 1, "X", true, TURKU));
    assertThat(seenBy(aino)).containsExactly("Better");
    kernel.as(other, () -> lists.remove(shared.id()));
    assertThat(seenBy(lead)).isEmpty();
  }

  @Test
  void namesAreToldApartAmongOnesOwn() {
    SavedList turku = added(aino, "Turku", false);
    SavedList other = added(aino, "Other", false);
    refused(aino, "list.name-taken", () -> lists.add(LIST, "TURKU ", false, TURKU));
    refused(aino, "list.name-taken", () -> lists.change(other.id(), 1, "turku", false, TURKU));
    kernel.as(aino, () -> lists.change(turku.id(), 1, "TURKU", false, TURKU));
    kernel.as(aino, () -> lists.add("orders", "Turku", false, ListLook.plain()));
    added(lead, "Turku", true);
    assertThat(seenBy(aino)).containsExactly("Other", "TURKU", "Turku");
    refused(aino, "list.name", () -> lists.add(LIST, " \t ", false, TURKU));
    refused(aino, "list.name", () -> lists.add(LIST, "x".repeat(101), false, TURKU));
  }

  @Test
  void howManyThereMayBeIsLimited() {
    kernel.as(
        aino,
        () ->
            IntStream.range(0, SavedLists.MAX_OWN)
                .forEach(i -> lists.add(LIST, "List " + i, false, TURKU)));
    refused(aino, "list.too-many", () -> lists.add(LIST, "One more", false, TURKU));
    kernel.as(aino, () -> lists.add("orders", "One more", false, ListLook.plain()));
  }

  @Test
  void whatIsBuiltInAProgramIsHeldToTheLimitsOfWhatIsWritten() {
    Filter deep = Filter.where("city", org.kaveri.api.lists.Comparison.IS, "x");
    for (int i = 0; i < 20; i++) {
      deep = new Filter.Not(deep);
    }
    ListLook look = ListLook.plain().where(deep);
    refused(aino, "filter.too-large", () -> lists.add(LIST, "Deep", false, look));
    ListLook nowhere = ListLook.plain().sortedBy(Optional.of(Sort.by("no such\nfield")));
    refused(aino, "list.sort", () -> lists.add(LIST, "Nowhere", false, nowhere));
  }

  @Test
  void habitsAreEverybodysOwn() {
    SavedList shared = added(lead, "Shared", true);
    var habits = new ListHabits(List.of("name", "phone"), Optional.of(shared.id()));
    kernel.as(aino, () -> lists.keep(LIST, habits));
    kernel.as(aino, () -> lists.keep("orders", new ListHabits(List.of("x"), Optional.empty())));
    assertThat(kernel.as(aino, () -> lists.habits(LIST))).isEqualTo(habits);
    assertThat(kernel.as(ville, () -> lists.habits(LIST))).isEqualTo(ListHabits.none());

    kernel.as(aino, () -> lists.keep(LIST, new ListHabits(List.of(), habits.start())));
    kernel.as(lead, () -> lists.remove(shared.id()));
    assertThat(kernel.as(aino, () -> lists.habits(LIST))).isEqualTo(ListHabits.none());
  }

  @Test
  void nobodyStartsWithAListThatSheDoesNotSee() {
    SavedList own = added(lead, "Own", false);
    for (SavedListId id : List.of(own.id(), new SavedListId(987_654_321))) {
      refused(
          aino, "list.unknown", () -> lists.keep(LIST, new ListHabits(List.of(), Optional.of(id))));
    }
  }

  @Test
  void onlyEmployeesHaveLists() {
    kernel.asPlatform(
        () ->
            assertThatThrownBy(() -> lists.all(LIST))
                .isInstanceOfSatisfying(
                    KaveriException.class, e -> assertThat(e.code()).isEqualTo("access.nobody")));
  }

  @Test
  void allAreReadByOneStatement() {
    added(aino, "One", false);
    added(aino, "Two", false);
    kernel.as(aino, () -> lists.all(LIST)); // what she may do is known from then on
    assertThat(kernel.database.statements().during(() -> kernel.as(aino, () -> lists.all(LIST))))
        .isEqualTo(1);
  }
}
