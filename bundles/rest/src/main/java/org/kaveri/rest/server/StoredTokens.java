package org.kaveri.rest.server;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.User;
import org.kaveri.api.access.Users;
import org.kaveri.store.Ids;
import org.kaveri.store.Micros;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The tokens by which programs speak for a user; what was revoked works five seconds more at most.
 */
@Component(service = StoredTokens.class)
public final class StoredTokens {
  /** How long a token lives that says nothing else. */
  static final Duration USUAL_LIFE = Duration.ofDays(90);

  private static final Duration LONGEST_LIFE = Duration.ofDays(366);
  private static final Duration REMEMBERED = Duration.ofSeconds(5);
  private static final Duration KNOWN_LATELY = Duration.ofHours(1);
  private static final int MOST_REMEMBERED = 10_000;
  private static final int LONGEST_SECRET = 100;
  private static final String PREFIX = "kaveri_";
  private static final int RANDOM_BYTES = 32;
  private static final int LONGEST_NAME = 100;
  private static final Caller US = new Caller.Platform("rest tokens");

  private final Store store;
  private final Ids ids;
  private final Users users;
  private final Access access;
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
      @Reference Access access,
      @Reference Clock clock) {
    this.store = store;
    this.ids = ids;
    this.users = users;
    this.access = access;
    this.clock = clock;
  }

  /**
   * A token as a list shows it.
   *
   * @param user for whom it speaks
   * @param name what it is for
   */
  record Token(
      long id,
      UserId user,
      String name,
      Instant created,
      Instant expires,
      Optional<Instant> revoked) {}

  private record Remembered(UserId user, Instant at) {}

  /** What a secret is worth. */
  sealed interface Worth {
    /** It speaks for this user. */
    record SpeaksFor(UserId user) implements Worth {}

    /** It is none, is over, or its user is disabled. */
    record Nothing() implements Worth {}

    /** So many of the address were worth nothing that this one wasn't looked at. */
    record NotLookedAt() implements Worth {}
  }

  /**
   * Makes a token; needs the permission to manage users.
   *
   * @return the secret, which nobody can read again
   * @throws InvalidException {@code token.name}, {@code token.life}
   */
  String add(UserId user, String name, Duration life) {
    access.require(Users.MANAGE);
    String line = name.strip();
    if (line.isEmpty()
        || line.length() > LONGEST_NAME
        || line.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidException("token.name", "A token has a name of 1 to 100 characters.");
    }
    if (life.isNegative() || life.isZero() || life.compareTo(LONGEST_LIFE) > 0) {
      throw new InvalidException("token.life", "A token lives for 1 to 366 days.");
    }
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = clock.instant();
    store.run(
        tx -> {
          try (PreparedStatement insert =
              tx.connection()
                  .prepareStatement(
                      "insert into rest_token (id, token_hash, user_id, name, created_at,"
                          + " expires_at) values (?,?,?,?,?,?)")) {
            insert.setLong(1, ids.next());
            insert.setString(2, Sha256.of(secret));
            insert.setLong(3, user.value());
            insert.setString(4, line);
            insert.setLong(5, Micros.of(now));
            insert.setLong(6, Micros.of(now.plus(life)));
            insert.executeUpdate();
          }
        });
    return secret;
  }

  /** All tokens, oldest first; needs the permission to manage users. */
  List<Token> list() {
    access.require(Users.MANAGE);
    return store.read(
        tx -> {
          List<Token> tokens = new ArrayList<>();
          try (PreparedStatement select =
                  tx.connection()
                      .prepareStatement(
                          "select id, user_id, name, created_at, expires_at, revoked_at"
                              + " from rest_token order by id");
              ResultSet row = select.executeQuery()) {
            while (row.next()) {
              tokens.add(token(row));
            }
          }
          return tokens;
        });
  }

  /**
   * Makes a token useless; needs the permission to manage users. Quiet when it is so already.
   *
   * @throws NotFoundException {@code token.unknown}
   */
  void revoke(long id) {
    access.require(Users.MANAGE);
    Instant now = clock.instant();
    int changed =
        store.write(
            tx -> {
              try (PreparedStatement update =
                  tx.connection()
                      .prepareStatement(
                          "update rest_token set revoked_at = coalesce(revoked_at, ?)"
                              + " where id = ?")) {
                update.setLong(1, Micros.of(now));
                update.setLong(2, id);
                return update.executeUpdate();
              }
            });
    if (changed == 0) {
      throw new NotFoundException("token.unknown", "There is no such token.");
    }
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
      return new Worth.SpeaksFor(known.user());
    }
    boolean knownLately = known != null && now.isBefore(known.at().plus(KNOWN_LATELY));
    if (!knownLately && bad.tooMany(address, now)) {
      return new Worth.NotLookedAt();
    }
    Optional<UserId> user = find(hash, now).filter(this::isActive);
    if (user.isEmpty()) {
      remembered.remove(hash);
      bad.add(address, now);
      return new Worth.Nothing();
    }
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    remembered.put(hash, new Remembered(user.get(), now));
    return new Worth.SpeaksFor(user.get());
  }

  private boolean isActive(UserId user) {
    return Caller.call(US, () -> users.find(user)).map(User::active).orElse(false);
  }

  private Optional<UserId> find(String hash, Instant now) {
    return store.read(
        tx -> {
          try (PreparedStatement select =
              tx.connection()
                  .prepareStatement(
                      "select user_id from rest_token where token_hash = ?"
                          + " and revoked_at is null and expires_at > ?")) {
            select.setString(1, hash);
            select.setLong(2, Micros.of(now));
            try (ResultSet row = select.executeQuery()) {
              return row.next() ? Optional.of(new UserId(row.getLong(1))) : Optional.empty();
            }
          }
        });
  }

  private static Token token(ResultSet row) throws SQLException {
    return new Token(
        row.getLong("id"),
        new UserId(row.getLong("user_id")),
        row.getString("name"),
        Micros.toInstant(row.getLong("created_at")),
        Micros.toInstant(row.getLong("expires_at")),
        optional(row.getObject("revoked_at", Long.class)).map(Micros::toInstant));
  }

  private static Optional<Long> optional(@Nullable Long value) {
    return Optional.ofNullable(value);
  }
}
