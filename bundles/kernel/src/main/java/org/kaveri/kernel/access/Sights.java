package org.kaveri.kernel.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.Sight;
import org.kaveri.api.access.SightScope;
import org.kaveri.kernel.sql.Rows;

/** How far holders of roles see, as rows have it. */
final class Sights {
  private Sights() {}

  /** The sight of one role. */
  static Sight of(Connection connection, String role) throws SQLException {
    return role.equals(Roles.ADMINISTRATOR)
        ? Sight.ALL
        : Rows.first(
                connection,
                "select sight from kernel_role where name = ?",
                row -> Sight.valueOf(row.getString(1)),
                role)
            .orElse(Sight.ALL);
  }

  /** The widest sight of these roles; one statement. */
  static Sight widest(Connection connection, Collection<String> roles) throws SQLException {
    if (roles.contains(Roles.ADMINISTRATOR)) {
      return Sight.ALL;
    }
    if (roles.isEmpty()) {
      return Sight.OWN;
    }
    return Sight.widest(
        Rows.list(
            connection,
            "select sight from kernel_role where name in (" + Rows.placeholders(roles.size()) + ")",
            row -> Sight.valueOf(row.getString(1)),
            roles.toArray()));
  }

  /** What a holder of these roles sees; two statements at most. */
  static SightScope scope(Connection connection, UserId user, List<String> roles)
      throws SQLException {
    return switch (widest(connection, roles)) {
      case ALL -> SightScope.WHOLE;
      case OWN -> SightScope.own(user);
      case TEAM -> new SightScope(Sight.TEAM, companions(connection, user));
    };
  }

  /** The user and all who are in a team with her. */
  private static Set<UserId> companions(Connection connection, UserId user) throws SQLException {
    var companions = new HashSet<UserId>(Set.of(user));
    companions.addAll(
        Rows.list(
            connection,
            "select distinct o.user_id from kernel_team_member m"
                + " join kernel_team_member o on o.team_id = m.team_id where m.user_id = ?",
            row -> new UserId(row.getLong(1)),
            user.value()));
    return companions;
  }

  static void set(Connection connection, String role, Sight sight) throws SQLException {
    Rows.change(connection, "update kernel_role set sight = ? where name = ?", sight.name(), role);
  }
}
