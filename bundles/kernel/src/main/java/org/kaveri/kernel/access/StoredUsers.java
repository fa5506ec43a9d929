package org.kaveri.kernel.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.PlainText;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.AccessChanged;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Colleague;
import org.kaveri.api.access.OneTimeToken;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.User;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.access.Users;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.kernel.secrets.PasswordHasher;
import org.kaveri.kernel.sql.Cursors;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Users as rows. */
@Component
public final class StoredUsers implements Users {
  private static final int MOST_FOUND = 100;
  private static final int IDS_AT_ONCE = 500;

  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Audit audit;
  private final PasswordHasher hasher;
  private final Standings standings;
  private final NameCache names;

  @Activate
  public StoredUsers(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Audit audit,
      @Reference PasswordHasher hasher,
      @Reference Standings standings,
      @Reference NameCache names) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.audit = audit;
    this.hasher = hasher;
    this.standings = standings;
    this.names = names;
  }

  @Override
  public Page<User> list(Page.Request page) {
    access.require(MANAGE);
    String after = page.after().map(cursor -> Cursors.read(cursor, 1).getFirst()).orElse("");
    List<User> found = store.read(tx -> UserTable.page(tx.connection(), after, page.size() + 1));
    return Cursors.page(found, page, user -> List.of(SignInNames.fold(user.signInName())));
  }

  @Override
  public List<Colleague> search(String text, int limit) {
    Caller.current();
    if (limit < 1 || limit > MOST_FOUND) {
      throw new InvalidException(
          "page.size", "A list holds 1 to " + MOST_FOUND + " rows.", MOST_FOUND);
    }
    String start = escaped(SignInNames.fold(PlainText.line(text))) + "%";
    return store.read(
        tx ->
            Rows.list(
                tx.connection(),
                "select id, display_name from kernel_user where active = ?"
                    + " and (folded_display like ? escape '\\' or folded_display like ? escape '\\'"
                    + " or folded_name like ? escape '\\')"
                    + " order by folded_display, id fetch first ? rows only",
                row -> new Colleague(new UserId(row.getLong(1)), row.getString(2)),
                true,
                start,
                "% " + start,
                start,
                limit));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  @Override
  public Map<UserId, String> namesOf(Set<UserId> users) {
    Caller.current();
    Map<UserId, String> found = new HashMap<>();
    List<UserId> missing = names.lookUp(users, found);
    if (!missing.isEmpty()) {
      Map<UserId, String> read = store.read(tx -> readNames(tx.connection(), missing));
      names.keep(read);
      found.putAll(read);
    }
    return found;
  }

  private static Map<UserId, String> readNames(Connection connection, List<UserId> users)
      throws SQLException {
    Map<UserId, String> found = new HashMap<>();
    for (int from = 0; from < users.size(); from += IDS_AT_ONCE) {
      List<UserId> some = users.subList(from, Math.min(from + IDS_AT_ONCE, users.size()));
      Rows.list(
          connection,
          "select id, display_name from kernel_user where id in ("
              + Rows.placeholders(some.size())
              + ")",
          row -> found.put(new UserId(row.getLong(1)), row.getString(2)) == null,
          some.stream().map(user -> (Object) user.value()).toArray());
    }
    return found;
  }

  @Override
  public Optional<User> find(UserId user) {
    requireManageOrOwn(user);
    return store.read(tx -> UserTable.find(tx.connection(), user).map(UserTable.Row::user));
  }

  @Override
  public Optional<User> findBySignInName(String signInName) {
    access.require(MANAGE);
    return store.read(
        tx -> UserTable.findByName(tx.connection(), signInName).map(UserTable.Row::user));
  }

  @Override
  public User get(UserId user) {
    requireManageOrOwn(user);
    return store.read(tx -> UserTable.get(tx.connection(), user).user());
  }

  private void requireManageOrOwn(UserId user) {
    if (!Caller.current().user().equals(Optional.of(user))) {
      access.require(MANAGE);
    }
  }

  @Override
  public User create(UserDetails details) {
    access.require(MANAGE);
    UserDetails checked = SignInNames.check(details);
    UserId id = new UserId(ids.next());
    return uniquely(
        () ->
            store.write(
                tx -> {
                  requireRoles(tx.connection(), checked.roles());
                  Reach.ofCaller(tx.connection(), standings).requireRoles(checked.roles());
                  requireFreeName(tx.connection(), checked.signInName(), id);
                  UserTable.insert(tx, id, checked);
                  audit.record("user.created", about(id), roles(checked.roles()));
                  return UserTable.get(tx.connection(), id).user();
                }));
  }

  @Override
  public User change(UserId user, int version, UserDetails details) {
    access.require(MANAGE);
    UserDetails checked = SignInNames.check(details);
    return uniquely(() -> store.write(tx -> change(tx, user, version, checked)));
  }

  private User change(Transaction tx, UserId user, int version, UserDetails checked)
      throws SQLException {
    Connection connection = tx.connection();
    UserTable.lockAdministrators(connection);
    requireRoles(connection, checked.roles());
    User before = UserTable.get(connection, user).user();
    Reach reach = Reach.ofCaller(connection, standings);
    reach.requireUser(before);
    reach.requireRoles(checked.roles());
    requireFreeName(connection, checked.signInName(), user);
    UserTable.update(connection, user, version, checked);
    if (before.roles().contains(Roles.ADMINISTRATOR)
        && !checked.roles().contains(Roles.ADMINISTRATOR)) {
      requireOtherAdministrator(connection, before);
    }
    if (reach.widens(before.roles(), checked.roles())) {
      // Who gave out the link could not have given this much.
      OneTimeTokens.dropFor(connection, user);
    }
    if (!before.roles().equals(checked.roles())) {
      tx.publish(new AccessChanged(Optional.of(user)));
    }
    audit.record("user.changed", about(user), roles(checked.roles()));
    tx.afterCommit(() -> forget(user));
    return UserTable.get(connection, user).user();
  }

  @Override
  public User disable(UserId user) {
    access.require(MANAGE);
    if (Caller.current().user().equals(Optional.of(user))) {
      throw new RefusedException(
          "user.own-account", "Nobody disables their own account; ask another administrator.");
    }
    return setActive(user, false);
  }

  @Override
  public User enable(UserId user) {
    access.require(MANAGE);
    return setActive(user, true);
  }

  private User setActive(UserId user, boolean active) {
    return store.write(
        tx -> {
          Connection connection = tx.connection();
          UserTable.lockAdministrators(connection);
          User before = UserTable.get(connection, user).user();
          Reach.ofCaller(connection, standings).requireUser(before);
          if (before.active() == active) {
            return before;
          }
          if (!active && before.roles().contains(Roles.ADMINISTRATOR)) {
            requireOtherAdministrator(connection, before);
          }
          UserTable.setActive(connection, user, active);
          tx.publish(new AccessChanged(Optional.of(user)));
          audit.record(active ? "user.enabled" : "user.disabled", about(user));
          tx.afterCommit(() -> forget(user));
          return UserTable.get(connection, user).user();
        });
  }

  @Override
  public void setPassword(UserId user, char[] password) {
    try {
      access.require(MANAGE);
      PasswordRules.check(password, get(user).signInName());
      String hash = hasher.hash(password);
      store.run(
          tx -> {
            requireReach(tx.connection(), user);
            UserTable.setPassword(tx.connection(), user, hash);
            tx.publish(new AccessChanged(Optional.of(user)));
            audit.record("user.password-set", about(user));
            tx.afterCommit(() -> forget(user));
          });
    } finally {
      Arrays.fill(password, ' ');
    }
  }

  @Override
  public OneTimeToken invite(UserId user) {
    access.require(MANAGE);
    return store.write(
        tx -> {
          requireReach(tx.connection(), user);
          audit.record("user.invited", about(user));
          return OneTimeTokens.forUser(tx, user);
        });
  }

  @Override
  public void requireReach(UserId user) {
    access.require(MANAGE);
    store.run(tx -> requireReach(tx.connection(), user));
  }

  /** Nobody may make the user hold more until the end of the transaction. */
  private void requireReach(Connection connection, UserId user) throws SQLException {
    UserTable.lockAdministrators(connection);
    Reach.ofCaller(connection, standings).requireUser(UserTable.get(connection, user).user());
  }

  private void forget(UserId user) {
    standings.forget(user);
    names.forget(user);
  }

  private static void requireRoles(Connection connection, Collection<String> roles)
      throws SQLException {
    for (String role : roles) {
      if (!StoredRoles.exists(connection, role)) {
        throw new InvalidException(
            "user.role-unknown", "There is no role of the name " + role + ".", role);
      }
    }
  }

  private static void requireFreeName(Connection connection, String signInName, UserId id)
      throws SQLException {
    Optional<UserTable.Row> holder = UserTable.findByName(connection, signInName);
    if (holder.isPresent() && !holder.get().user().id().equals(id)) {
      throw nameTaken();
    }
  }

  /** Somebody may take the name between the look and the commit. */
  private static User uniquely(java.util.function.Supplier<User> work) {
    try {
      return work.get();
    } catch (ConflictException e) {
      throw e.code().equals("store.exists") ? nameTaken() : e;
    }
  }

  private static ConflictException nameTaken() {
    return new ConflictException(
        "user.sign-in-name-taken", "Another user has this sign-in name; choose a different one.");
  }

  private static void requireOtherAdministrator(Connection connection, User user)
      throws SQLException {
    boolean couldSignIn = user.active() && user.hasPassword();
    if (couldSignIn && !UserTable.hasAdministrator(connection, user.id())) {
      throw new InvalidException(
          "user.last-administrator",
          "This is the last administrator who can sign in; make somebody else one first.");
    }
  }

  static String about(UserId user) {
    return "user " + user;
  }

  private static AuditDetail roles(Set<String> roles) {
    return new AuditDetail("roles", String.join(" ", roles.stream().sorted().toList()));
  }
}
