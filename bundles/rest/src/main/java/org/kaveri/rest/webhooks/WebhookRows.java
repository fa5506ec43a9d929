package org.kaveri.rest.webhooks;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.UserId;
import org.kaveri.store.EventLog.Position;
import org.kaveri.store.Micros;
import org.kaveri.store.Rows;

/** The rows of webhooks, in a transaction. */
final class WebhookRows {
  private static final String ALL_EVENTS = "*";
  private static final String SELECT = "select * from rest_webhook ";

  private final Connection connection;

  WebhookRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * A webhook with what only its sender needs.
   *
   * @param secret sealed
   * @param formerSecret sealed; empty where none signs any more
   * @param leasedBy the node that sends for it
   */
  record Row(
      Webhook webhook,
      Position cursor,
      String secret,
      Optional<String> formerSecret,
      String leasedBy,
      Optional<Instant> leasedUntil) {

    boolean isLeasedToOther(String node, Instant now) {
      return !leasedBy.isEmpty()
          && !leasedBy.equals(node)
          && leasedUntil.filter(now::isBefore).isPresent();
    }
  }

  void insert(
      long id,
      WebhookDetails details,
      WebhookState state,
      String sealed,
      Optional<UserId> by,
      Instant now,
      Position cursor)
      throws SQLException {
    Rows.change(
        connection,
        "insert into rest_webhook (id, version, name, url, events, state, secret, former_secret,"
            + " made_by, made_at, place, n, failures, leased_by)"
            + " values (?, 1, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, 0, '')",
        id,
        details.name(),
        details.url().toString(),
        written(details),
        state.name(),
        sealed,
        by.map(UserId::value).orElse(null),
        Micros.of(now),
        cursor.place(),
        cursor.index());
  }

  /** All, in the order of their making. */
  List<Row> list() throws SQLException {
    return Rows.list(connection, WebhookRows::row, SELECT + "order by id");
  }

  Optional<Row> find(long id) throws SQLException {
    return Rows.list(connection, WebhookRows::row, SELECT + "where id = ?", id).stream()
        .findFirst();
  }

  /** As {@link #find}; nobody else changes the row until the end of the transaction. */
  Optional<Row> lock(long id, String forUpdate) throws SQLException {
    return Rows.list(connection, WebhookRows::row, SELECT + "where id = ?" + forUpdate, id).stream()
        .findFirst();
  }

  void change(long id, WebhookDetails details) throws SQLException {
    Rows.change(
        connection,
        "update rest_webhook set version = version + 1, name = ?, url = ?, events = ? where id = ?",
        details.name(),
        details.url().toString(),
        written(details),
        id);
  }

  /** Another state. */
  void state(long id, WebhookState state) throws SQLException {
    Rows.change(
        connection,
        "update rest_webhook set version = version + 1, state = ? where id = ?",
        state.name(),
        id);
  }

  /** A clean slate. */
  void forgive(long id) throws SQLException {
    Rows.change(
        connection, "update rest_webhook set failures = 0, failing_since = null where id = ?", id);
  }

  void secret(long id, String sealed, String former, @Nullable Instant formerUntil)
      throws SQLException {
    Rows.change(
        connection,
        "update rest_webhook set version = version + 1, secret = ?, former_secret = ?,"
            + " former_until = ? where id = ?",
        sealed,
        former,
        formerUntil == null ? null : Micros.of(formerUntil),
        id);
  }

  void move(long id, Position cursor) throws SQLException {
    Rows.change(
        connection,
        "update rest_webhook set place = ?, n = ? where id = ?",
        cursor.place(),
        cursor.index(),
        id);
  }

  void outcome(long id, int failures, Optional<Instant> failingSince, Optional<Instant> heard)
      throws SQLException {
    Rows.change(
        connection,
        "update rest_webhook set failures = ?, failing_since = ?, heard_at = ? where id = ?",
        failures,
        failingSince.map(Micros::of).orElse(null),
        heard.map(Micros::of).orElse(null),
        id);
  }

  void lease(long id, String node, Instant until) throws SQLException {
    Rows.change(
        connection,
        "update rest_webhook set leased_by = ?, leased_until = ? where id = ?",
        node,
        Micros.of(until),
        id);
  }

  void release(long id, String node) throws SQLException {
    Rows.change(
        connection,
        "update rest_webhook set leased_by = '', leased_until = null"
            + " where id = ? and leased_by = ?",
        id,
        node);
  }

  void remove(long id) throws SQLException {
    Rows.change(connection, "delete from rest_webhook where id = ?", id);
  }

  private static String written(WebhookDetails details) {
    return details.events().map(names -> String.join(" ", new TreeSet<>(names))).orElse(ALL_EVENTS);
  }

  /** Kinds that a later or earlier version of the server knows are left out, never refused. */
  private static Optional<Set<String>> events(String written) {
    return written.equals(ALL_EVENTS)
        ? Optional.empty()
        : Optional.of(Set.copyOf(EventKinds.known(Set.of(written.split(" ")))));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        new Webhook(
            row.getLong("id"),
            row.getLong("version"),
            new WebhookDetails(
                row.getString("name"),
                URI.create(row.getString("url")),
                events(row.getString("events"))),
            WebhookState.valueOf(row.getString("state")),
            Rows.number(row, "made_by").map(UserId::new),
            Micros.toInstant(row.getLong("made_at")),
            row.getLong("place"),
            Rows.moment(row, "heard_at"),
            Rows.moment(row, "failing_since"),
            row.getInt("failures"),
            Rows.moment(row, "former_until")),
        new Position(row.getLong("place"), row.getInt("n")),
        row.getString("secret"),
        Optional.of(row.getString("former_secret")).filter(text -> !text.isEmpty()),
        row.getString("leased_by"),
        Rows.moment(row, "leased_until"));
  }
}
