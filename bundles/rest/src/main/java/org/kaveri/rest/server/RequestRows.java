package org.kaveri.rest.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;
import org.kaveri.store.Micros;

/** Requests that were done, and rows of them, over the connection of one transaction. */
final class RequestRows {
  /** The request itself, not one of its rows. */
  static final int WHOLE = 0;

  private final Connection connection;

  RequestRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * What a request came to.
   *
   * @param status of HTTP
   * @param location of what it made
   * @param body of the answer, where it can't be made anew from an address
   */
  record Done(int status, Optional<String> location, Optional<String> body) {}

  /**
   * Takes the name for this transaction. Whoever comes with the same name waits for its end, and is
   * refused then ({@code store.exists}), unless it comes to nothing.
   *
   * @param row from 1 on, or {@link #WHOLE}
   */
  void claim(NamedRequest request, int row, Instant now) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into rest_request (user_id, request_key, row_no, content_hash, requested_at)"
                + " values (?,?,?,?,?)")) {
      insert.setLong(1, request.user().value());
      insert.setString(2, request.key());
      insert.setInt(3, row);
      insert.setString(4, request.hash());
      insert.setLong(5, Micros.of(now));
      insert.executeUpdate();
    }
  }

  /** Notes what came of a request that was claimed. */
  void done(NamedRequest request, Done done) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update rest_request set status = ?, location = ?, body = ?"
                + " where user_id = ? and request_key = ? and row_no = 0")) {
      update.setInt(1, done.status());
      text(update, 2, Types.VARCHAR, done.location().orElse(null));
      text(update, 3, Types.CLOB, done.body().orElse(null));
      update.setLong(4, request.user().value());
      update.setString(5, request.key());
      update.executeUpdate();
    }
  }

  /** Notes what a row that was claimed has made. */
  void made(NamedRequest request, int row, long id) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update rest_request set made_id = ?"
                + " where user_id = ? and request_key = ? and row_no = ?")) {
      update.setLong(1, id);
      update.setLong(2, request.user().value());
      update.setString(3, request.key());
      update.setInt(4, row);
      update.executeUpdate();
    }
  }

  /**
   * What came of the request before; empty when it has not been done yet.
   *
   * @throws ConflictException {@code rest.request-reused} when the name is another request's
   */
  Optional<Done> find(NamedRequest request) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select content_hash, status, location, body from rest_request"
                + " where user_id = ? and request_key = ? and row_no = 0")) {
      select.setLong(1, request.user().value());
      select.setString(2, request.key());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        if (!row.getString(1).equals(request.hash())) {
          throw new ConflictException(
              "rest.request-reused",
              "The Idempotency-Key was used for another request; nothing was done.");
        }
        return Optional.of(
            new Done(
                row.getInt(2),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getString(4))));
      }
    }
  }

  /** Which rows of the request have been done, with what they made. */
  Map<Integer, Long> made(NamedRequest request) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select row_no, made_id from rest_request"
                + " where user_id = ? and request_key = ? and row_no > 0")) {
      select.setLong(1, request.user().value());
      select.setString(2, request.key());
      Map<Integer, Long> made = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          made.put(row.getInt(1), row.getLong(2));
        }
      }
      return made;
    }
  }

  /** What a row of the request has made; empty when it hasn't. */
  Optional<Long> made(NamedRequest request, int row) throws SQLException {
    return Optional.ofNullable(made(request).get(row));
  }

  /**
   * Removes the oldest of before a moment: so many and what came at the same moment as the last.
   */
  int removeBefore(Instant moment, int some) throws SQLException {
    long before = Micros.of(moment);
    try (PreparedStatement select =
        connection.prepareStatement(
            "select requested_at from rest_request where requested_at < ? order by requested_at"
                + " offset "
                + (some - 1)
                + " rows fetch next 1 rows only")) {
      select.setLong(1, before);
      try (ResultSet row = select.executeQuery()) {
        before = row.next() ? row.getLong(1) + 1 : before;
      }
    }
    try (PreparedStatement delete =
        connection.prepareStatement("delete from rest_request where requested_at < ?")) {
      delete.setLong(1, before);
      return delete.executeUpdate();
    }
  }

  private static void text(PreparedStatement statement, int index, int type, @Nullable String value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, type);
    } else {
      statement.setString(index, value);
    }
  }
}
