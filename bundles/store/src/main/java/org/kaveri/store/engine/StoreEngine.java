package org.kaveri.store.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.KaveriException;
import org.kaveri.api.UnavailableException;
import org.kaveri.store.BackupWriter;
import org.kaveri.store.EventLog;
import org.kaveri.store.Ids;
import org.kaveri.store.Rows;
import org.kaveri.store.StatementCounter;
import org.kaveri.store.StoreHealth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store as a whole: one per process. It opens even when the database is away or refuses, and
 * every use tries anew.
 */
public final class StoreEngine implements StoreHealth, AutoCloseable {
  static final String NAME = "org.kaveri.store";
  private static final Logger LOG = LoggerFactory.getLogger(StoreEngine.class);
  private static final List<String> MIGRATIONS =
      List.of("001-log-and-ids.sql", "002-unplaced-in-order.sql", "003-text-of-steps.sql");
  private static final Set<String> FOR_GOOD =
      Set.of("store.newer", "store.altered", "store.migration");

  private final Settings settings;
  private final Clock clock;
  private final Database database;
  private final Migrator migrator;
  private final CommitLog log;
  private final Transactions transactions;
  private final HiLoIds ids;
  private final StatementCounter counter = new StatementCounter();
  private final RoomStore own;
  private final StoredEventLog events;
  private final Set<RoomStore> open = ConcurrentHashMap.newKeySet();
  private final ReentrantLock preparing = new ReentrantLock();
  private volatile boolean ready;
  private volatile @Nullable UnavailableException refusal;
  private volatile @Nullable RuntimeException lastFailure;
  private volatile int failures;
  private volatile boolean away;

  private StoreEngine(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    database = new Database(settings);
    migrator = new Migrator(database, clock);
    String node = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    log = new CommitLog(database.dialect(), node);
    transactions = new Transactions(database, log, clock, settings.count() ? counter : null);
    ids = new HiLoIds(this, database);
    own =
        new RoomStore(
            this, new Room(NAME, StoreEngine.class.getClassLoader(), List.of(), List.of()));
    events = new StoredEventLog(this, own, log, clock);
  }

  /** Opens the store; the database is asked for by the first use. */
  public static StoreEngine open(Settings settings, Clock clock) {
    return new StoreEngine(settings, clock);
  }

  /** The store of a room; close it when the room goes. */
  public RoomStore store(Room room) {
    var store = new RoomStore(this, room);
    open.add(store);
    return store;
  }

  public Ids ids() {
    return ids;
  }

  public EventLog events() {
    return events;
  }

  /**
   * Writes backups.
   *
   * @param version is told in them
   * @param properties as a framework has them
   */
  public BackupWriter backups(String version, Function<String, @Nullable String> properties) {
    return new ZipBackupWriter(
        this, new Dump(dialect(), clock, version), new KnownParts(settings.data(), properties));
  }

  public StatementCounter counter() {
    return counter;
  }

  @Override
  public Optional<KaveriException> trouble() {
    try {
      prepare();
      try (Connection connection = database.service()) {
        Rows.first(connection, "select next_block from store_ids where one = 1");
        connection.rollback();
      }
      for (RoomStore store : open) {
        store.prepare();
      }
      away = false;
      return Optional.empty();
    } catch (KaveriException e) {
      return Optional.of(e);
    } catch (SQLException e) {
      return Troubles.translate(e) instanceof KaveriException known
          ? Optional.of(known)
          : Optional.of(new UnavailableException("store.away", "The database does not answer.", e));
    } finally {
      database.dialect().left();
    }
  }

  @Override
  public String description() {
    return database.dialect().description();
  }

  /**
   * Prepares a room's tables before their first use. A database that is away is told once and not
   * waited for again: whoever asks for the store's health prepares all rooms when it is back.
   */
  void prepareAhead(RoomStore store) {
    if (away) {
      return;
    }
    try {
      store.prepare();
    } catch (KaveriException e) {
      if (isForGood(e)) {
        Throwable cause = e.getCause();
        LOG.error("{}{}", e.getMessage(), cause == null ? "" : " (" + cause.getMessage() + ")");
      } else if (!away) {
        away = true;
        LOG.warn("{} Rooms get their tables as soon as it can.", e.getMessage());
      }
    }
  }

  /**
   * Brings the store's own tables up to date, once. Whoever waited while somebody else tried in
   * vain shares that outcome, so that a database that is away costs a crowd one attempt, not a
   * queue.
   */
  void prepare() {
    if (ready) {
      return;
    }
    int before = failures;
    preparing.lock();
    try {
      UnavailableException known = refusal;
      if (known != null) {
        throw known;
      }
      RuntimeException meanwhile = lastFailure;
      if (meanwhile != null && failures > before) {
        throw meanwhile;
      }
      if (!ready) {
        tune();
        migrator.migrate(new Room(NAME, StoreEngine.class.getClassLoader(), List.of(), read()));
        ready = true;
      }
    } catch (SQLException e) {
      RuntimeException trouble = Troubles.translate(e);
      lastFailure = trouble;
      failures = before + 1;
      throw trouble;
    } catch (UnavailableException e) {
      if (isForGood(e)) {
        refusal = e;
      }
      throw e;
    } finally {
      preparing.unlock();
    }
  }

  private void tune() throws SQLException {
    if (database.dialect() instanceof DerbyDialect) {
      try (Connection connection = database.service()) {
        DerbyDialect.tune(connection);
        connection.commit();
      }
    }
  }

  private static List<Migration> read() {
    var migrations = new ArrayList<Migration>();
    for (String file : MIGRATIONS) {
      try (InputStream in = StoreEngine.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException("The jar lacks " + file);
        }
        migrations.add(Migration.of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return migrations;
  }

  /** Brings a room's tables up to date; the store is {@linkplain #prepare prepared} by then. */
  void migrate(Room room) {
    if (room.migrations().isEmpty()) {
      return;
    }
    try {
      migrator.migrate(room);
    } catch (SQLException e) {
      throw Troubles.translate(e);
    }
  }

  /** Whether trying again can help. */
  static boolean isForGood(KaveriException e) {
    return FOR_GOOD.contains(e.code());
  }

  Transactions transactions() {
    return transactions;
  }

  Database database() {
    return database;
  }

  CommitLog commitLog() {
    return log;
  }

  Dialect dialect() {
    return database.dialect();
  }

  void closed(RoomStore store) {
    open.remove(store);
  }

  @Override
  public void close() {
    List.copyOf(open).forEach(RoomStore::close);
    database.close();
  }
}
