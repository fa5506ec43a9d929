package org.kaveri.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A PostgreSQL whose binaries come from Maven Central, over a folder that is kept. A commit waits
 * for the disk, which these binaries leave out unless they are told.
 */
final class Postgres implements AutoCloseable {
  private final EmbeddedPostgres postgres;

  private Postgres(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static Postgres over(Path folder) {
    try {
      Postgres started =
          new Postgres(
              EmbeddedPostgres.builder()
                  .setDataDirectory(folder)
                  .setCleanDataDirectory(false)
                  .setServerConfig("fsync", "on")
                  .setServerConfig("synchronous_commit", "on")
                  .setServerConfig("full_page_writes", "on")
                  .setServerConfig("shared_buffers", "1GB")
                  .start());
      for (String durable : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        if (!started.ask("show " + durable).equals("on")) {
          throw new IllegalStateException("PostgreSQL runs with " + durable + " off");
        }
      }
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String version() {
    return "PostgreSQL " + ask("show server_version").split(" ", 2)[0];
  }

  /** How a server is told to use it. */
  List<String> options() {
    return List.of(
        "--database",
        "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
        "--database.user",
        "postgres",
        "--database.password",
        "postgres");
  }

  private String ask(String sql) {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
