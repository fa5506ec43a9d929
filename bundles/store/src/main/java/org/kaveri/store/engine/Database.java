package org.kaveri.store.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connections to one database: those that rooms share, and a few for the platform itself. */
final class Database implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 5_000;

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private final Dialect dialect;
  private final DataSource driver;
  private final HikariDataSource rooms;
  private final HikariDataSource service;

  Database(Settings settings) {
    dialect = Dialect.of(settings);
    driver = dialect.driver();
    try {
      dialect.open(driver);
    } catch (SQLException e) {
      LOG.debug("The database did not open: {}", e.getSQLState());
    }
    rooms = pool("kaveri", driver, settings.connections());
    // ids are claimed while a room's transaction holds a connection: from the same pool, that
    // would lock up when all are held
    service = pool("kaveri-service", driver, 3);
  }

  private static HikariDataSource pool(String name, DataSource driver, int size) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(driver);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setAutoCommit(false);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    config.setValidationTimeout(2_000);
    config.setInitializationFailTimeout(-1); // a database that is away is no reason not to start
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setRegisterMbeans(false);
    return new HikariDataSource(config);
  }

  Dialect dialect() {
    return dialect;
  }

  /** A connection for a room's transaction. */
  Connection room() throws SQLException {
    return from(rooms);
  }

  /** A connection for what must not wait for rooms. Not in auto-commit. */
  Connection service() throws SQLException {
    return from(service);
  }

  private Connection from(HikariDataSource pool) throws SQLException {
    try {
      return pool.getConnection();
    } catch (SQLTransientConnectionException e) {
      if (e.getCause() == null) {
        dialect.open(driver); // on a slow machine the pool gives up before it knows why
      }
      throw e;
    }
  }

  /** Called when the database was away: connections from before are not given out again. */
  void suspect() {
    for (HikariDataSource pool : List.of(rooms, service)) {
      var control = pool.getHikariPoolMXBean();
      if (control != null) {
        control.softEvictConnections();
      }
    }
  }

  @Override
  public void close() {
    rooms.close();
    service.close();
    dialect.shutDown();
  }
}
