package org.kaveri.store.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Both databases, new and empty; the testkit cannot serve here, since it stands on this room. */
enum TestStores {
  DERBY,
  POSTGRESQL;

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;

  Settings create() {
    int number = NUMBER.incrementAndGet();
    if (this == DERBY) {
      return new Settings(Path.of("."), "derby:memory:store-" + number, "", "", 24, true);
    }
    try (var connection = server().getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database store_" + number);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Settings(
        Path.of("."), server().getJdbcUrl("postgres", "store_" + number), "postgres", "", 24, true);
  }

  StoreEngine open() {
    return StoreEngine.open(create(), Clock.systemUTC());
  }

  static Room room() {
    return Room.around("org.kaveri.test", ThingEntity.class);
  }

  static synchronized EmbeddedPostgres server() {
    EmbeddedPostgres running = server;
    if (running == null) {
      try {
        running = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      server = running;
    }
    return running;
  }
}
