package org.kaveri.store.engine;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.KaveriException;
import org.kaveri.api.UnavailableException;
import org.kaveri.store.StatementCounter;
import org.kaveri.store.Store.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins, joins and ends the transaction of the current thread. */
final class Transactions {
  private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

  // each engine has its own, as tests with two of them need
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable OpenTransaction> current = new ThreadLocal<>();

  private final DataSource bound = new BoundSource();
  private final Database database;
  private final CommitLog log;
  private final Clock clock;
  private final @Nullable StatementCounter counter;

  Transactions(Database database, CommitLog log, Clock clock, @Nullable StatementCounter counter) {
    this.database = database;
    this.log = log;
    this.clock = clock;
    this.counter = counter;
  }

  /** Gives the connection of the transaction that is under way, and none outside of one. */
  DataSource bound() {
    return bound;
  }

  <T extends @Nullable Object> T read(RoomStore room, Work<T> work) {
    OpenTransaction open = current.get();
    return open != null ? join(open, room, work) : run(room, work, false);
  }

  <T extends @Nullable Object> T write(RoomStore room, Work<T> work) {
    OpenTransaction open = current.get();
    if (open == null) {
      return run(room, work, true);
    }
    if (!open.writing()) {
      throw new IllegalStateException("A write cannot join a read: begin with write()");
    }
    return join(open, room, work);
  }

  private static <T extends @Nullable Object> T join(
      OpenTransaction open, RoomStore room, Work<T> work) {
    try {
      return work.in(open.of(room));
    } catch (Throwable e) {
      open.doom(e);
      throw rethrown(e);
    }
  }

  private <T extends @Nullable Object> T run(RoomStore room, Work<T> work, boolean writing) {
    OpenTransaction open = begin(writing);
    current.set(open);
    T result;
    boolean published;
    try {
      result = work.in(open.of(room));
      published = writing && commit(open);
    } catch (Throwable e) {
      RuntimeException known = rethrown(e);
      if (known instanceof UnavailableException) {
        database.suspect();
      }
      throw known;
    } finally {
      current.remove();
      open.close();
      database.dialect().left();
    }
    if (published) {
      log.grown();
    }
    open.runAfterCommit();
    return result;
  }

  private OpenTransaction begin(boolean writing) {
    try {
      Connection connection = database.room();
      try {
        // as columns keep it, so that what is written is equal to what will be read
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new OpenTransaction(connection, writing, now, log, counter);
      } catch (RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      database.dialect().left();
      throw Troubles.translate(e);
    }
  }

  private boolean commit(OpenTransaction open) throws SQLException {
    boolean published = open.prepare();
    try {
      open.commit();
    } catch (SQLException e) {
      if (Troubles.find(e) instanceof UnavailableException) {
        throw new UnavailableException(
            "store.unsure",
            "The database went away while this was being saved. Look whether it was saved before"
                + " trying again.",
            e);
      }
      throw e;
    }
    return published;
  }

  private static RuntimeException rethrown(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    KaveriException known = Troubles.find(thrown);
    if (known != null && known != thrown) {
      LOG.debug("{}: {}", known.code(), thrown.getClass().getName());
    }
    return Troubles.translate(thrown);
  }

  /** What entity managers take for their database. */
  private final class BoundSource implements DataSource {
    @Override
    public Connection getConnection() throws SQLException {
      OpenTransaction open = current.get();
      if (open == null) {
        throw new SQLException(
            "There is no transaction on this thread: an entity has left the one it came from",
            "25000");
      }
      return open.deaf();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public java.util.logging.Logger getParentLogger() throws SQLFeatureNotSupportedException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      throw new SQLException("Wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
      return false;
    }
  }
}
