package org.kaveri.kernel.access;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.AccessChanged;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.Role;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.Sight;
import org.kaveri.api.access.Users;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Micros;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Roles: the built-in ones, and those of the company as rows. */
@Component
public final class StoredRoles implements Roles {
  private static final int LONGEST_NAME = 60;
  private static final int FIRST_VERSION = 1;

  private final Store store;
  private final Access access;
  private final Audit audit;
  private final Standings standings;
  private final PermissionSets sets;

  @Activate
  public StoredRoles(
      @Reference Store store,
      @Reference Access access,
      @Reference Audit audit,
      @Reference Standings standings,
      @Reference PermissionSets sets) {
    this.store = store;
    this.access = access;
    this.audit = audit;
    this.standings = standings;
    this.sets = sets;
  }

  @Override
  public List<Role> list() {
    access.require(Users.MANAGE);
    return store.read(
        tx -> {
          Map<String, Row> rows = rows(tx.connection());
          Map<String, Set<Permission>> permissions =
              standings.permissionsOf(tx.connection(), rows.keySet());
          return rows.entrySet().stream()
              .map(role -> role(role.getKey(), role.getValue(), permissions))
              .toList();
        });
  }

  /** What is kept of a role beside its permissions. */
  private record Row(int version, Sight sight) {
    static final Row FIRST = new Row(FIRST_VERSION, Sight.ALL);

    static Row of(ResultSet row, int at) throws SQLException {
      return new Row(row.getInt(at), Sight.valueOf(row.getString(at + 1)));
    }
  }

  /** The built-in ones first, then the others by name. */
  private static Map<String, Row> rows(Connection connection) throws SQLException {
    Map<String, Row> rows = new LinkedHashMap<>();
    Standings.BUILT_IN.forEach(name -> rows.put(name, Row.FIRST));
    Rows.list(
        connection,
        "select name, version, sight from kernel_role order by name",
        row -> rows.put(row.getString(1), Row.of(row, 2)));
    return rows;
  }

  private static Role role(String name, Row row, Map<String, Set<Permission>> permissions) {
    return new Role(
        name,
        Standings.BUILT_IN.contains(name),
        permissions.getOrDefault(name, Set.of()),
        row.sight(),
        row.version());
  }

  @Override
  public List<DeclaredPermission> permissions() {
    access.require(Users.MANAGE);
    return sets.declared();
  }

  @Override
  public Role create(String name, Set<Permission> permissions, Sight sight) {
    access.require(Users.MANAGE);
    String checked = name.strip();
    if (checked.isEmpty()
        || checked.length() > LONGEST_NAME
        || checked.codePoints().anyMatch(Character::isISOControl)) {
      throw new InvalidException(
          "role.name", "A role's name has 1 to " + LONGEST_NAME + " characters.", LONGEST_NAME);
    }
    try {
      return store.write(
          tx -> {
            if (exists(tx.connection(), checked)) {
              throw nameTaken();
            }
            Reach reach = Reach.ofCaller(tx.connection(), standings);
            reach.requirePermissions(permissions);
            reach.requireSight(sight);
            Rows.change(
                tx.connection(),
                "insert into kernel_role (name, created, version, sight) values (?, ?, ?, ?)",
                checked,
                Micros.of(tx.now()),
                FIRST_VERSION,
                sight.name());
            writeGrants(tx.connection(), checked, permissions);
            record("role.created", checked, permissions, sight);
            tx.afterCommit(standings::forgetAll);
            return read(tx.connection(), checked);
          });
    } catch (ConflictException e) {
      throw e.code().equals("store.exists") ? nameTaken() : e;
    }
  }

  @Override
  public Role change(String name, int version, Set<Permission> permissions) {
    return change(name, version, permissions, Optional.empty());
  }

  @Override
  public Role change(String name, int version, Set<Permission> permissions, Sight sight) {
    return change(name, version, permissions, Optional.of(sight));
  }

  private Role change(
      String name, int version, Set<Permission> permissions, Optional<Sight> wanted) {
    access.require(Users.MANAGE);
    if (name.equals(ADMINISTRATOR)) {
      throw new InvalidException(
          "role.administrator-fixed", "Administrators may do everything; make another role.");
    }
    return store.write(
        tx -> {
          Connection connection = tx.connection();
          requireRole(connection, name);
          raiseVersion(connection, name, version);
          Role before = read(connection, name);
          Sight sight = wanted.orElse(before.sight());
          Reach reach = Reach.ofCaller(connection, standings);
          reach.requirePermissions(difference(before.permissions(), permissions));
          if (sight != before.sight()) {
            reach.requireSight(Sight.widest(List.of(sight, before.sight())));
            Sights.set(connection, name, sight);
          }
          writeGrants(connection, name, permissions);
          tx.publish(new AccessChanged(Optional.empty()));
          record("role.changed", name, permissions, sight);
          tx.afterCommit(standings::forgetAll);
          return read(connection, name);
        });
  }

  @Override
  public void delete(String name) {
    access.require(Users.MANAGE);
    if (Standings.BUILT_IN.contains(name)) {
      throw new InvalidException("role.built-in", "This role belongs to the server and stays.");
    }
    store.run(
        tx -> {
          Connection connection = tx.connection();
          requireRole(connection, name);
          Reach.ofCaller(connection, standings).requireRoles(List.of(name));
          int holders =
              Rows.change(connection, "delete from kernel_user_role where role = ?", name);
          Rows.change(connection, "delete from kernel_grant where role = ?", name);
          Rows.change(connection, "delete from kernel_role where name = ?", name);
          tx.publish(new AccessChanged(Optional.empty()));
          audit.record(
              "role.deleted",
              "role " + name,
              new AuditDetail("holders", Integer.toString(holders)));
          tx.afterCommit(standings::forgetAll);
        });
  }

  static boolean exists(Connection connection, String name) throws SQLException {
    return Standings.BUILT_IN.contains(name)
        || Rows.first(
                connection,
                "select name from kernel_role where name = ?",
                row -> row.getString(1),
                name)
            .isPresent();
  }

  private static void requireRole(Connection connection, String name) throws SQLException {
    if (!exists(connection, name)) {
      throw new NotFoundException("role.unknown", "There is no such role.");
    }
  }

  private static void raiseVersion(Connection connection, String name, int version)
      throws SQLException {
    int changed =
        Rows.change(
            connection,
            "update kernel_role set version = version + 1 where name = ? and version = ?",
            name,
            version);
    if (changed == 0) {
      throw new ConflictException(
          "store.changed", "Somebody else has changed this meanwhile; look again and repeat.");
    }
  }

  /** What would come or go, as far as rooms at hand declare it. */
  private Set<Permission> difference(Set<Permission> before, Set<Permission> after) {
    return sets.declared().stream()
        .map(DeclaredPermission::permission)
        .filter(permission -> before.contains(permission) != after.contains(permission))
        .collect(toSet());
  }

  private Role read(Connection connection, String name) throws SQLException {
    Row row =
        Rows.first(
                connection,
                "select version, sight from kernel_role where name = ?",
                found -> Row.of(found, 1),
                name)
            .orElse(Row.FIRST);
    return role(name, row, standings.permissionsOf(connection, List.of(name)));
  }

  /** Writes a decision for each permission that differs from what the room grants by itself. */
  private void writeGrants(Connection connection, String role, Set<Permission> wanted)
      throws SQLException {
    for (DeclaredPermission declared : sets.declared()) {
      String permission = declared.permission().name();
      boolean granted = wanted.contains(declared.permission());
      Rows.change(
          connection,
          "delete from kernel_grant where role = ? and permission = ?",
          role,
          permission);
      if (granted != declared.grantedTo().contains(role)) {
        Rows.change(
            connection,
            "insert into kernel_grant (role, permission, granted) values (?, ?, ?)",
            role,
            permission,
            granted);
      }
    }
  }

  private void record(String what, String role, Set<Permission> permissions, Sight sight) {
    audit.record(
        what,
        "role " + role,
        new AuditDetail("permissions", Integer.toString(permissions.size())),
        new AuditDetail("sight", sight.name().toLowerCase(Locale.ROOT)));
  }

  private static ConflictException nameTaken() {
    return new ConflictException("role.name-taken", "There is a role of this name already.");
  }
}
