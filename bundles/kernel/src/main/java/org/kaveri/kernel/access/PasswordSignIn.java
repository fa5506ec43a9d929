package org.kaveri.kernel.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.RefusedException;
import org.kaveri.api.Subscription;
import org.kaveri.api.UserId;
import org.kaveri.api.access.AccessChanged;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.SignIn;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.audit.Audit;
import org.kaveri.kernel.secrets.PasswordHasher;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets in by name and password.
 *
 * <p>Each try does the same: count it, look the name up, compute one hash, write one audit entry.
 * Only after that it matters whether there is such a user; so neither answer nor work tells.
 */
@Component
public final class PasswordSignIn implements SignIn {
  private static final int LONGEST_NAME = 200;

  /** Before the id of who changes the own password; no name begins so. */
  private static final String OWN = "\n";

  private final Store store;
  private final Ids ids;
  private final Audit audit;
  private final PasswordHasher hasher;
  private final TryLimiter limiter;
  private final Origins origins;
  private final Standings standings;
  private final NameCache names;
  private volatile boolean setUp;

  @Activate
  public PasswordSignIn(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Audit audit,
      @Reference PasswordHasher hasher,
      @Reference TryLimiter limiter,
      @Reference Origins origins,
      @Reference Standings standings,
      @Reference NameCache names) {
    this.store = store;
    this.ids = ids;
    this.audit = audit;
    this.hasher = hasher;
    this.limiter = limiter;
    this.origins = origins;
    this.standings = standings;
    this.names = names;
  }

  @Override
  public Result signIn(String signInName, char[] password, String origin) {
    try {
      Optional<Duration> pause = origins.enter(origin);
      if (pause.isPresent()) {
        return new Result.TooManyTries(pause.get());
      }
      if (signInName.length() > LONGEST_NAME || password.length > LONGEST_NAME * 2) {
        return new Result.Refused();
      }
      return signIn(signInName, SignInNames.fold(signInName), password, origin);
    } finally {
      wipe(password);
    }
  }

  private Result signIn(String signInName, String folded, char[] password, String origin) {
    // Who has come in from there before has tries of their own: strangers cannot use them up.
    // A folded name has no control character, so nobody can type the name of another's tries.
    String account = origins.isKnown(folded, origin) ? folded + "\n" + origin : folded;
    Optional<Duration> pause = limiter.enter(account);
    if (pause.isPresent()) {
      store.run(tx -> audit.record("sign-in.too-many", ""));
      return new Result.TooManyTries(pause.get());
    }
    Optional<UserTable.Credentials> row =
        store.read(tx -> UserTable.credentials(tx.connection(), signInName));
    boolean right = hasher.matches(password, row.flatMap(UserTable.Credentials::passwordHash));
    if (row.isEmpty() || !right || !row.get().active()) {
      store.run(
          tx ->
              audit.record(
                  "sign-in.failed", row.map(known -> StoredUsers.about(known.id())).orElse("")));
      return new Result.Refused();
    }
    UserTable.Credentials known = row.get();
    UserId user = known.id();
    Caller.run(
        new Caller.Employee(user),
        () -> store.run(tx -> audit.record("sign-in.done", StoredUsers.about(user))));
    limiter.succeeded(account);
    origins.welcomed(folded, origin);
    renewHash(known, password);
    return new Result.Welcome(new Ticket(user, known.generation()));
  }

  private void renewHash(UserTable.Credentials known, char[] password) {
    String before = known.passwordHash().orElseThrow();
    if (hasher.isOutdated(before)) {
      String hash = hasher.hash(password);
      store.run(tx -> UserTable.rehash(tx.connection(), known.id(), before, hash));
    }
  }

  @Override
  public boolean isValid(Ticket ticket) {
    Standings.Standing standing = standings.of(ticket.user());
    return standing.active() && standing.generation() == ticket.generation();
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return standings.onChange(changed);
  }

  @Override
  public void signedOut(Ticket ticket) {
    Caller.run(
        new Caller.Employee(ticket.user()),
        () -> store.run(tx -> audit.record("sign-in.left", StoredUsers.about(ticket.user()))));
  }

  @Override
  public Ticket changeOwnPassword(char[] current, char[] fresh) {
    try {
      UserId user = Caller.employee();
      UserTable.Row row = store.read(tx -> UserTable.get(tx.connection(), user));
      Optional<Duration> pause = limiter.enter(OWN + user);
      if (pause.isPresent()) {
        long seconds = pause.get().toSeconds() + 1;
        throw new RefusedException(
            "password.too-many-tries",
            "Too many tries; try again in " + seconds + " seconds.",
            seconds);
      }
      if (!hasher.matches(current, row.passwordHash())) {
        throw new RefusedException("password.current-wrong", "The current password is not right.");
      }
      limiter.succeeded(OWN + user);
      PasswordRules.check(fresh, row.user().signInName());
      return setPassword(user, fresh, "password.changed");
    } finally {
      wipe(current);
      wipe(fresh);
    }
  }

  private Ticket setPassword(UserId user, char[] password, String what) {
    String hash = hasher.hash(password);
    return store.write(
        tx -> {
          UserTable.setPassword(tx.connection(), user, hash);
          tx.publish(new AccessChanged(Optional.of(user)));
          audit.record(what, StoredUsers.about(user));
          tx.afterCommit(() -> standings.forget(user));
          return new Ticket(user, UserTable.get(tx.connection(), user).generation());
        });
  }

  @Override
  public TokenState look(String token) {
    return store.read(
        tx ->
            OneTimeTokens.look(tx.connection(), token, tx.now())
                .map(
                    purpose -> purpose.user().isPresent() ? TokenState.PASSWORD : TokenState.SET_UP)
                .orElse(TokenState.NOTHING));
  }

  @Override
  public boolean needsSetUp() {
    if (!setUp) {
      // Once there is an administrator, there is one for good.
      setUp = store.read(tx -> UserTable.hasAdministrator(tx.connection(), null));
    }
    return !setUp;
  }

  @Override
  public Ticket setUp(String token, UserDetails details, char[] password) {
    try {
      if (look(token) != TokenState.SET_UP) {
        throw useless();
      }
      UserDetails checked =
          SignInNames.check(
              new UserDetails(
                  details.signInName(),
                  details.displayName(),
                  details.language(),
                  Set.of(Roles.ADMINISTRATOR)));
      PasswordRules.check(password, checked.signInName());
      String hash = hasher.hash(password);
      UserId user = new UserId(ids.next());
      return Caller.call(
          new Caller.Employee(user),
          () -> store.write(tx -> createFirst(tx, token, user, checked, hash)));
    } finally {
      wipe(password);
    }
  }

  private Ticket createFirst(
      org.kaveri.store.Transaction tx, String token, UserId user, UserDetails details, String hash)
      throws java.sql.SQLException {
    UserTable.lockAdministrators(tx.connection());
    if (OneTimeTokens.use(tx, token).filter(purpose -> purpose.user().isEmpty()).isEmpty()
        || UserTable.hasAdministrator(tx.connection(), null)) {
      throw useless();
    }
    if (UserTable.findByName(tx.connection(), details.signInName()).isPresent()) {
      throw new org.kaveri.api.ConflictException(
          "user.sign-in-name-taken", "Another user has this sign-in name; choose a different one.");
    }
    OneTimeTokens.dropSetUp(tx.connection());
    UserTable.insert(tx, user, details);
    UserTable.setPassword(tx.connection(), user, hash);
    audit.record("user.first-administrator", StoredUsers.about(user));
    return new Ticket(user, UserTable.get(tx.connection(), user).generation());
  }

  @Override
  public Ticket redeem(String token, char[] password) {
    try {
      UserTable.Row row =
          store
              .read(
                  tx -> {
                    Optional<UserId> user =
                        OneTimeTokens.look(tx.connection(), token, tx.now())
                            .flatMap(OneTimeTokens.Purpose::user);
                    return user.isEmpty()
                        ? Optional.<UserTable.Row>empty()
                        : UserTable.find(tx.connection(), user.get());
                  })
              .filter(found -> found.user().active())
              .orElseThrow(PasswordSignIn::useless);
      PasswordRules.check(password, row.user().signInName());
      String hash = hasher.hash(password);
      UserId user = row.user().id();
      return Caller.call(
          new Caller.Employee(user),
          () ->
              store.write(
                  tx -> {
                    if (OneTimeTokens.use(tx, token).isEmpty()) {
                      throw useless();
                    }
                    UserTable.setPassword(tx.connection(), user, hash);
                    tx.publish(new AccessChanged(Optional.of(user)));
                    audit.record("password.set-by-link", StoredUsers.about(user));
                    tx.afterCommit(
                        () -> {
                          standings.forget(user);
                          names.forget(user);
                        });
                    return new Ticket(user, UserTable.get(tx.connection(), user).generation());
                  }));
    } finally {
      wipe(password);
    }
  }

  private static RefusedException useless() {
    return new RefusedException(
        "token.useless", "This link works no longer; ask for a new one, or restart the server.");
  }

  private static void wipe(char[] password) {
    Arrays.fill(password, ' ');
  }
}
