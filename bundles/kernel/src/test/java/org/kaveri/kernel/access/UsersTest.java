package org.kaveri.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Colleague;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.PersonalSettings.Choices;
import org.kaveri.api.access.PersonalSettings.ColourScheme;
import org.kaveri.api.access.Role;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.SignIn;
import org.kaveri.api.access.User;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.access.Users;
import org.kaveri.kernel.KernelFixture;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.testkit.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class UsersTest {
  private static final Permission READ = new Permission("customers:read");
  private static final Permission WRITE = new Permission("customers:write");

  private final KernelFixture kernel;
  private final Users users;
  private final Roles roles;

  UsersTest(TestDatabase database) {
    kernel = KernelFixture.on(database);
    users = kernel.access.users;
    roles = kernel.access.roles;
    kernel.access.contribute(
        () ->
            List.of(
                DeclaredPermission.of(READ, Roles.STAFF, Roles.MARKETING),
                DeclaredPermission.of(WRITE, Roles.STAFF)));
  }

  @AfterEach
  void close() {
    kernel.close();
  }

  @Test
  void aProgramMayDoWhatBothItsUserAndItsLimitAllow() {
    User anna = create("anna", "Anna", Roles.STAFF);
    User berit = create("berit", "Berit", Roles.MARKETING);
    User chief = create("chief", "Chief", Roles.ADMINISTRATOR);

    assertThat(allowsWithin(anna, READ, Set.of(READ))).isTrue();
    assertThat(allowsWithin(anna, WRITE, Set.of(READ))).isFalse();
    assertThat(allowsWithin(berit, WRITE, Set.of(READ, WRITE))).isFalse();
    assertThat(allowsWithin(chief, READ, Set.of(READ))).isTrue();
    assertThat(allowsWithin(chief, Users.MANAGE, Set.of(READ))).isFalse();
    assertThat(codeOf(() -> Caller.run(within(anna, Set.of(READ)), () -> checked().require(WRITE))))
        .isEqualTo("access.permission-missing");
  }

  @Test
  void aProgramHandsOnNoMoreThanItsLimit() {
    User chief = create("chief", "Chief", Roles.ADMINISTRATOR);
    User anna = create("anna", "Anna", Roles.STAFF);
    Caller limited = within(chief, Set.of(Users.MANAGE, READ));

    Caller.run(
        limited,
        () -> {
          assertThat(codeOf(() -> users.create(details("new", "New", Roles.ADMINISTRATOR))))
              .isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> users.create(details("new", "New", Roles.STAFF))))
              .isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> users.requireReach(chief.id()))).isEqualTo("user.holds-more");
          assertThat(codeOf(() -> users.requireReach(anna.id()))).isEqualTo("user.holds-more");
          assertThat(codeOf(() -> roles.create("Writers", Set.of(WRITE))))
              .isEqualTo("access.beyond-own");
          roles.create("Readers", Set.of(READ));
        });
    kernel.as(
        chief.id(),
        () -> {
          users.requireReach(anna.id());
          return true;
        });
  }

  private static Caller within(User user, Set<Permission> limit) {
    return new Caller.Employee(user.id(), Optional.of(limit));
  }

  private boolean allowsWithin(User user, Permission permission, Set<Permission> limit) {
    return Caller.call(within(user, limit), () -> checked().allows(permission));
  }

  private Access checked() {
    return kernel.checks();
  }

  private UserDetails details(String signInName, String displayName, String... held) {
    return new UserDetails(signInName, displayName, Locale.of("fi"), Set.of(held));
  }

  private User create(String signInName, String displayName, String... held) {
    return kernel.asPlatform(() -> users.create(details(signInName, displayName, held)));
  }

  private static String codeOf(Runnable work) {
    return catchThrowableOfType(KaveriException.class, work::run).code();
  }

  private String refused(UserDetails details) {
    return codeOf(() -> kernel.asPlatform(() -> users.create(details)));
  }

  private boolean allows(User user, Permission permission) {
    return kernel.as(user.id(), () -> kernel.checks().allows(permission));
  }

  @Test
  void whatIsWrongWithANewUserIsSaid() {
    create("Taken", "Somebody");

    assertThat(refused(details("a", "Short"))).isEqualTo("user.sign-in-name");
    assertThat(refused(details("two words", "Words"))).isEqualTo("user.sign-in-name");
    assertThat(refused(details("n".repeat(101), "Long"))).isEqualTo("user.sign-in-name");
    assertThat(refused(details("ﷺ".repeat(40), "Long when folded"))).isEqualTo("user.sign-in-name");
    assertThat(refused(details("name", " "))).isEqualTo("user.display-name");
    assertThat(refused(details("name", "Two\nlines"))).isEqualTo("user.display-name");
    assertThat(refused(details("name", "Name", "emperor"))).isEqualTo("user.role-unknown");
    assertThat(refused(details(" tAKEN ", "Name"))).isEqualTo("user.sign-in-name-taken");
    assertThat(refused(new UserDetails("name", "Name", Locale.of("de"), Set.of())))
        .isEqualTo("user.language");
    assertThat(kernel.asPlatform(() -> users.list(Page.Request.first(10))).items()).hasSize(1);
  }

  @Test
  void onlyThosePermittedManageUsersButEverybodyReadsTheirOwn() {
    User staff = create("staff", "Staff", Roles.STAFF);
    User other = create("other", "Other");

    kernel.as(
        staff.id(),
        () -> {
          assertThat(codeOf(() -> users.list(Page.Request.first(1))))
              .isEqualTo("access.permission-missing");
          assertThat(codeOf(() -> users.get(other.id()))).isEqualTo("access.permission-missing");
          assertThat(codeOf(() -> users.disable(other.id())))
              .isEqualTo("access.permission-missing");
          assertThat(codeOf(() -> users.setPassword(other.id(), new char[0])))
              .isEqualTo("access.permission-missing");
          assertThat(codeOf(() -> users.invite(other.id()))).isEqualTo("access.permission-missing");
          assertThat(codeOf(() -> roles.list())).isEqualTo("access.permission-missing");
          assertThat(users.get(staff.id()).signInName()).isEqualTo("staff");
          assertThat(users.nameOf(other.id())).contains("Other");
        });
    assertThat(codeOf(() -> users.nameOf(other.id()))).isEqualTo("access.nobody");
  }

  @Test
  void usersAreListedByNamePageByPage() {
    IntStream.range(0, 7).forEach(i -> create("user" + (char) ('g' - i), "User"));

    kernel.asPlatform(
        () -> {
          Page<User> first = users.list(Page.Request.first(3));
          Page<User> second = users.list(Page.Request.after(first.next().orElseThrow(), 3));
          Page<User> last = users.list(Page.Request.after(second.next().orElseThrow(), 3));

          assertThat(List.of(first, second, last))
              .flatExtracting(Page::items)
              .extracting(User::signInName)
              .containsExactly("usera", "userb", "userc", "userd", "usere", "userf", "userg");
          assertThat(last.next()).isEmpty();
          assertThat(codeOf(() -> users.list(Page.Request.after(new Page.Cursor("%"), 3))))
              .isEqualTo("page.cursor");
        });
  }

  @Test
  void colleaguesAreFoundByTheStartOfAnyWord() {
    User aino = create("aino", "Aino Östman");
    create("virtanen", "Ville Virtanen");
    User gone = create("gone", "Östen Gone");
    kernel.asPlatform(() -> users.disable(gone.id()));

    kernel.asPlatform(
        () -> {
          assertThat(users.search("öST", 10))
              .containsExactly(new Colleague(aino.id(), "Aino Östman"));
          assertThat(users.search("vir", 10))
              .extracting(Colleague::displayName)
              .containsExactly("Ville Virtanen");
          assertThat(users.search(" ", 1))
              .extracting(Colleague::displayName)
              .containsExactly("Aino Östman");
          assertThat(users.search("%", 10)).isEmpty();
          assertThat(users.search("_", 10)).isEmpty();
          assertThat(users.search("\\", 10)).isEmpty();
          assertThat(codeOf(() -> users.search("", 0))).isEqualTo("page.size");
        });
  }

  @Test
  void namesOfManyComeInOneStatementAndThenFromMemory() {
    User aino = create("aino", "Aino");
    User gone = create("gone", "Gone");
    kernel.asPlatform(() -> users.disable(gone.id()));
    Set<UserId> ids = Set.of(aino.id(), gone.id(), new UserId(999_999));
    Runnable ask =
        () ->
            assertThat(kernel.asPlatform(() -> users.namesOf(Set.of(aino.id(), gone.id()))))
                .isEqualTo(Map.of(aino.id(), "Aino", gone.id(), "Gone"));

    assertThat(kernel.asPlatform(() -> users.namesOf(ids))).hasSize(2);
    assertThat(kernel.database.statements().during(ask)).isZero();
    kernel.clock.advance(Duration.ofSeconds(5));
    assertThat(kernel.database.statements().during(ask)).isEqualTo(1);
  }

  @Test
  void twoWhoChangeTheSameUserDoNotOverwriteEachOther() {
    User user = create("user", "User");
    kernel.asPlatform(
        () -> users.change(user.id(), user.version(), details("user", "First", Roles.STAFF)));

    assertThat(
            codeOf(
                () ->
                    kernel.asPlatform(
                        () -> users.change(user.id(), user.version(), details("user", "Second")))))
        .isEqualTo("store.changed");
    User now = kernel.asPlatform(() -> users.get(user.id()));
    assertThat(now.displayName()).isEqualTo("First");
    assertThat(now.roles()).containsExactly(Roles.STAFF);
  }

  @Test
  void theLastAdministratorStays() {
    User only = kernel.user("only", Roles.ADMINISTRATOR);
    create("invited", "No password yet", Roles.ADMINISTRATOR);

    kernel.asPlatform(
        () -> {
          assertThat(codeOf(() -> users.disable(only.id()))).isEqualTo("user.last-administrator");
          assertThat(codeOf(() -> users.change(only.id(), only.version(), details("only", "Only"))))
              .isEqualTo("user.last-administrator");
          assertThat(users.get(only.id()).active()).isTrue();
          assertThat(users.get(only.id()).roles()).containsExactly(Roles.ADMINISTRATOR);
        });

    kernel.user("second", Roles.ADMINISTRATOR);
    assertThat(kernel.asPlatform(() -> users.disable(only.id())).active()).isFalse();
  }

  @Test
  void nobodyShutsThemselvesOut() {
    User one = kernel.user("one", Roles.ADMINISTRATOR);
    kernel.user("two", Roles.ADMINISTRATOR);

    assertThat(kernel.<String>as(one.id(), () -> codeOf(() -> users.disable(one.id()))))
        .isEqualTo("user.own-account");
  }

  @Test
  void permissionsComeFromRoomsAndAdministratorsChangeThem() {
    User staff = create("staff", "Staff", Roles.STAFF);
    User marketing = create("marketing", "Marketing", Roles.MARKETING);
    User boss = create("boss", "Boss", Roles.ADMINISTRATOR);

    assertThat(allows(staff, WRITE)).isTrue();
    assertThat(allows(marketing, READ)).isTrue();
    assertThat(allows(marketing, WRITE)).isFalse();
    assertThat(allows(boss, new Permission("never:declared"))).isTrue();
    assertThat(allows(staff, Users.MANAGE)).isFalse();

    kernel.asPlatform(() -> change(Roles.MARKETING, Set.of(WRITE)));
    assertThat(allows(marketing, READ)).isFalse();
    assertThat(allows(marketing, WRITE)).isTrue();

    kernel.asPlatform(() -> change(Roles.MARKETING, Set.of(READ)));
    assertThat(allows(marketing, READ)).isTrue();
    assertThat(allows(marketing, WRITE)).isFalse();
  }

  @Test
  void aRoomThatComesLaterGrantsItsPermissionsAtOnceAndAdministratorsDecisionsOutliveIt() {
    Permission late = new Permission("late:write");
    User staff = create("staff", "Staff", Roles.STAFF);
    assertThat(allows(staff, late)).isFalse();

    kernel.access.contribute(() -> List.of(DeclaredPermission.of(late, Roles.STAFF)));
    assertThat(allows(staff, late)).isTrue();
    kernel.asPlatform(() -> change(Roles.STAFF, Set.of(READ, WRITE)));
    assertThat(allows(staff, late)).isFalse();
  }

  @Test
  void aRoleOfTheCompanysOwnComesAndGoes() {
    Role role = kernel.asPlatform(() -> roles.create(" Reception ", Set.of(READ)));
    assertThat(role).isEqualTo(new Role("Reception", false, Set.of(READ), 1));
    User user = create("user", "User", "Reception");
    assertThat(allows(user, READ)).isTrue();

    kernel.asPlatform(
        () -> {
          assertThat(codeOf(() -> roles.create("Reception", Set.of())))
              .isEqualTo("role.name-taken");
          assertThat(codeOf(() -> roles.create(Roles.STAFF, Set.of())))
              .isEqualTo("role.name-taken");
          assertThat(codeOf(() -> roles.create("x".repeat(61), Set.of()))).isEqualTo("role.name");
          assertThat(codeOf(() -> roles.change(Roles.ADMINISTRATOR, 1, Set.of())))
              .isEqualTo("role.administrator-fixed");
          assertThat(codeOf(() -> roles.change("Nobody", 1, Set.of()))).isEqualTo("role.unknown");
          assertThat(codeOf(() -> roles.delete(Roles.STAFF))).isEqualTo("role.built-in");
          assertThat(codeOf(() -> roles.delete("Nobody"))).isEqualTo("role.unknown");
          assertThat(roles.list())
              .extracting(Role::name)
              .containsExactly(
                  Roles.ADMINISTRATOR, Roles.STAFF, Roles.TEAM_LEAD, Roles.MARKETING, "Reception");
          roles.delete("Reception");
        });
    assertThat(allows(user, READ)).isFalse();
    assertThat(kernel.asPlatform(() -> users.get(user.id())).roles()).isEmpty();
  }

  @Test
  void nobodyGivesAwayWhatTheyDoNotHold() {
    kernel.asPlatform(
        () -> {
          roles.create("Personnel", Set.of(READ, Users.MANAGE));
          roles.create("Readers", Set.of(READ));
          roles.create("Writers", Set.of(WRITE));
        });
    User boss = create("boss", "Boss", "Personnel");
    User reader = create("reader", "Reader", "Readers");

    kernel.as(
        boss.id(),
        () -> {
          assertThat(codeOf(() -> users.create(details("new", "New", Roles.ADMINISTRATOR))))
              .isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> users.create(details("new", "New", "Writers"))))
              .isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> give(boss, "Personnel", Roles.ADMINISTRATOR)))
              .isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> give(reader, "Readers", "Writers")))
              .isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> roles.create("More", Set.of(WRITE))))
              .isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> change("Personnel", Set.of(READ, WRITE, Users.MANAGE))))
              .isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> change("Writers", Set.of()))).isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> roles.delete("Writers"))).isEqualTo("access.beyond-own");

          assertThat(give(reader, "Readers", "Personnel").roles()).hasSize(2);
          assertThat(users.create(details("new", "New", "Readers")).roles()).hasSize(1);
          assertThat(change("Writers", Set.of(READ, WRITE)).permissions()).hasSize(2);
          assertThat(roles.create("More", Set.of(READ)).permissions()).containsExactly(READ);
          roles.delete("More");
        });
    assertThat(kernel.asPlatform(() -> users.get(boss.id())).roles()).containsExactly("Personnel");
  }

  private User give(User user, String... held) {
    User now = users.get(user.id());
    return users.change(
        now.id(), now.version(), details(now.signInName(), now.displayName(), held));
  }

  private Role change(String name, Set<Permission> permissions) {
    int version =
        roles.list().stream()
            .filter(role -> role.name().equals(name))
            .mapToInt(Role::version)
            .findFirst()
            .orElse(1);
    return roles.change(name, version, permissions);
  }

  @Test
  void whoHoldsMoreIsOutOfReach() {
    kernel.asPlatform(() -> roles.create("Personnel", Set.of(READ, Users.MANAGE)));
    User personnel = create("personnel", "Personnel", "Personnel");
    User boss = create("boss", "Boss", Roles.ADMINISTRATOR);
    User staff = create("staff", "Staff", Roles.STAFF);
    User reader = create("reader", "Reader");

    kernel.as(
        personnel.id(),
        () -> {
          for (User above : List.of(boss, staff)) {
            assertThat(codeOf(() -> users.disable(above.id()))).isEqualTo("user.holds-more");
            assertThat(codeOf(() -> users.setPassword(above.id(), password())))
                .isEqualTo("user.holds-more");
            assertThat(codeOf(() -> users.invite(above.id()))).isEqualTo("user.holds-more");
            assertThat(codeOf(() -> give(above))).isEqualTo("user.holds-more");
          }
          users.setPassword(reader.id(), password());
          users.invite(reader.id());
          assertThat(users.disable(reader.id()).active()).isFalse();
        });
    kernel.asPlatform(() -> users.disable(staff.id()));
    assertThat(kernel.<String>as(personnel.id(), () -> codeOf(() -> users.enable(staff.id()))))
        .isEqualTo("user.holds-more");
  }

  private static char[] password() {
    return KernelFixture.PASSWORD.toCharArray();
  }

  @Test
  void whatASleepingRoomWillPermitCountsToo() {
    Permission sleeping = new Permission("sleeping:write");
    kernel.asPlatform(
        () -> {
          roles.create("Personnel", Set.of(Users.MANAGE));
          roles.create("Sleepers", Set.of());
        });
    kernel.store.run(
        tx ->
            Rows.change(
                tx.connection(),
                "insert into kernel_grant (role, permission, granted) values (?, ?, ?)",
                "Sleepers",
                sleeping.name(),
                true));
    User personnel = create("personnel", "Personnel", "Personnel");
    User sleeper = create("sleeper", "Sleeper", "Sleepers");

    kernel.as(
        personnel.id(),
        () -> {
          assertThat(codeOf(() -> users.create(details("new", "New", "Sleepers"))))
              .isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> users.invite(sleeper.id()))).isEqualTo("user.holds-more");
        });
  }

  @Test
  void aLinkGivenOutBeforeDoesNotOpenWhatWasGivenLater() {
    kernel.asPlatform(() -> roles.create("Personnel", Set.of(Users.MANAGE)));
    User personnel = create("personnel", "Personnel", "Personnel");
    User rising = create("rising", "Rising");
    String link = kernel.as(personnel.id(), () -> users.invite(rising.id())).value();

    kernel.asPlatform(() -> give(rising, Roles.ADMINISTRATOR));

    assertThat(kernel.access.signIn.look(link)).isEqualTo(SignIn.TokenState.NOTHING);
  }

  @Test
  void twoWhoChangeTheSameRoleDoNotOverwriteEachOther() {
    kernel.asPlatform(
        () -> {
          Role own = roles.create("Reception", Set.of());
          Role changed = roles.change("Reception", own.version(), Set.of(READ));
          assertThat(codeOf(() -> roles.change("Reception", own.version(), Set.of(WRITE))))
              .isEqualTo("store.changed");
          assertThat(changed.version()).isGreaterThan(own.version());

          Role builtIn = roles.list().get(1);
          roles.change(Roles.STAFF, builtIn.version(), Set.of(READ));
          assertThat(codeOf(() -> roles.change(Roles.STAFF, builtIn.version(), Set.of())))
              .isEqualTo("store.changed");
          assertThat(roles.list())
              .filteredOn(role -> !role.permissions().isEmpty())
              .extracting(Role::name)
              .contains(Roles.STAFF, "Reception");
        });
  }

  @Test
  void aPermissionTakenAwayOnAnotherNodeIsFeltWithinFiveSeconds() {
    User staff = create("staff", "Staff", Roles.STAFF);
    assertThat(allows(staff, READ)).isTrue();

    kernel.store.run(tx -> UserTable.setActive(tx.connection(), staff.id(), false));
    kernel.clock.advance(Duration.ofSeconds(5));

    assertThat(allows(staff, READ)).isFalse();
  }

  @Test
  void aCheckedPermissionCostsNoStatementMostly() {
    User staff = create("staff", "Staff", Roles.STAFF);
    allows(staff, READ);

    assertThat(kernel.database.statements().during(() -> allows(staff, READ))).isZero();
  }

  @Test
  void thePlatformMayEverythingAndNobodyNothing() {
    assertThat(kernel.asPlatform(() -> kernel.checks().allows(WRITE))).isTrue();
    assertThat(kernel.checks().allows(WRITE)).isFalse();
    assertThat(codeOf(() -> kernel.checks().require(WRITE))).isEqualTo("access.nobody");
  }

  @Test
  void everyoneChoosesForThemselves() {
    User user = create("user", "User");
    var personal = kernel.access.personal;

    kernel.as(
        user.id(),
        () -> {
          assertThat(personal.mine())
              .isEqualTo(new Choices(Locale.of("fi"), ColourScheme.SYSTEM, true));
          personal.put(new Choices(Locale.of("sv", "FI"), ColourScheme.DARK, false));
          assertThat(personal.mine())
              .isEqualTo(new Choices(Locale.of("sv"), ColourScheme.DARK, false));
          assertThat(
                  codeOf(
                      () -> personal.put(new Choices(Locale.of("de"), ColourScheme.DARK, false))))
              .isEqualTo("user.language");
        });
    assertThat(kernel.asPlatform(() -> codeOf(personal::mine))).isEqualTo("access.nobody");
    assertThat(Caller.find()).isEqualTo(Optional.empty());
  }

  @Test
  void badPasswordsAreRefusedAndWiped() {
    User user = create("aino.virtanen@example.org", "Aino");
    char[] tooShort = "short".toCharArray();

    kernel.asPlatform(
        () -> {
          assertThat(codeOf(() -> users.setPassword(user.id(), tooShort)))
              .isEqualTo("password.too-short");
          assertThat(codeOf(() -> users.setPassword(user.id(), "aino.virtanen1".toCharArray())))
              .isEqualTo("password.has-name");
          assertThat(users.get(user.id()).hasPassword()).isFalse();
        });
    assertThat(new String(tooShort)).isBlank();
  }
}
