package org.kaveri.rest.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Permission;
import org.kaveri.store.Micros;

/** The rows of tokens, in a transaction. */
final class TokenRows {
  private static final String COLUMNS =
      "select id, user_id, name, scope, created_at, expires_at, used_at, revoked_at"
          + " from rest_token ";

  private final Connection connection;

  TokenRows(Connection connection) {
    this.connection = connection;
  }

  void insert(long id, String hash, NewToken token, Instant now) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into rest_token (id, token_hash, user_id, name, scope, created_at, expires_at)"
                + " values (?,?,?,?,?,?,?)")) {
      insert.setLong(1, id);
      insert.setString(2, hash);
      insert.setLong(3, token.user().value());
      insert.setString(4, token.name());
      insert.setString(5, token.scope().map(TokenRows::written).orElse(null));
      insert.setLong(6, Micros.of(now));
      insert.setLong(7, Micros.of(now.plus(token.life())));
      insert.executeUpdate();
    }
  }

  /** The newest first, from below an id. */
  List<ApiToken> list(long below, int atMost) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            COLUMNS + "where id < ? order by id desc fetch first ? rows only")) {
      select.setLong(1, below);
      select.setInt(2, atMost);
      try (ResultSet row = select.executeQuery()) {
        List<ApiToken> tokens = new ArrayList<>();
        while (row.next()) {
          tokens.add(token(row));
        }
        return tokens;
      }
    }
  }

  /** The one of this secret that can be used. */
  Optional<ApiToken> find(String hash, Instant now) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            COLUMNS + "where token_hash = ? and revoked_at is null and expires_at > ?")) {
      select.setString(1, hash);
      select.setLong(2, Micros.of(now));
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(token(row)) : Optional.empty();
      }
    }
  }

  /** Whether there is such a token. */
  boolean revoke(long id, Instant now) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update rest_token set revoked_at = coalesce(revoked_at, ?) where id = ?")) {
      update.setLong(1, Micros.of(now));
      update.setLong(2, id);
      return update.executeUpdate() > 0;
    }
  }

  void used(long id, Instant now) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update rest_token set used_at = ? where id = ?")) {
      update.setLong(1, Micros.of(now));
      update.setLong(2, id);
      update.executeUpdate();
    }
  }

  private static ApiToken token(ResultSet row) throws SQLException {
    return new ApiToken(
        row.getLong("id"),
        new UserId(row.getLong("user_id")),
        row.getString("name"),
        scope(row.getString("scope")),
        Micros.toInstant(row.getLong("created_at")),
        Micros.toInstant(row.getLong("expires_at")),
        moment(row.getObject("used_at", Long.class)),
        moment(row.getObject("revoked_at", Long.class)));
  }

  static String written(Set<Permission> scope) {
    return scope.stream().map(Permission::name).sorted().collect(Collectors.joining(" "));
  }

  private static Optional<Set<Permission>> scope(@Nullable String written) {
    return Optional.ofNullable(written)
        .map(
            names ->
                Stream.of(names.split(" ", -1))
                    .filter(name -> !name.isEmpty())
                    .map(Permission::new)
                    .collect(Collectors.toUnmodifiableSet()));
  }

  private static Optional<Instant> moment(@Nullable Long micros) {
    return Optional.ofNullable(micros).map(Micros::toInstant);
  }
}
