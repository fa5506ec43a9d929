package org.kaveri.rest.server;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.User;
import org.kaveri.api.access.Users;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.lists.Cursors;
import org.kaveri.store.lists.Pages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tokens by which programs speak for a user; what was revoked works five seconds more at most.
 *
 * <p>Managing them needs the permission to manage users, and reaches as far: nobody makes a token
 * for somebody who may do more than they.
 */
@Component(service = StoredTokens.class)
public final class StoredTokens {
  private static final Logger LOG = LoggerFactory.getLogger(StoredTokens.class);
  private static final Duration REMEMBERED = Duration.ofSeconds(5);
  private static final Duration KNOWN_LATELY = Duration.ofHours(1);
  private static final Duration USE_IS_TOLD = Duration.ofHours(1);
  private static final int MOST_REMEMBERED = 10_000;
  private static final int LONGEST_SECRET = 100;
  private static final String PREFIX = "kaveri_";
  private static final int RANDOM_BYTES = 32;
  private static final Caller US = new Caller.Platform("rest tokens");

  private final Store store;
  private final Ids ids;
  private final Users users;
  private final Roles roles;
  private final Access access;
  private final Audit audit;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();
  private final BadTokens bad = new BadTokens();

  /** For the component runtime. */
  @Activate
  public StoredTokens(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Users users,
      @Reference Roles roles,
      @Reference Access access,
      @Reference Audit audit,
      @Reference Clock clock) {
    this.store = store;
    this.ids = ids;
    this.users = users;
    this.roles = roles;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  private record Remembered(Caller.Employee caller, Instant at) {}

  /** What a secret is worth. */
  sealed interface Worth {
    /** It speaks for this user, within its limits. */
    record SpeaksFor(Caller.Employee caller) implements Worth {}

    /** It is none, is over, or its user is disabled. */
    record Nothing() implements Worth {}

    /** So many of the address were worth nothing that this one wasn't looked at. */
    record NotLookedAt() implements Worth {}
  }

  /**
   * Makes a token; needs the permission to manage users.
   *
   * @return the secret, which nobody can read again
   * @throws InvalidException {@code token.scope}
   * @throws RefusedException {@code user.holds-more}; {@code access.beyond-own} when it is to be
   *     allowed what its maker may not; {@code token.unlimited}
   */
  public String add(NewToken token) {
    access.require(Users.MANAGE);
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    store.run(
        tx -> {
          users.requireReach(token.user());
          token.scope().ifPresentOrElse(this::requireScope, () -> requireUnlimited(token));
          long id = ids.next();
          new TokenRows(tx.connection()).insert(id, Sha256.of(secret), token, clock.instant());
          audit.record(
              "token.added",
              about(id),
              new AuditDetail("user", token.user().toString()),
              new AuditDetail("scope", token.scope().map(TokenRows::written).orElse("*")));
        });
    return secret;
  }

  private void requireScope(Set<Permission> scope) {
    Set<Permission> known =
        roles.permissions().stream()
            .map(DeclaredPermission::permission)
            .collect(Collectors.toSet());
    for (Permission permission : scope) {
      if (!known.contains(permission)) {
        throw new InvalidException(
            "token.scope", "There is no permission " + permission + ".", permission.name());
      }
      if (!access.allows(permission)) {
        throw new RefusedException(
            "access.beyond-own",
            "Nobody gives what they do not hold themselves: " + permission + ".",
            permission.name());
      }
    }
  }

  /** It grows with its user, and its maker knows it: so it is one's own, or an administrator's. */
  private void requireUnlimited(NewToken token) {
    Caller caller = Caller.current();
    boolean all =
        caller.limit().isEmpty()
            && caller
                .user()
                .map(
                    me ->
                        me.equals(token.user())
                            || users.get(me).roles().contains(Roles.ADMINISTRATOR))
                .orElse(true);
    if (!all) {
      throw new RefusedException(
          "token.unlimited",
          "Only administrators make tokens for others that may do all that their user may; choose"
              + " what it may do.");
    }
  }

  /** All tokens, the newest first; needs the permission to manage users. */
  public Page<ApiToken> list(Page.Request page) {
    access.require(Users.MANAGE);
    long below = Cursors.key(page).map(StoredTokens::number).orElse(Long.MAX_VALUE);
    return Pages.of(
        store.read(tx -> new TokenRows(tx.connection()).list(below, page.size() + 1)),
        page,
        last -> Cursors.of(Long.toString(last.id())));
  }

  private static long number(String key) {
    if (!key.matches("\\d{1,18}")) {
      throw new InvalidException("page.cursor", "This is no place in this list.");
    }
    return Long.parseLong(key);
  }

  /**
   * Makes a token useless; needs the permission to manage users. Quiet when it is so already.
   *
   * @throws NotFoundException {@code token.unknown}
   */
  public void revoke(long id) {
    access.require(Users.MANAGE);
    store.run(
        tx -> {
          if (!new TokenRows(tx.connection()).revoke(id, clock.instant())) {
            throw new NotFoundException("token.unknown", "There is no such token.");
          }
          audit.record("token.revoked", about(id));
        });
    remembered.clear();
  }

  /**
   * For whom the secret speaks. A good token goes on working from an address that also sends bad
   * ones: what was good within the hour is looked at always.
   *
   * @param address from where it came
   */
  Worth worth(String secret, String address) {
    if (!secret.startsWith(PREFIX) || secret.length() > LONGEST_SECRET) {
      return new Worth.Nothing();
    }
    String hash = Sha256.of(secret);
    Instant now = clock.instant();
    Remembered known = remembered.get(hash);
    if (known != null && now.isBefore(known.at().plus(REMEMBERED))) {
      return new Worth.SpeaksFor(known.caller());
    }
    boolean knownLately = known != null && now.isBefore(known.at().plus(KNOWN_LATELY));
    if (!knownLately && bad.tooMany(address, now)) {
      return new Worth.NotLookedAt();
    }
    Optional<ApiToken> token =
        store.read(tx -> new TokenRows(tx.connection()).find(hash, now)).filter(this::isActive);
    if (token.isEmpty()) {
      remembered.remove(hash);
      bad.add(address, now);
      return new Worth.Nothing();
    }
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    Caller.Employee caller = new Caller.Employee(token.get().user(), token.get().scope());
    remembered.put(hash, new Remembered(caller, now));
    noteUse(token.get(), now);
    return new Worth.SpeaksFor(caller);
  }

  private boolean isActive(ApiToken token) {
    return Caller.call(US, () -> users.find(token.user())).map(User::active).orElse(false);
  }

  /** At most once an hour, so that reading costs no writing. */
  private void noteUse(ApiToken token, Instant now) {
    if (token.used().filter(last -> now.isBefore(last.plus(USE_IS_TOLD))).isPresent()) {
      return;
    }
    try {
      store.run(tx -> new TokenRows(tx.connection()).used(token.id(), now));
    } catch (KaveriException e) {
      // where nothing can be written, reading still works
      LOG.debug("The use of token {} was not noted", token.id(), e);
    }
  }

  private static String about(long id) {
    return "token " + id;
  }
}
