package org.kaveri.kernel.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.kaveri.api.Subscription;
import org.kaveri.api.UserId;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.Sight;
import org.kaveri.api.access.SightScope;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is known of each user's standing, at most four seconds old: together with the time of a look
 * that stays below the five that the contracts promise.
 */
@Component(service = Standings.class)
public final class Standings {
  static final List<String> BUILT_IN =
      List.of(Roles.ADMINISTRATOR, Roles.STAFF, Roles.TEAM_LEAD, Roles.MARKETING);

  private static final Duration FRESH = Duration.ofSeconds(4);
  private static final int MOST_KEPT = 10_000;

  private final Store store;
  private final Clock clock;
  private final PermissionSets sets;
  private final Map<UserId, Kept> kept = new ConcurrentHashMap<>();

  private final List<Runnable> waiting = new CopyOnWriteArrayList<>();

  /** Changes whenever something is forgotten, so that a look begun before is not kept. */
  private final AtomicLong round = new AtomicLong();

  /**
   * Where a user stands.
   *
   * @param active may sign in
   * @param generation of password and standing, see {@code SignIn.Ticket}
   * @param all has every permission
   * @param permissions has these
   * @param sight sees these customers
   */
  record Standing(
      boolean active, int generation, boolean all, Set<Permission> permissions, SightScope sight) {
    private static final SightScope NOTHING = new SightScope(Sight.OWN, Set.of());
    private static final Standing NONE = new Standing(false, -1, false, Set.of(), NOTHING);

    boolean allows(Permission permission) {
      return active && (all || permissions.contains(permission));
    }
  }

  private record Kept(Standing standing, Instant at) {}

  private record Bare(boolean active, int generation) {}

  @Activate
  public Standings(@Reference Store store, @Reference Clock clock, @Reference PermissionSets sets) {
    this.store = store;
    this.clock = clock;
    this.sets = sets;
    sets.onChange(change -> forgetAll());
  }

  /** Where the user stands; nowhere when there is no such user. */
  Standing of(UserId user) {
    Instant now = clock.instant();
    Kept known = kept.get(user);
    if (known != null && isFresh(known, now)) {
      return known.standing();
    }
    long before = round.get();
    Standing standing = store.read(tx -> read(tx.connection(), user));
    if (kept.size() >= MOST_KEPT) {
      kept.values().removeIf(old -> !isFresh(old, now));
    }
    kept.put(user, new Kept(standing, now));
    if (round.get() != before) {
      kept.remove(user);
    }
    return standing;
  }

  /** To be called when something of a user's standing was changed. */
  void forget(UserId user) {
    round.incrementAndGet();
    kept.remove(user);
  }

  /** To be called when roles were changed. */
  void forgetAll() {
    round.incrementAndGet();
    kept.clear();
  }

  /** Forgets everything, then tells those who asked: who looks now sees what is true now. */
  void changed() {
    forgetAll();
    waiting.forEach(Runnable::run);
  }

  /** From now on, runs this after each change on any node; it must return at once. */
  Subscription onChange(Runnable work) {
    // one of its own for each call, so that closing one does not end another
    Runnable own = work::run;
    waiting.add(own);
    return () -> waiting.remove(own);
  }

  private static boolean isFresh(Kept known, Instant now) {
    Duration age = Duration.between(known.at(), now);
    return !age.isNegative() && age.compareTo(FRESH) < 0;
  }

  private Standing read(Connection connection, UserId user) throws SQLException {
    Optional<Bare> bare =
        Rows.first(
            connection,
            "select active, generation from kernel_user where id = ?",
            row -> new Bare(row.getBoolean(1), row.getInt(2)),
            user.value());
    if (bare.isEmpty()) {
      return Standing.NONE;
    }
    List<String> roles =
        Rows.list(
            connection,
            "select role from kernel_user_role where user_id = ?",
            row -> row.getString(1),
            user.value());
    Map<String, Set<Permission>> known = permissionsOf(connection, roles);
    Set<Permission> permissions = new HashSet<>();
    known.values().forEach(permissions::addAll);
    return new Standing(
        bare.get().active(),
        bare.get().generation(),
        roles.contains(Roles.ADMINISTRATOR),
        Set.copyOf(permissions),
        Sights.scope(connection, user, roles));
  }

  /** What holders of each of the roles may do, as far as rooms at hand declare it. */
  Map<String, Set<Permission>> permissionsOf(Connection connection, Collection<String> roles)
      throws SQLException {
    Map<String, Map<String, Boolean>> grants = grants(connection);
    List<DeclaredPermission> declared = sets.declared();
    Map<String, Set<Permission>> permissions = new HashMap<>();
    for (String role : roles) {
      Map<String, Boolean> decided = grants.getOrDefault(role, Map.of());
      Stream<Permission> held =
          declared.stream()
              .filter(
                  one ->
                      role.equals(Roles.ADMINISTRATOR)
                          || decided.getOrDefault(
                              one.permission().name(), one.grantedTo().contains(role)))
              .map(DeclaredPermission::permission);
      permissions.put(role, Set.copyOf(held.toList()));
    }
    return permissions;
  }

  /** What administrators decided: by role and name of the permission, whether it is granted. */
  static Map<String, Map<String, Boolean>> grants(Connection connection) throws SQLException {
    record Grant(String role, String permission, boolean granted) {}
    return Rows.list(
            connection,
            "select role, permission, granted from kernel_grant",
            row -> new Grant(row.getString(1), row.getString(2), row.getBoolean(3)))
        .stream()
        .collect(groupingBy(Grant::role, toMap(Grant::permission, Grant::granted)));
  }
}
