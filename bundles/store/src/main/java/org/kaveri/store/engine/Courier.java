package org.kaveri.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.UserId;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.RecordedEvent;
import org.kaveri.store.EventLog.Delivery;
import org.kaveri.store.EventLog.Outcome;
import org.kaveri.store.Micros;
import org.kaveri.store.Rows;
import org.kaveri.store.Transaction;
import org.kaveri.store.engine.LogReader.Piece;
import org.kaveri.store.engine.LogReader.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands facts to one listener. The listener's cursor is locked, the listener acts, the cursor moves
 * and all of it commits as one; so each fact has its effect once, whatever dies in between.
 */
final class Courier {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int BATCH = 200;

  private final RoomStore own;
  private final Deliveries deliveries;
  private final Dialect dialect;

  Courier(RoomStore own, Deliveries deliveries, Dialect dialect) {
    this.own = own;
    this.deliveries = deliveries;
    this.dialect = dialect;
  }

  /** One bounded step: a failed fact that is due, or else a batch of new ones. */
  Delivery deliver(EventListener listener, Hearing hearing, Instant now) {
    if (hearing.types().isEmpty()) {
      return new Delivery(Outcome.IDLE, 0, Optional.empty());
    }
    Deliveries.Due due =
        own.read(
                tx -> Optional.ofNullable(deliveries.findDue(tx.connection(), hearing.name(), now)))
            .orElse(null);
    return due != null ? again(listener, hearing, due) : fresh(listener, hearing);
  }

  private Delivery again(EventListener listener, Hearing hearing, Deliveries.Due due) {
    try {
      return own.<Delivery>write(
          tx -> {
            if (lockCursor(tx, hearing, dialect.forUpdateSkipLocked()) == null) {
              return new Delivery(Outcome.BUSY, 0, Optional.empty());
            }
            Deliveries.Due still = deliveries.find(tx.connection(), due.id());
            Logged fact = LogReader.find(tx.connection(), due.place(), due.n());
            if (still == null || fact == null) {
              return new Delivery(Outcome.MORE, 0, Optional.empty());
            }
            hand(listener, hearing, fact);
            deliveries.settle(tx.connection(), hearing.name(), due, tx.now());
            return new Delivery(Outcome.MORE, 1, Optional.empty());
          });
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      rethrowAway(e);
      noteAgain(hearing, due, Deliveries.reason(e));
      return new Delivery(Outcome.MORE, 0, Optional.empty());
    }
  }

  private void noteAgain(Hearing hearing, Deliveries.Due due, String reason) {
    boolean parked =
        own.<Boolean>write(
            tx -> {
              lockCursor(tx, hearing, dialect.forUpdate());
              Deliveries.Due still = deliveries.find(tx.connection(), due.id());
              return still != null
                  && deliveries.failedAgain(tx.connection(), still, tx.now(), reason);
            });
    if (parked) {
      LOG.warn(
          "{} has failed {} times on the fact {}#{} and parks it for Repairs: {}",
          hearing.name(),
          Deliveries.ATTEMPTS,
          due.place(),
          due.n(),
          reason);
    }
  }

  private Delivery fresh(EventListener listener, Hearing hearing) {
    var batch = new Batch();
    try {
      Delivery delivery = own.<Delivery>write(tx -> fresh(tx, listener, hearing, batch));
      hearing.handled(batch.facts.size());
      return delivery;
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      rethrowAway(e);
      if (batch.facts.size() == 1) {
        divert(hearing, batch, Deliveries.reason(e));
        hearing.handled(1);
      } else if (batch.facts.isEmpty()) {
        throw e; // not the listener's fault
      } else {
        hearing.beCareful(batch.facts.size());
      }
      return new Delivery(Outcome.MORE, 0, Optional.empty());
    }
  }

  private Delivery fresh(Transaction tx, EventListener listener, Hearing hearing, Batch batch)
      throws SQLException {
    Position from = lockCursor(tx, hearing, dialect.forUpdateSkipLocked());
    if (from == null) {
      return new Delivery(Outcome.BUSY, 0, Optional.empty());
    }
    Connection connection = tx.connection();
    Optional<Instant> nextDue = deliveries.nextDue(connection, hearing.name());
    if (deliveries.open(connection, hearing.name()) >= Deliveries.STALL) {
      return new Delivery(Outcome.IDLE, 0, nextDue);
    }
    Piece piece =
        LogReader.read(connection, from, hearing.types(), hearing.isCareful() ? 1 : BATCH);
    Set<Long> blocked = deliveries.blocked(connection, hearing.name(), piece.facts());
    batch.from = from;
    batch.facts = piece.facts();
    int handled = 0;
    for (Logged fact : piece.facts()) {
      if (fact.customer() != null && blocked.contains(fact.customer())) {
        deliveries.queue(connection, hearing.name(), fact, tx.now());
      } else {
        hand(listener, hearing, fact);
        handled++;
      }
    }
    if (!piece.end().equals(from)) {
      moveCursor(tx.connection(), hearing, piece.end());
    }
    return new Delivery(piece.hasMore() ? Outcome.MORE : Outcome.IDLE, handled, nextDue);
  }

  /** Puts a fact aside, so that others go on. */
  private void divert(Hearing hearing, Batch batch, String reason) {
    own.run(
        tx -> {
          Logged fact = batch.facts.getFirst();
          if (batch.from.equals(lockCursor(tx, hearing, dialect.forUpdate()))) {
            deliveries.firstFailure(tx.connection(), hearing.name(), fact, tx.now(), reason);
            moveCursor(tx.connection(), hearing, LogReader.after(fact));
          }
        });
    LOG.debug("{} failed and will try again: {}", hearing.name(), reason);
  }

  private static void hand(EventListener listener, Hearing hearing, Logged fact) {
    listener.on(
        new RecordedEvent(
            fact.place(),
            fact.n(),
            Micros.toInstant(fact.committed()),
            Optional.ofNullable(fact.actor()).map(UserId::new),
            hearing.decode(fact)));
  }

  @Nullable Position lockCursor(Transaction tx, Hearing hearing, String lock) throws SQLException {
    List<Position> found =
        Rows.list(
            tx.connection(),
            row -> new Position(row.getLong(1), row.getInt(2)),
            "select place, n from store_cursor where listener = ?" + lock,
            hearing.name());
    return found.isEmpty() ? null : found.getFirst();
  }

  void moveCursor(Connection connection, Hearing hearing, Position to) throws SQLException {
    Rows.change(
        connection,
        "update store_cursor set place = ?, n = ? where listener = ?",
        to.place(),
        to.n(),
        hearing.name());
  }

  /** A new listener begins with the first fact. */
  void ensureCursor(Hearing hearing) {
    if (own.<Boolean>read(tx -> hasCursor(tx, hearing))) {
      return;
    }
    try {
      own.run(
          tx ->
              Rows.change(
                  tx.connection(),
                  "insert into store_cursor (listener, place, n) values (?, 1, 0)",
                  hearing.name()));
    } catch (ConflictException e) {
      LOG.debug("Another node was faster with the cursor of {}", hearing.name());
    }
  }

  private static boolean hasCursor(Transaction tx, Hearing hearing) throws SQLException {
    return Rows.first(
            tx.connection(), "select count(*) from store_cursor where listener = ?", hearing.name())
        > 0;
  }

  /** A database that is away is not the listener's failure. */
  private static void rethrowAway(Throwable thrown) {
    if (Troubles.find(thrown) instanceof UnavailableException away
        && away.code().startsWith("store.")) {
      throw away;
    }
  }

  /** What a transaction was about when it failed. */
  private static final class Batch {
    private Position from = Position.START;
    private List<Logged> facts = List.of();
  }
}
