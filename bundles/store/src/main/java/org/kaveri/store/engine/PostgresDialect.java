package org.kaveri.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Subscription;
import org.kaveri.store.Micros;
import org.kaveri.store.Rows;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL, and databases that speak as it does: what is used beyond common SQL is {@code skip
 * locked}, a sequence, {@code returning}, an advisory lock and, where it is there, {@code notify}.
 */
final class PostgresDialect extends Dialect {
  private static final long MIGRATION_LOCK = 0x4b61_7665_7269L;

  private final Settings settings;

  PostgresDialect(Settings settings) {
    this.settings = settings;
  }

  @Override
  String name() {
    return "postgresql";
  }

  @Override
  String description() {
    return "PostgreSQL, " + settings.database().replaceAll("\\?.*", "");
  }

  @Override
  DataSource driver() {
    var source = new PGSimpleDataSource();
    source.setUrl(settings.database());
    if (!settings.user().isEmpty()) {
      source.setUser(settings.user());
    }
    if (!settings.password().isEmpty()) {
      source.setPassword(settings.password());
    }
    source.setApplicationName("kaveri");
    source.setConnectTimeout(4);
    source.setLoginTimeout(4);
    source.setTcpKeepAlive(true);
    source.setReWriteBatchedInserts(true);
    return source;
  }

  @Override
  void open(DataSource driver) {
    // the server has opened it
  }

  @Override
  Map<String, String> types() {
    return Map.ofEntries(
        Map.entry("id", "bigint"),
        Map.entry("long", "bigint"),
        Map.entry("int", "integer"),
        Map.entry("double", "double precision"),
        Map.entry("boolean", "boolean"),
        Map.entry("instant", "bigint"),
        Map.entry("date", "date"),
        Map.entry("money", "numeric(19,4)"),
        Map.entry("text ", "varchar(%s)"),
        Map.entry("key ", "varchar(%s) collate \"C\""),
        Map.entry("longtext", "text"),
        Map.entry("blob", "bytea"));
  }

  @Override
  void lockForMigration(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(" + MIGRATION_LOCK + ")");
    }
  }

  @Override
  boolean hasTable(Connection connection, String table) throws SQLException {
    return Rows.first(
            connection,
            "select count(*) from information_schema.tables"
                + " where table_schema = current_schema() and table_name = ?",
            table)
        > 0;
  }

  @Override
  long insertCommit(Connection connection, Instant at, @Nullable Long actor, String node)
      throws SQLException {
    return Rows.first(
        connection,
        "insert into store_commit (id, committed, actor, node)"
            + " values (nextval('store_commit_id'), ?, ?, ?) returning id",
        Micros.of(at),
        actor,
        node);
  }

  @Override
  String inOrderOfUnplaced() {
    return " where place is null order by id";
  }

  @Override
  void letLaterCommitsFlush(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set local synchronous_commit to off");
    }
  }

  @Override
  void announce(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("notify " + PostgresEars.CHANNEL);
    }
  }

  @Override
  Subscription hear(Runnable wake) {
    return PostgresEars.start(driver(), wake);
  }

  @Override
  public String forUpdate() {
    return " for update";
  }

  @Override
  public String forUpdateSkipLocked() {
    return " for update skip locked";
  }

  @Override
  Snapshot snapshot(Path scratch) throws SQLException {
    Connection connection = driver().getConnection();
    try {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Rows.first(connection, "select 1"); // the first statement decides on the moment
      return new Snapshot(connection, () -> {});
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  void takeAlone(Connection connection, String table) {
    // locks of rows cost nothing here
  }

  @Override
  void filled(Connection connection) throws SQLException {
    Rows.first(
        connection,
        "select setval('store_commit_id', greatest(coalesce(max(id), 0), 1), max(id) is not null)"
            + " from store_commit");
  }

  @Override
  void shutDown() {
    // the server is not ours to stop
  }
}
