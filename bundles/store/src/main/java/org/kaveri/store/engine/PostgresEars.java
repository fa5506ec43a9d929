package org.kaveri.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Subscription;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of new facts by LISTEN on a connection of its own. Where the database cannot notify, or is
 * away, it tries again now and then; whoever listens polls anyway.
 */
final class PostgresEars implements Runnable, Subscription {
  static final String CHANNEL = "kaveri_log";
  private static final Logger LOG = LoggerFactory.getLogger(PostgresEars.class);
  private static final int WAIT_MILLIS = 30_000;
  private static final int PAUSE_SECONDS = 5;

  private final DataSource source;
  private final Runnable wake;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile @Nullable Connection connection;

  private PostgresEars(DataSource source, Runnable wake) {
    this.source = source;
    this.wake = wake;
  }

  static Subscription start(DataSource source, Runnable wake) {
    var ears = new PostgresEars(source, wake);
    Thread.ofPlatform().daemon().name("kaveri-store-ears").start(ears);
    return ears;
  }

  @Override
  public void run() {
    while (closed.getCount() > 0) {
      try (var mine = source.getConnection()) {
        connection = mine;
        listen(mine);
      } catch (SQLException e) {
        LOG.debug("No notifications for now, polling goes on: {}", e.getSQLState());
      } finally {
        connection = null;
      }
      pause();
    }
  }

  private void listen(Connection mine) throws SQLException {
    try (var statement = mine.createStatement()) {
      statement.execute("listen " + CHANNEL);
    }
    var ears = mine.unwrap(PGConnection.class);
    wake.run(); // something may have come while nobody listened
    while (closed.getCount() > 0) {
      var heard = ears.getNotifications(WAIT_MILLIS);
      if (heard != null && heard.length > 0) {
        wake.run();
      } else {
        try (var statement = mine.createStatement()) {
          statement.execute("select 1"); // a dead connection is noticed here
        }
      }
    }
  }

  private void pause() {
    try {
      if (closed.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
        LOG.debug("Listening ends");
      }
    } catch (InterruptedException e) {
      closed.countDown();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    Connection open = connection;
    if (open != null) {
      try {
        open.abort(Runnable::run);
      } catch (SQLException e) {
        LOG.debug("The listening connection was closed already: {}", e.getSQLState());
      }
    }
  }
}
