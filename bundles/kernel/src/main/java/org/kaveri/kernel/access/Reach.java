package org.kaveri.kernel.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.Sight;
import org.kaveri.api.access.User;

/**
 * How far the caller's own permissions go: who may manage users hands on, and decides about, no
 * more than that. Read in the transaction at hand, since a permission of four seconds ago is not
 * good enough to be handed on.
 */
final class Reach {
  private final Connection connection;
  private final Standings standings;
  private final boolean all;
  private final Set<String> held;
  private final Sight sight;

  private Reach(
      Connection connection, Standings standings, boolean all, Set<String> held, Sight sight) {
    this.connection = connection;
    this.standings = standings;
    this.all = all;
    this.held = held;
    this.sight = sight;
  }

  /** That of the current caller. */
  static Reach ofCaller(Connection connection, Standings standings) throws SQLException {
    Optional<UserId> user = Caller.current().user();
    if (user.isEmpty()) {
      return new Reach(connection, standings, true, Set.of(), Sight.ALL);
    }
    Set<String> roles =
        UserTable.find(connection, user.get())
            .map(UserTable.Row::user)
            .filter(User::active)
            .map(User::roles)
            .orElse(Set.of());
    Set<String> held = permitted(connection, standings, roles);
    Optional<Set<Permission>> limit = Caller.current().limit();
    limit.ifPresent(most -> held.removeIf(name -> !most.contains(new Permission(name))));
    return new Reach(
        connection,
        standings,
        limit.isEmpty() && roles.contains(Roles.ADMINISTRATOR),
        held,
        Sights.widest(connection, roles));
  }

  /** Refuses unless each of the permissions is the caller's own. */
  void requirePermissions(Collection<Permission> permissions) {
    for (Permission permission : permissions) {
      if (!all && !held.contains(permission.name())) {
        throw beyondOwn(permission.name());
      }
    }
  }

  /** Refuses unless the caller sees as far herself. */
  void requireSight(Sight wanted) {
    if (!sight.reaches(wanted)) {
      throw beyondOwn("sight " + wanted.name().toLowerCase(Locale.ROOT));
    }
  }

  /** Refuses unless the caller could do all that the roles permit. */
  void requireRoles(Collection<String> roles) throws SQLException {
    for (String role : roles) {
      if (!covers(Set.of(role))) {
        throw beyondOwn(role);
      }
    }
  }

  /** Refuses unless the caller could do all that this user may do, once active. */
  void requireUser(User user) throws SQLException {
    if (!covers(user.roles())) {
      throw new RefusedException(
          "user.holds-more",
          "This user may do more than you; somebody who may do as much can change it.");
    }
  }

  /** Whether holders of the other set of roles may do or see something more. */
  boolean widens(Set<String> before, Set<String> after) throws SQLException {
    return after.contains(Roles.ADMINISTRATOR)
        ? !before.contains(Roles.ADMINISTRATOR)
        : !before.contains(Roles.ADMINISTRATOR)
            && !(Sights.widest(connection, before).reaches(Sights.widest(connection, after))
                && permitted(connection, standings, before)
                    .containsAll(permitted(connection, standings, after)));
  }

  private boolean covers(Set<String> roles) throws SQLException {
    return all
        || (!roles.contains(Roles.ADMINISTRATOR)
            && sight.reaches(Sights.widest(connection, roles))
            && held.containsAll(permitted(connection, standings, roles)));
  }

  /** Names of what the roles permit, grants for rooms that do not run at the moment included. */
  private static Set<String> permitted(
      Connection connection, Standings standings, Set<String> roles) throws SQLException {
    Set<String> names = new HashSet<>();
    standings
        .permissionsOf(connection, roles)
        .values()
        .forEach(some -> some.forEach(permission -> names.add(permission.name())));
    Map<String, Map<String, Boolean>> grants = Standings.grants(connection);
    for (String role : roles) {
      grants
          .getOrDefault(role, Map.of())
          .forEach(
              (permission, granted) -> {
                if (granted) {
                  names.add(permission);
                }
              });
    }
    return names;
  }

  private static RefusedException beyondOwn(String what) {
    return new RefusedException(
        "access.beyond-own",
        "Nobody gives or takes away what they do not hold themselves: " + what + ".",
        what);
  }
}
