package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database that is away, refuses, or does not suit: the server runs, says so in one sentence, and
 * goes on by itself once it can.
 */
class DatabaseTroubleTest {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String NOT_READY = "Kaveri runs but is not ready yet: ";

  @TempDir Path folder;

  @Test
  void aDatabaseThatIsAwayIsWaitedForAtTheStartAndWhileItRuns() {
    RealPostgres postgres = RealPostgres.create();
    URI address = URI.create(postgres.url().substring("jdbc:".length()));
    try (Wire wire = new Wire(address.getPort());
        RunningServer server =
            setup()
                .option(
                    "database", "jdbc:postgresql://localhost:" + wire.port() + address.getPath())
                .option("database.user", postgres.user())
                .option("database.password", postgres.password())
                .launch()) {
      awaitTold(server, NOT_READY + "The database cannot be reached right now");
      wire.mend();
      server.awaitReady();
      assertThat(server.command("user", "list").code()).isZero();

      wire.cut();
      Await.until("it is not ready", PATIENCE, () -> !server.isReady(), server::log);
      RunningServer.Ended refused = server.command("user", "list");
      assertThat(refused.output()).startsWith("kaveri: The database cannot be reached right now");
      assertThat(refused.output().lines()).hasSize(1);
      assertThat(refused.code()).isEqualTo(1);

      wire.mend();
      server.awaitReady();
      assertThat(server.command("user", "list").code()).isZero();
      assertThat(server.traces()).isEmpty();
    }
  }

  @Test
  void aWrongPasswordIsSaidToBeOne() throws Exception {
    RealPostgres postgres = RealPostgres.create();
    requirePassword(postgres, "strict", "right");
    try (RunningServer server =
        setup()
            .option("database", postgres.url())
            .option("database.user", "strict")
            .option("database.password", "wrong")
            .launch()) {
      awaitTold(server, NOT_READY + "The database refuses the user or the password");
      assertThat(server.terminal() + server.log()).doesNotContain("\tat ", "wrong");

      execute(postgres, "alter role strict password 'wrong'");
      server.awaitReady();
    }
  }

  @Test
  void aDatabaseThatIsNotThereIsSaidNotToBe() {
    RealPostgres postgres = RealPostgres.create();
    try (RunningServer server =
        setup().database(postgres).option("database", postgres.url() + "none").launch()) {
      awaitTold(server, "there is no database of that name");
    }
  }

  @Test
  void dataOfAnOlderSchemaMigrateAndThoseOfANewerOneAreLeftAlone() throws Exception {
    RealPostgres postgres = RealPostgres.create();
    try (RunningServer server = setup().database(postgres).start()) {
      assertThat(server.command("user", "add", "anna", "Anna", "--roles", "staff").code()).isZero();
    }
    int known = steps(postgres, "org.kaveri.imports");
    // as it was before the room had its tables
    execute(
        postgres,
        "do $$ declare found text; begin for found in select tablename from pg_tables"
            + " where tablename like 'imports\\_%' loop execute 'drop table ' || found || ' cascade';"
            + " end loop; end $$");
    execute(postgres, "delete from store_migration where room = 'org.kaveri.imports'");
    try (RunningServer server = setup().database(postgres).start()) {
      assertThat(server.command("user", "list").output()).contains("anna");
      assertThat(steps(postgres, "org.kaveri.imports")).isEqualTo(known);
    }
    execute(
        postgres,
        "insert into store_migration (room, number, name, checksum, applied)"
            + " values ('org.kaveri.imports', "
            + (known + 1)
            + ", 'later', 'x', 0)");
    try (RunningServer server = setup().database(postgres).launch()) {
      awaitTold(server, "This data was written by a newer version of org.kaveri.imports");
      assertThat(server.isReady()).isFalse();
      assertThat(steps(postgres, "org.kaveri.imports")).isEqualTo(known + 1);
      assertThat(server.traces()).isEmpty();
    }
  }

  private RunningServer.Setup setup() {
    try {
      return RunningServer.with()
          .profile("bare")
          .data(Files.createTempDirectory(folder, "data"))
          .expecting("database|Database|connection|store\\.");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void awaitTold(RunningServer server, String words) {
    Await.until(
        "the terminal says: " + words,
        PATIENCE,
        () -> server.terminal().contains(words),
        () -> server.terminal() + server.log());
    assertThat(server.isAlive()).isTrue();
  }

  /** The database trusts everybody on this machine but this role. */
  private static void requirePassword(RealPostgres postgres, String role, String password)
      throws Exception {
    execute(postgres, "create role " + role + " superuser login password '" + password + "'");
    Path rules;
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show hba_file")) {
      row.next();
      rules = Path.of(row.getString(1));
    }
    String rule = "host all " + role + " all scram-sha-256\n";
    Files.writeString(rules, rule + Files.readString(rules));
    execute(postgres, "select pg_reload_conf()");
  }

  private static int steps(RealPostgres postgres, String room) throws SQLException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from store_migration where room = '" + room + "'")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void execute(RealPostgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(RealPostgres postgres) throws SQLException {
    return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
  }
}
