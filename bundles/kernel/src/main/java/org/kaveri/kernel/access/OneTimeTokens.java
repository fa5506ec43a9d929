package org.kaveri.kernel.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.UserId;
import org.kaveri.api.access.OneTimeToken;
import org.kaveri.kernel.secrets.Tokens;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Micros;
import org.kaveri.store.Transaction;

/** One-time links: the table holds their hashes only. */
final class OneTimeTokens {
  /** How long the link for the first administrator works. */
  private static final Duration SET_UP = Duration.ofHours(24);

  /** How long a link to set a password works: over a weekend and a holiday. */
  private static final Duration INVITATION = Duration.ofDays(4);

  private OneTimeTokens() {}

  /**
   * What a token is good for.
   *
   * @param user whose password it sets; empty when it sets up the first administrator
   */
  record Purpose(Optional<UserId> user) {}

  /** A new token in place of the one before. */
  static OneTimeToken forUser(Transaction tx, UserId user) throws SQLException {
    dropFor(tx.connection(), user);
    return insert(tx, user, tx.now().plus(INVITATION));
  }

  /** Drops the token of a user. */
  static void dropFor(Connection connection, UserId user) throws SQLException {
    Rows.change(connection, "delete from kernel_token where user_id = ?", user.value());
  }

  /** A new token beside those of other nodes and of earlier starts. */
  static OneTimeToken forSetUp(Transaction tx) throws SQLException {
    return insert(tx, null, tx.now().plus(SET_UP));
  }

  /** Drops every token for the first administrator. */
  static void dropSetUp(Connection connection) throws SQLException {
    Rows.change(connection, "delete from kernel_token where user_id is null");
  }

  private static OneTimeToken insert(Transaction tx, @Nullable UserId user, Instant expires)
      throws SQLException {
    String token = Tokens.make();
    if (user == null) {
      Rows.change(
          tx.connection(),
          "insert into kernel_token (hash, expires) values (?, ?)",
          Tokens.hash(token),
          Micros.of(expires));
    } else {
      Rows.change(
          tx.connection(),
          "insert into kernel_token (hash, user_id, expires) values (?, ?, ?)",
          Tokens.hash(token),
          user.value(),
          Micros.of(expires));
    }
    return new OneTimeToken(token, expires);
  }

  /** What it is good for, if it is good for anything at that time. */
  static Optional<Purpose> look(Connection connection, String token, Instant now)
      throws SQLException {
    return Rows.first(
        connection,
        "select user_id from kernel_token where hash = ? and expires > ?",
        row -> {
          long user = row.getLong(1);
          return new Purpose(row.wasNull() ? Optional.empty() : Optional.of(new UserId(user)));
        },
        Tokens.hash(token),
        Micros.of(now));
  }

  /** Uses it up; of several who do so at once, one gets it. */
  static Optional<Purpose> use(Transaction tx, String token) throws SQLException {
    Optional<Purpose> purpose = look(tx.connection(), token, tx.now());
    int gone =
        Rows.change(tx.connection(), "delete from kernel_token where hash = ?", Tokens.hash(token));
    return gone == 1 ? purpose : Optional.empty();
  }

  /** Drops what no longer works. */
  static int purge(Connection connection, Instant now) throws SQLException {
    return Rows.change(connection, "delete from kernel_token where expires <= ?", Micros.of(now));
  }
}
