package org.kaveri.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.kaveri.store.engine.Settings;

/**
 * The databases that rooms must work on; a parameterised test takes both by {@code @EnumSource}.
 *
 * @since 0.1
 */
public enum TestDatabase {
  /** In memory, new for each fixture. */
  DERBY {
    @Override
    Settings settings(int number) {
      return new Settings(Path.of("."), "derby:memory:kaveri-" + number, "", "", CONNECTIONS, true);
    }
  },
  /** One real server per test run, started at its first use; a database for each fixture. */
  POSTGRESQL {
    @Override
    Settings settings(int number) {
      EmbeddedPostgres server = Server.get();
      String name = "kaveri_" + number;
      try (Connection connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      String url = server.getJdbcUrl("postgres", name);
      return new Settings(Path.of("."), url, "postgres", "", CONNECTIONS, true);
    }
  };

  private static final int CONNECTIONS = 20;
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** A new and empty database of this kind. */
  public Settings create() {
    return settings(NUMBER.incrementAndGet());
  }

  abstract Settings settings(int number);

  private static final class Server {
    private static @Nullable EmbeddedPostgres running;

    static synchronized EmbeddedPostgres get() {
      EmbeddedPostgres server = running;
      if (server == null) {
        try {
          server = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        running = server;
      }
      return server;
    }
  }
}
