package org.kaveri.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.KaveriException;
import org.kaveri.store.Ids;
import org.kaveri.store.Micros;
import org.kaveri.store.Rows;

/**
 * The facts that listeners failed on. The first failed one of a customer is tried again with
 * growing pauses and then parked; later ones of the customer queue up behind it.
 */
final class Deliveries {
  static final int ATTEMPTS = 8;

  /** When too much is open, something is wrong with the listener and not with the facts. */
  static final int STALL = 1_000;

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(4));

  private final Ids ids;

  Deliveries(Ids ids) {
    this.ids = ids;
  }

  /** A failed fact whose turn it is. */
  record Due(long id, long place, int n, @Nullable Long customer, int attempts) {}

  @Nullable Due findDue(Connection connection, String listener, Instant now) throws SQLException {
    return one(
        connection,
        "where listener = ? and state = 'RETRY' and next_at <= ? order by next_at, id"
            + " fetch first 1 rows only",
        listener,
        Micros.of(now));
  }

  @Nullable Due find(Connection connection, long id) throws SQLException {
    return one(connection, "where id = ? and state <> 'QUEUED'", id);
  }

  private static @Nullable Due one(Connection connection, String where, Object... parameters)
      throws SQLException {
    var found =
        Rows.list(
            connection,
            row ->
                new Due(
                    row.getLong(1),
                    row.getLong(2),
                    row.getInt(3),
                    Logged.orNull(row, 4),
                    row.getInt(5)),
            "select id, place, n, customer, attempts from store_delivery " + where,
            parameters);
    return found.isEmpty() ? null : found.getFirst();
  }

  Optional<Instant> nextDue(Connection connection, String listener) throws SQLException {
    var next =
        Rows.list(
            connection,
            row -> Optional.ofNullable(Logged.orNull(row, 1)),
            "select min(next_at) from store_delivery where listener = ? and state = 'RETRY'",
            listener);
    return next.getFirst().map(Micros::toInstant);
  }

  long open(Connection connection, String listener) throws SQLException {
    return Rows.first(
        connection,
        "select count(*) from store_delivery where listener = ? and state <> 'QUEUED'",
        listener);
  }

  /** Those of the customers for whom something waits. */
  Set<Long> blocked(Connection connection, String listener, List<Logged> facts)
      throws SQLException {
    var customers = new HashSet<Long>();
    facts.stream().map(Logged::customer).filter(Objects::nonNull).forEach(customers::add);
    if (customers.isEmpty()) {
      return Set.of();
    }
    var parameters = new java.util.ArrayList<@Nullable Object>();
    parameters.add(listener);
    parameters.addAll(customers);
    return new HashSet<>(
        Rows.list(
            connection,
            row -> row.getLong(1),
            "select distinct customer from store_delivery where listener = ? and customer in ("
                + Rows.placeholders(customers.size())
                + ")",
            parameters.toArray()));
  }

  void queue(Connection connection, String listener, Logged fact, Instant now) throws SQLException {
    insert(connection, listener, fact, "QUEUED", 0, now, null, null);
  }

  void firstFailure(Connection connection, String listener, Logged fact, Instant now, String reason)
      throws SQLException {
    insert(connection, listener, fact, "RETRY", 1, now, now.plus(PAUSES.getFirst()), reason);
  }

  private void insert(
      Connection connection,
      String listener,
      Logged fact,
      String state,
      int attempts,
      Instant now,
      @Nullable Instant next,
      @Nullable String reason)
      throws SQLException {
    Rows.change(
        connection,
        "insert into store_delivery"
            + " (id, listener, place, n, customer, attempts, since, next_at, state, reason)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ids.next(),
        listener,
        fact.place(),
        fact.n(),
        fact.customer(),
        attempts,
        Micros.of(now),
        next == null ? null : Micros.of(next),
        state,
        reason == null ? "" : reason);
  }

  /** Plans the next attempt; answers whether it was parked instead. */
  boolean failedAgain(Connection connection, Due due, Instant now, String reason)
      throws SQLException {
    int attempts = due.attempts() + 1;
    boolean parked = attempts >= ATTEMPTS;
    Rows.change(
        connection,
        "update store_delivery set attempts = ?, state = ?, next_at = ?, reason = ? where id = ?",
        attempts,
        parked ? "PARKED" : "RETRY",
        parked ? null : Micros.of(now.plus(PAUSES.get(Math.min(attempts, PAUSES.size()) - 1))),
        reason,
        due.id());
    return parked;
  }

  /** Removes what is settled and moves up what waited behind it. */
  void settle(Connection connection, String listener, Due due, Instant now) throws SQLException {
    Rows.change(connection, "delete from store_delivery where id = ?", due.id());
    if (due.customer() == null) {
      return;
    }
    var next =
        Rows.list(
            connection,
            row -> row.getLong(1),
            "select id from store_delivery where listener = ? and customer = ?"
                + " order by place, n fetch first 1 rows only",
            listener,
            due.customer());
    if (!next.isEmpty()) {
      Rows.change(
          connection,
          "update store_delivery set state = 'RETRY', next_at = ? where id = ?"
              + " and state = 'QUEUED'",
          Micros.of(now),
          next.getFirst());
    }
  }

  boolean retryNow(Connection connection, long id, Instant now) throws SQLException {
    return Rows.change(
            connection,
            "update store_delivery set state = 'RETRY', attempts = 0, next_at = ?"
                + " where id = ? and state <> 'QUEUED'",
            Micros.of(now),
            id)
        > 0;
  }

  /** What failed and where, without the exception's text, which may hold personal data. */
  static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof KaveriException)) {
      cause = cause.getCause();
    }
    String what =
        cause instanceof KaveriException known ? known.code() : cause.getClass().getName();
    StackTraceElement[] trace = cause.getStackTrace();
    String reason = trace.length == 0 ? what : what + " at " + trace[0];
    return reason.substring(0, Math.min(500, reason.length()));
  }
}
