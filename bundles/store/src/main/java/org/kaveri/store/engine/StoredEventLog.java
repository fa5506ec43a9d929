package org.kaveri.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Subscription;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.EventWatcher.Notice;
import org.kaveri.api.events.Repairs.Failure;
import org.kaveri.api.events.Repairs.FailureId;
import org.kaveri.store.EventLog;
import org.kaveri.store.Micros;
import org.kaveri.store.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log in the tables of the store; {@code docs/decisions/0003} tells why it is as it is. */
final class StoredEventLog implements EventLog {
  private static final Logger LOG = LoggerFactory.getLogger(StoredEventLog.class);

  private static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59Z");

  private final RoomStore own;
  private final Dialect dialect;
  private final CommitLog log;
  private final Clock clock;
  private final Stamper stamper;
  private final Deliveries deliveries;
  private final Courier courier;
  private final Map<EventListener, Hearing> hearings = new WeakHashMap<>();

  StoredEventLog(StoreEngine engine, RoomStore own, CommitLog log, Clock clock) {
    this.own = own;
    this.dialect = engine.dialect();
    this.log = log;
    this.clock = clock;
    stamper = new Stamper(own, dialect);
    deliveries = new Deliveries(engine.ids());
    courier = new Courier(own, deliveries, dialect);
  }

  @Override
  public int stamp() {
    synchronized (hearings) {
      // asking lets go of listeners that are gone, and so of their rooms' classes
      LOG.trace("{} listeners are known", hearings.size());
    }
    return stamper.stamp();
  }

  @Override
  public long lastPlace() {
    return own.<Long>read(tx -> LogReader.last(tx.connection()));
  }

  @Override
  public Delivery deliver(EventListener listener) {
    Hearing hearing = hearing(listener);
    if (!hearing.lock().tryLock()) {
      return new Delivery(Outcome.BUSY, 0, Optional.empty());
    }
    try {
      return asPlatform(
          hearing,
          () -> {
            if (!hearing.hasCursor()) {
              courier.ensureCursor(hearing);
              hearing.cursorIsThere();
            }
            return courier.deliver(listener, hearing, clock.instant());
          });
    } catch (UnavailableException e) {
      return new Delivery(Outcome.AWAY, 0, Optional.empty());
    } finally {
      hearing.lock().unlock();
    }
  }

  @Override
  public void replay(EventListener listener) {
    Hearing hearing = hearing(listener);
    hearing.lock().lock();
    try {
      asPlatform(
          hearing,
          () -> {
            courier.ensureCursor(hearing);
            own.run(
                tx -> {
                  courier.lockCursor(tx, hearing, dialect.forUpdate());
                  listener.forget();
                  Rows.change(
                      tx.connection(),
                      "delete from store_delivery where listener = ?",
                      hearing.name());
                  courier.moveCursor(tx.connection(), hearing, LogReader.Position.START);
                  tx.afterCommit(log::grown);
                });
            return true;
          });
    } finally {
      hearing.lock().unlock();
    }
  }

  private static <T> T asPlatform(Hearing hearing, java.util.function.Supplier<T> work) {
    return Caller.call(new Caller.Platform("listener " + hearing.name()), work);
  }

  private Hearing hearing(EventListener listener) {
    synchronized (hearings) {
      return hearings.computeIfAbsent(listener, Hearing::new);
    }
  }

  @Override
  public List<Notice> notices(long afterPlace, int commits) {
    return own.<List<Notice>>read(
        tx ->
            Rows.list(
                tx.connection(),
                row ->
                    new Notice(
                        row.getLong(1),
                        Micros.toInstant(row.getLong(2)),
                        row.getString(3),
                        Optional.ofNullable(Logged.orNull(row, 4)).map(CustomerId::new)),
                "select c.place, c.committed, e.name, e.customer"
                    + Logged.FROM
                    + "c.place > ? and c.place <= ? order by c.place, e.n",
                afterPlace,
                afterPlace + commits));
  }

  @Override
  public Subscription onChange(Runnable wake) {
    Subscription here = log.onGrowth(wake);
    Subscription elsewhere = dialect.hear(wake);
    return () -> {
      here.close();
      elsewhere.close();
    };
  }

  @Override
  public List<Failure> failures(long after, int atMost) {
    return own.<List<Failure>>read(
        tx ->
            Rows.list(
                tx.connection(),
                row ->
                    new Failure(
                        new FailureId(row.getLong(1)),
                        row.getString(2),
                        row.getLong(3),
                        row.getInt(4),
                        row.getString(5),
                        Optional.ofNullable(Logged.orNull(row, 6)).map(CustomerId::new),
                        row.getInt(7),
                        Micros.toInstant(row.getLong(8)),
                        Optional.ofNullable(Logged.orNull(row, 9)).map(Micros::toInstant),
                        row.getLong(11),
                        row.getString(10)),
                "select d.id, d.listener, d.place, d.n, e.name, d.customer, d.attempts, d.since,"
                    + " d.next_at, d.reason, (select count(*) from store_delivery q"
                    + " where q.listener = d.listener and q.customer = d.customer"
                    + " and q.state = 'QUEUED')"
                    + " from store_delivery d join store_commit c on c.place = d.place"
                    + " join store_event e on e.commit_id = c.id and e.n = d.n"
                    + " where d.state <> 'QUEUED' and d.id > ? order by d.id fetch first "
                    + atMost
                    + " rows only",
                after));
  }

  @Override
  public boolean retry(FailureId failure) {
    return own.<Boolean>write(
        tx -> {
          tx.afterCommit(log::grown);
          return deliveries.retryNow(tx.connection(), failure.value(), tx.now());
        });
  }

  @Override
  public boolean discard(FailureId failure) {
    return own.<Boolean>write(
        tx -> {
          tx.afterCommit(log::grown);
          return discard(tx.connection(), failure, tx.now());
        });
  }

  private boolean discard(Connection connection, FailureId failure, Instant now)
      throws SQLException {
    var listeners =
        Rows.list(
            connection,
            row -> row.getString(1),
            "select listener from store_delivery where id = ?",
            failure.value());
    if (listeners.isEmpty()) {
      return false;
    }
    String listener = listeners.getFirst();
    Rows.list(
        connection,
        row -> row.getLong(1),
        "select place from store_cursor where listener = ?" + dialect.forUpdate(),
        listener);
    var due = deliveries.find(connection, failure.value());
    if (due == null) {
      return false;
    }
    deliveries.settle(connection, listener, due, now);
    return true;
  }

  @Override
  public List<Cursor> cursors() {
    return own.<List<Cursor>>read(
        tx ->
            Rows.list(
                tx.connection(),
                row ->
                    new Cursor(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(3) >= Deliveries.STALL),
                "select s.listener, s.place, (select count(*) from store_delivery d"
                    + " where d.listener = s.listener and d.state <> 'QUEUED')"
                    + " from store_cursor s order by s.listener"));
  }

  @Override
  public Piece read(Position from, Set<String> names, int atMost) {
    return own.<Piece>read(
        tx -> {
          Connection connection = tx.connection();
          if (names.isEmpty()) {
            return new Piece(List.of(), new Position(LogReader.last(connection) + 1, 0), false);
          }
          LogReader.Piece piece =
              LogReader.readHeadings(
                  connection,
                  new LogReader.Position(from.place(), from.index()),
                  names.stream().sorted().toList(),
                  atMost);
          return new Piece(
              piece.facts().stream().map(StoredEventLog::heading).toList(),
              new Position(piece.end().place(), piece.end().n()),
              piece.hasMore());
        });
  }

  @Override
  public Optional<Written> find(Position at) {
    return own.<Optional<Written>>read(
        tx ->
            Optional.ofNullable(LogReader.find(tx.connection(), at.place(), at.index()))
                .map(
                    fact ->
                        new Written(
                            heading(fact),
                            Optional.ofNullable(fact.actor()).map(UserId::new),
                            fact.body())));
  }

  @Override
  public long placeSince(Instant moment) {
    // what no column can hold is before or after everything
    long micros =
        moment.isBefore(Instant.EPOCH)
            ? 0
            : moment.isAfter(END_OF_TIME) ? Long.MAX_VALUE : Micros.of(moment);
    return own.<Long>read(tx -> LogReader.placeSince(tx.connection(), micros));
  }

  private static Heading heading(Logged fact) {
    return new Heading(
        new Position(fact.place(), fact.n()),
        Micros.toInstant(fact.committed()),
        fact.name(),
        Optional.ofNullable(fact.customer()).map(CustomerId::new));
  }
}
