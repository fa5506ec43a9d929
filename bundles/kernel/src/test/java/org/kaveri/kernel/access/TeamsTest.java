package org.kaveri.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.KaveriException;
import org.kaveri.api.TeamId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Role;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.Sight;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.access.Team;
import org.kaveri.api.access.Teams;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.access.Users;
import org.kaveri.kernel.KernelFixture;
import org.kaveri.testkit.TestDatabase;

/** Teams, and what holders of roles see. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TeamsTest {
  private final KernelFixture kernel;
  private final Teams teams;
  private final Roles roles;

  TeamsTest(TestDatabase database) {
    kernel = KernelFixture.on(database);
    teams = kernel.access.teams;
    roles = kernel.access.roles;
  }

  @AfterEach
  void close() {
    kernel.close();
  }

  @Test
  void theWidestOfSomebodysRolesCounts() {
    kernel.asPlatform(
        () -> {
          roles.create("Narrow", Set.of(), Sight.OWN);
          roles.create("Wide", Set.of(), Sight.TEAM);
        });
    UserId anna = user("anna", "Narrow");
    UserId berit = user("berit", "Narrow", "Wide");
    UserId cecilia = user("cecilia", "Wide", Roles.STAFF);
    UserId boss = user("boss", "Narrow", Roles.ADMINISTRATOR);
    assertThat(sight(anna)).isEqualTo(SightScope.own(anna));
    assertThat(sight(berit)).isEqualTo(new SightScope(Sight.TEAM, Set.of(berit)));
    assertThat(sight(cecilia).isWhole()).isTrue();
    assertThat(sight(boss).isWhole()).isTrue();
    assertThat(Caller.call(new Caller.Platform("test"), kernel.access.access::sight))
        .isEqualTo(SightScope.WHOLE);
  }

  @Test
  void aTokenSeesWhatItsUserSees() {
    kernel.asPlatform(() -> roles.create("Narrow", Set.of(), Sight.OWN));
    UserId anna = user("anna", "Narrow");
    var limited = new Caller.Employee(anna, Optional.of(Set.of(Users.MANAGE)));
    assertThat(Caller.call(limited, kernel.access.access::sight)).isEqualTo(SightScope.own(anna));
  }

  @Test
  void everybodyWhoIsInATeamWithSomebodyIsFeltAtOnce() {
    kernel.asPlatform(() -> roles.create("Wide", Set.of(), Sight.TEAM));
    UserId anna = user("anna", "Wide");
    UserId berit = user("berit", "Wide");
    UserId cecilia = user("cecilia", "Wide");
    assertThat(sight(anna).owners()).containsExactly(anna);
    Team north = kernel.asPlatform(() -> teams.create(" North ", Set.of(anna, berit)));
    assertThat(north.name()).isEqualTo("North");
    assertThat(sight(anna).owners()).containsExactlyInAnyOrder(anna, berit);
    kernel.asPlatform(() -> teams.create("South", Set.of(berit, cecilia)));
    assertThat(sight(berit).owners()).hasSize(3);
    assertThat(sight(anna).owners()).hasSize(2);
    kernel.asPlatform(
        () -> teams.change(north.id(), north.version(), "Far north", Set.of(anna, berit, cecilia)));
    assertThat(sight(anna).owners()).hasSize(3);
    // a leaver's customers stay with the team
    kernel.asPlatform(() -> kernel.access.users.disable(cecilia));
    assertThat(sight(anna).owners()).contains(cecilia);
    kernel.asPlatform(() -> teams.delete(north.id()));
    assertThat(sight(anna).owners()).containsExactly(anna);
    assertThat(kernel.asPlatform(teams::list)).extracting(Team::name).containsExactly("South");
  }

  @Test
  void whatIsWrongWithATeamIsSaid() {
    UserId anna = user("anna");
    kernel.asPlatform(
        () -> {
          Team team = teams.create("North", Set.of());
          assertThat(codeOf(() -> teams.create("NORTH", Set.of()))).isEqualTo("team.name-taken");
          assertThat(codeOf(() -> teams.create(" ", Set.of()))).isEqualTo("team.name");
          assertThat(codeOf(() -> teams.create("x".repeat(61), Set.of()))).isEqualTo("team.name");
          assertThat(codeOf(() -> teams.create("South", Set.of(new UserId(1)))))
              .isEqualTo("team.member-unknown");
          assertThat(codeOf(() -> teams.change(team.id(), 7, "South", Set.of(anna))))
              .isEqualTo("store.changed");
          assertThat(codeOf(() -> teams.get(new TeamId(1)))).isEqualTo("team.unknown");
          assertThat(codeOf(() -> teams.delete(new TeamId(1)))).isEqualTo("team.unknown");
          assertThat(teams.get(team.id())).isEqualTo(team);
          assertThat(teams.change(team.id(), 1, "north", Set.of(anna)).members())
              .containsExactly(anna);
        });
    assertThat(codeOf(() -> kernel.as(anna, () -> teams.list())))
        .isEqualTo("access.permission-missing");
  }

  @Test
  void nobodyShowsOthersMoreThanTheySeeThemselves() {
    kernel.asPlatform(
        () -> {
          roles.create("Personnel", Set.of(Users.MANAGE), Sight.TEAM);
          roles.create("Sees all", Set.of(), Sight.ALL);
          roles.create("Sees own", Set.of(), Sight.OWN);
        });
    UserId boss = user("boss", "Personnel");
    kernel.as(
        boss,
        () -> {
          assertThat(codeOf(() -> teams.create("North", Set.of(boss))))
              .isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> roles.create("More", Set.of(), Sight.ALL)))
              .isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> change("Sees own", Sight.ALL))).isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> change("Sees all", Sight.OWN))).isEqualTo("access.beyond-own");
          assertThat(codeOf(() -> kernel.access.users.create(details("new", "Sees all"))))
              .isEqualTo("access.beyond-own");
          assertThat(kernel.access.users.create(details("new", "Sees own")).roles()).hasSize(1);
          assertThat(change("Sees own", Sight.TEAM).sight()).isEqualTo(Sight.TEAM);
        });
    assertThat(kernel.asPlatform(() -> roles.change(Roles.STAFF, 1, Set.of(), Sight.OWN)).sight())
        .isEqualTo(Sight.OWN);
  }

  private Role change(String name, Sight sight) {
    Role role =
        roles.list().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    return roles.change(name, role.version(), role.permissions(), sight);
  }

  private SightScope sight(UserId user) {
    return Caller.call(new Caller.Employee(user), kernel.access.access::sight);
  }

  private UserId user(String name, String... held) {
    return kernel.asPlatform(() -> kernel.access.users.create(details(name, held)).id());
  }

  private static UserDetails details(String name, String... held) {
    return new UserDetails(name, name, Locale.ENGLISH, Set.copyOf(List.of(held)));
  }

  private static String codeOf(Runnable work) {
    try {
      work.run();
      return "none";
    } catch (KaveriException e) {
      return e.code();
    }
  }
}
