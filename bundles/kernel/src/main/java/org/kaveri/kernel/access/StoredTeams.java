package org.kaveri.kernel.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.PlainText;
import org.kaveri.api.TeamId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.AccessChanged;
import org.kaveri.api.access.Sight;
import org.kaveri.api.access.Team;
import org.kaveri.api.access.Teams;
import org.kaveri.api.access.Users;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Teams as rows. */
@Component
public final class StoredTeams implements Teams {
  private static final int FIRST_VERSION = 1;

  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Users users;
  private final Audit audit;
  private final Standings standings;

  @Activate
  public StoredTeams(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Users users,
      @Reference Audit audit,
      @Reference Standings standings) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.users = users;
    this.audit = audit;
    this.standings = standings;
  }

  @Override
  public List<Team> list() {
    access.require(Users.MANAGE);
    return store.read(tx -> TeamTable.all(tx.connection()));
  }

  @Override
  public Team get(TeamId team) {
    access.require(Users.MANAGE);
    return store.read(tx -> require(tx.connection(), team));
  }

  @Override
  public Team create(String name, Set<UserId> members) {
    access.require(Users.MANAGE);
    String checked = checked(name, members);
    return write(
        tx -> {
          Connection connection = tx.connection();
          Reach.ofCaller(connection, standings).requireSight(Sight.ALL);
          if (TeamTable.count(connection) >= MOST_TEAMS) {
            throw new InvalidException(
                "team.too-many", "There are " + MOST_TEAMS + " teams at most.", MOST_TEAMS);
          }
          requireFree(connection, checked, Optional.empty());
          var team = new Team(new TeamId(ids.next()), checked, members, FIRST_VERSION);
          TeamTable.insert(connection, team);
          record(tx, "team.created", team.id(), members);
          return team;
        });
  }

  @Override
  public Team change(TeamId id, int version, String name, Set<UserId> members) {
    access.require(Users.MANAGE);
    String checked = checked(name, members);
    return write(
        tx -> {
          Connection connection = tx.connection();
          require(connection, id);
          Reach.ofCaller(connection, standings).requireSight(Sight.ALL);
          requireFree(connection, checked, Optional.of(id));
          if (!TeamTable.update(connection, id, version, checked)) {
            throw new ConflictException(
                "store.changed",
                "Somebody else has changed this meanwhile; look again and repeat.");
          }
          TeamTable.replaceMembers(connection, id, members);
          record(tx, "team.changed", id, members);
          return require(connection, id);
        });
  }

  @Override
  public void delete(TeamId id) {
    access.require(Users.MANAGE);
    store.run(
        tx -> {
          Team team = require(tx.connection(), id);
          Reach.ofCaller(tx.connection(), standings).requireSight(Sight.ALL);
          TeamTable.delete(tx.connection(), id);
          record(tx, "team.deleted", id, team.members());
        });
  }

  private <T> T write(Store.Work<T> work) {
    try {
      return store.write(work);
    } catch (ConflictException e) {
      // somebody else took the name after it had been looked for
      throw e.code().equals("store.exists") ? nameTaken() : e;
    }
  }

  private void record(Transaction tx, String what, TeamId team, Set<UserId> members) {
    tx.publish(new AccessChanged(Optional.empty()));
    audit.record(
        what, "team " + team, new AuditDetail("members", Integer.toString(members.size())));
    tx.afterCommit(standings::forgetAll);
  }

  private String checked(String name, Set<UserId> members) {
    String line = PlainText.line(name);
    if (line.isEmpty() || line.length() > LONGEST_NAME) {
      throw new InvalidException(
          "team.name", "A team's name has 1 to " + LONGEST_NAME + " characters.", LONGEST_NAME);
    }
    if (members.size() > MOST_MEMBERS) {
      throw new InvalidException(
          "team.too-many-members",
          "A team has " + MOST_MEMBERS + " members at most.",
          MOST_MEMBERS);
    }
    if (!users.namesOf(members).keySet().containsAll(members)) {
      throw new InvalidException(
          "team.member-unknown", "An employee who is to be a member does not exist.");
    }
    return line;
  }

  private static void requireFree(Connection connection, String name, Optional<TeamId> own)
      throws SQLException {
    Optional<TeamId> holder = TeamTable.named(connection, name);
    if (holder.isPresent() && !holder.equals(own)) {
      throw nameTaken();
    }
  }

  private static Team require(Connection connection, TeamId team) throws SQLException {
    return TeamTable.find(connection, team)
        .orElseThrow(() -> new NotFoundException("team.unknown", "There is no such team."));
  }

  private static ConflictException nameTaken() {
    return new ConflictException("team.name-taken", "There is a team of this name already.");
  }
}
