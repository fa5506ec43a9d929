package org.kaveri.kernel.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.PersonalSettings.ColourScheme;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.User;
import org.kaveri.api.access.UserDetails;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Micros;
import org.kaveri.store.Transaction;

/** The rows of users. Checks nothing: that is for the services above it. */
final class UserTable {
  private static final String COLUMNS =
      "select id, sign_in_name, display_name, language, active, password_hash, generation, version"
          + " from kernel_user";

  private UserTable() {}

  /** A user with what never leaves this room. */
  record Row(User user, Optional<String> passwordHash, int generation) {}

  /** What decides about a sign-in. */
  record Credentials(UserId id, boolean active, Optional<String> passwordHash, int generation) {}

  /** One statement, whether there is such a user or not. */
  static Optional<Credentials> credentials(Connection connection, String signInName)
      throws SQLException {
    return Rows.first(
        connection,
        "select id, active, password_hash, generation from kernel_user where folded_name = ?",
        row ->
            new Credentials(
                new UserId(row.getLong(1)),
                row.getBoolean(2),
                Optional.ofNullable(row.getString(3)),
                row.getInt(4)),
        SignInNames.fold(signInName));
  }

  static List<User> page(Connection connection, String afterFolded, int count) throws SQLException {
    return withRoles(
            connection,
            Rows.list(
                connection,
                COLUMNS + " where folded_name > ? order by folded_name fetch first ? rows only",
                UserTable::row,
                afterFolded,
                count))
        .stream()
        .map(Row::user)
        .toList();
  }

  static Optional<Row> find(Connection connection, UserId id) throws SQLException {
    return find(connection, COLUMNS + " where id = ?", id.value());
  }

  static Optional<Row> findByName(Connection connection, String signInName) throws SQLException {
    return find(connection, COLUMNS + " where folded_name = ?", SignInNames.fold(signInName));
  }

  static Row get(Connection connection, UserId id) throws SQLException {
    return find(connection, id)
        .orElseThrow(
            () -> new NotFoundException("user.unknown", "There is no such user.", id.value()));
  }

  private static Optional<Row> find(Connection connection, String sql, Object parameter)
      throws SQLException {
    return withRoles(connection, Rows.list(connection, sql, UserTable::row, parameter)).stream()
        .findFirst();
  }

  static void insert(Transaction tx, UserId id, UserDetails details) throws SQLException {
    Rows.change(
        tx.connection(),
        "insert into kernel_user (id, sign_in_name, folded_name, display_name, folded_display,"
            + " language, active, generation, colour_scheme, single_keys, created, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id.value(),
        details.signInName(),
        SignInNames.fold(details.signInName()),
        details.displayName(),
        SignInNames.fold(details.displayName()),
        details.language().getLanguage(),
        true,
        1,
        ColourScheme.SYSTEM.name(),
        true,
        Micros.of(tx.now()),
        1);
    writeRoles(tx.connection(), id, details.roles());
  }

  static void update(Connection connection, UserId id, int version, UserDetails details)
      throws SQLException {
    int changed =
        Rows.change(
            connection,
            "update kernel_user set sign_in_name = ?, folded_name = ?, display_name = ?,"
                + " folded_display = ?, language = ?, version = version + 1"
                + " where id = ? and version = ?",
            details.signInName(),
            SignInNames.fold(details.signInName()),
            details.displayName(),
            SignInNames.fold(details.displayName()),
            details.language().getLanguage(),
            id.value(),
            version);
    if (changed == 0) {
      throw new ConflictException(
          "store.changed", "Somebody else has changed this meanwhile; look again and repeat.");
    }
    Rows.change(connection, "delete from kernel_user_role where user_id = ?", id.value());
    writeRoles(connection, id, details.roles());
  }

  private static void writeRoles(Connection connection, UserId id, Set<String> roles)
      throws SQLException {
    for (String role : roles) {
      Rows.change(
          connection,
          "insert into kernel_user_role (user_id, role) values (?, ?)",
          id.value(),
          role);
    }
  }

  /** Open sessions end with it. */
  static void setActive(Connection connection, UserId id, boolean active) throws SQLException {
    Rows.change(
        connection,
        "update kernel_user set active = ?, generation = generation + 1, version = version + 1"
            + " where id = ?",
        active,
        id.value());
  }

  /** Open sessions end with it, and links given out before are no good any more. */
  static void setPassword(Connection connection, UserId id, String hash) throws SQLException {
    Rows.change(
        connection,
        "update kernel_user set password_hash = ?, generation = generation + 1,"
            + " version = version + 1 where id = ?",
        hash,
        id.value());
    OneTimeTokens.dropFor(connection, id);
  }

  /** The same password in another form: sessions go on. */
  static void rehash(Connection connection, UserId id, String before, String hash)
      throws SQLException {
    Rows.change(
        connection,
        "update kernel_user set password_hash = ? where id = ? and password_hash = ?",
        hash,
        id.value(),
        before);
  }

  /** Whether somebody could sign in as an administrator, other than the user given. */
  static boolean hasAdministrator(Connection connection, @Nullable UserId except)
      throws SQLException {
    return Rows.first(
            connection,
            "select u.id from kernel_user u join kernel_user_role r on r.user_id = u.id"
                + " where r.role = ? and u.active = ? and u.password_hash is not null"
                + " and u.id <> ? fetch first 1 rows only",
            row -> row.getLong(1),
            Roles.ADMINISTRATOR,
            true,
            except == null ? 0L : except.value())
        .isPresent();
  }

  /** From here to the end of the transaction nobody else decides who is an administrator. */
  static void lockAdministrators(Connection connection) throws SQLException {
    Rows.change(
        connection, "update kernel_lock set uses = uses + 1 where name = ?", "administrators");
  }

  private static Row row(ResultSet row) throws SQLException {
    String hash = row.getString(6);
    User user =
        new User(
            new UserId(row.getLong(1)),
            row.getString(2),
            row.getString(3),
            Locale.of(row.getString(4)),
            Set.of(),
            row.getBoolean(5),
            hash != null,
            row.getInt(8));
    return new Row(user, Optional.ofNullable(hash), row.getInt(7));
  }

  private static List<Row> withRoles(Connection connection, List<Row> rows) throws SQLException {
    if (rows.isEmpty()) {
      return rows;
    }
    record Held(long user, String role) {}
    Map<Long, Set<String>> roles =
        Rows.list(
                connection,
                "select user_id, role from kernel_user_role where user_id in ("
                    + Rows.placeholders(rows.size())
                    + ")",
                row -> new Held(row.getLong(1), row.getString(2)),
                rows.stream().map(row -> (Object) row.user().id().value()).toArray())
            .stream()
            .collect(groupingBy(Held::user, mapping(Held::role, toSet())));
    List<Row> complete = new ArrayList<>();
    for (Row row : rows) {
      User bare = row.user();
      User user =
          new User(
              bare.id(),
              bare.signInName(),
              bare.displayName(),
              bare.language(),
              roles.getOrDefault(bare.id().value(), Set.of()),
              bare.active(),
              bare.hasPassword(),
              bare.version());
      complete.add(new Row(user, row.passwordHash(), row.generation()));
    }
    return complete;
  }
}
