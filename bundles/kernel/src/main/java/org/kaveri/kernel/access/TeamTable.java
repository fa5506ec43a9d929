package org.kaveri.kernel.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.TeamId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Team;
import org.kaveri.kernel.sql.Rows;

/** The rows of teams. Checks nothing: that is for the service above it. */
final class TeamTable {
  private static final String COLUMNS = "select id, name, version from kernel_team";

  private TeamTable() {}

  private record Member(TeamId team, UserId user) {}

  /** All of them by name; two statements. */
  static List<Team> all(Connection connection) throws SQLException {
    Map<TeamId, Set<UserId>> members =
        byTeam(
            Rows.list(
                connection, "select team_id, user_id from kernel_team_member", TeamTable::member));
    return Rows.list(
        connection,
        COLUMNS + " order by folded_name",
        row -> team(row, members.getOrDefault(new TeamId(row.getLong(1)), Set.of())));
  }

  static Optional<Team> find(Connection connection, TeamId id) throws SQLException {
    Set<UserId> members =
        byTeam(
                Rows.list(
                    connection,
                    "select team_id, user_id from kernel_team_member where team_id = ?",
                    TeamTable::member,
                    id.value()))
            .getOrDefault(id, Set.of());
    return Rows.first(connection, COLUMNS + " where id = ?", row -> team(row, members), id.value());
  }

  static Optional<TeamId> named(Connection connection, String name) throws SQLException {
    return Rows.first(
        connection,
        "select id from kernel_team where folded_name = ?",
        row -> new TeamId(row.getLong(1)),
        SignInNames.fold(name));
  }

  static int count(Connection connection) throws SQLException {
    return Rows.first(connection, "select count(*) from kernel_team", row -> row.getInt(1))
        .orElse(0);
  }

  static void insert(Connection connection, Team team) throws SQLException {
    Rows.change(
        connection,
        "insert into kernel_team (id, name, folded_name, version) values (?, ?, ?, ?)",
        team.id().value(),
        team.name(),
        SignInNames.fold(team.name()),
        team.version());
    addMembers(connection, team.id(), team.members());
  }

  /** Answers whether the row still had the version. */
  static boolean update(Connection connection, TeamId id, int version, String name)
      throws SQLException {
    return Rows.change(
            connection,
            "update kernel_team set name = ?, folded_name = ?, version = version + 1"
                + " where id = ? and version = ?",
            name,
            SignInNames.fold(name),
            id.value(),
            version)
        == 1;
  }

  static void replaceMembers(Connection connection, TeamId id, Set<UserId> members)
      throws SQLException {
    Rows.change(connection, "delete from kernel_team_member where team_id = ?", id.value());
    addMembers(connection, id, members);
  }

  private static void addMembers(Connection connection, TeamId id, Collection<UserId> members)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into kernel_team_member (team_id, user_id) values (?, ?)")) {
      for (UserId member : members) {
        insert.setLong(1, id.value());
        insert.setLong(2, member.value());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  static void delete(Connection connection, TeamId id) throws SQLException {
    Rows.change(connection, "delete from kernel_team_member where team_id = ?", id.value());
    Rows.change(connection, "delete from kernel_team where id = ?", id.value());
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(new TeamId(row.getLong(1)), new UserId(row.getLong(2)));
  }

  private static Map<TeamId, Set<UserId>> byTeam(List<Member> members) {
    return members.stream().collect(groupingBy(Member::team, mapping(Member::user, toSet())));
  }

  private static Team team(ResultSet row, Set<UserId> members) throws SQLException {
    return new Team(new TeamId(row.getLong(1)), row.getString(2), members, row.getInt(3));
  }
}
