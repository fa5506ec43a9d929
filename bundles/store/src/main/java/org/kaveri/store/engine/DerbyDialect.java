package org.kaveri.store.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Subscription;
import org.kaveri.store.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derby inside this process: one process, one data folder. */
final class DerbyDialect extends Dialect {
  private static final Logger LOG = LoggerFactory.getLogger(DerbyDialect.class);
  private static final String SHUT_DOWN = "08006";
  private static final int AVERAGE_PAGE = 8_192;

  private final String databaseName;
  private final boolean inMemory;
  private final AtomicLong lastCommit = new AtomicLong(-1);

  DerbyDialect(Settings settings) {
    inMemory = settings.database().startsWith("derby:memory:");
    databaseName =
        inMemory
            ? settings.database().substring("derby:".length())
            : settings.data().resolve("database").toAbsolutePath().toString();
    if (!inMemory) {
      createFolder(settings.data());
    }
    Path log =
        inMemory
            ? Path.of(System.getProperty("java.io.tmpdir"), "kaveri-derby.log")
            : settings.data().resolve("derby.log").toAbsolutePath();
    // Derby reads these from the system's properties only, when its engine starts
    System.setProperty("derby.stream.error.file", log.toString());
    // below this it would write statements with their values, which are people's, and all threads
    System.setProperty("derby.stream.error.logSeverityLevel", "50000");
    System.setProperty("derby.stream.error.extendedDiagSeverityLevel", "60000");
    // as a property of the database it would count from the second start on
    System.setProperty("derby.language.statementCacheSize", "1000");
    System.setProperty("derby.storage.pageCacheSize", Integer.toString(pagesInMemory()));
  }

  /**
   * How many pages of tables and indexes are kept in memory: an eighth of what there is. Most pages
   * have 4 KB, some 32; Derby itself would keep 1,000 of them.
   */
  private static int pagesInMemory() {
    return Math.clamp(Runtime.getRuntime().maxMemory() / 8 / AVERAGE_PAGE, 1_000, 64_000);
  }

  private Path folder() {
    return Path.of(databaseName);
  }

  private static void createFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      LOG.error("The data folder {} cannot be made: {}", folder, e.getClass().getSimpleName());
    }
  }

  @Override
  String name() {
    return "derby";
  }

  @Override
  String description() {
    return "Apache Derby, " + (inMemory ? "in memory" : databaseName);
  }

  @Override
  DataSource driver() {
    var source = new RoomyDataSource(inMemory ? Optional.empty() : Optional.of(folder()));
    source.setDatabaseName(databaseName);
    if (inMemory || !Files.exists(folder())) {
      source.setCreateDatabase("create");
    }
    return source;
  }

  @Override
  void open(DataSource driver) throws SQLException {
    driver.getConnection().close();
  }

  /**
   * Derby interrupts whoever is at work in a database that goes down, even who is just ready there.
   * What was not saved is told by an exception; the interrupt would close the channel on which the
   * caller answers.
   */
  @Override
  void left() {
    Thread.interrupted();
  }

  /** Makes waits short enough for people and keeps row locks rows in large imports. */
  static void tune(Connection connection) throws SQLException {
    try (var call = connection.prepareCall("call syscs_util.syscs_set_database_property(?, ?)")) {
      for (var property :
          Map.of(
                  "derby.locks.waitTimeout", "15",
                  "derby.locks.deadlockTimeout", "2",
                  "derby.locks.escalationThreshold", "1000000",
                  "derby.language.stalePlanCheckInterval", "20")
              .entrySet()) {
        call.setString(1, property.getKey());
        call.setString(2, property.getValue());
        call.execute();
      }
    }
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
        Map.entry("money", "decimal(19,4)"),
        Map.entry("text ", "varchar(%s)"),
        Map.entry("key ", "varchar(%s)"),
        Map.entry("longtext", "clob"),
        Map.entry("blob", "blob"));
  }

  @Override
  void lockForMigration(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("lock table store_migration in exclusive mode");
    }
  }

  @Override
  boolean hasTable(Connection connection, String table) throws SQLException {
    try (var tables =
        connection
            .getMetaData()
            .getTables(null, null, table.toUpperCase(Locale.ROOT), new String[] {"TABLE"})) {
      return tables.next();
    }
  }

  @Override
  long insertCommit(Connection connection, Instant at, @Nullable Long actor, String node)
      throws SQLException {
    if (lastCommit.get() < 0) {
      synchronized (lastCommit) {
        if (lastCommit.get() < 0) {
          lastCommit.set(Rows.first(connection, "select coalesce(max(id), 0) from store_commit"));
        }
      }
    }
    long id = lastCommit.incrementAndGet();
    Rows.change(
        connection,
        "insert into store_commit (id, committed, actor, node) values (?, ?, ?, ?)",
        id,
        org.kaveri.store.Micros.of(at),
        actor,
        node);
    return id;
  }

  /** Derby knows no partial index: the commits without a place stand at the end of one for all. */
  @Override
  String inOrderOfUnplaced() {
    return " --DERBY-PROPERTIES constraint=store_commit_place\n"
        + " where place is null order by place, id";
  }

  @Override
  void letLaterCommitsFlush(Connection connection) {
    // Derby knows one kind of commit
  }

  @Override
  void announce(Connection connection) {
    // no other node can be there
  }

  @Override
  Subscription hear(Runnable wake) {
    return () -> {};
  }

  @Override
  public String forUpdate() {
    return " for update with rs";
  }

  @Override
  public String forUpdateSkipLocked() {
    return " for update with rs";
  }

  /** Derby copies its files while transactions go on; opening the copy undoes what was open. */
  @Override
  Snapshot snapshot(Path scratch) throws SQLException, IOException {
    // one name for each database: what a killed server left is found again
    Path folder = scratch.resolve("snapshot-" + Integer.toHexString(databaseName.hashCode()));
    Snapshot.End delete = () -> delete(folder);
    delete.run();
    Files.createDirectory(folder, OwnerOnly.folder(folder));
    try (Connection connection = driver().getConnection()) {
      return copied(connection, folder, delete);
    } catch (SQLException | IOException | RuntimeException e) {
      delete.run();
      throw e;
    }
  }

  private static Snapshot copied(Connection connection, Path folder, Snapshot.End delete)
      throws IOException {
    try {
      try (var call = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
        call.setString(1, folder.toString());
        call.execute();
      }
      String copy;
      try (var made = Files.list(folder)) {
        copy = made.findFirst().orElseThrow().toAbsolutePath().toString();
      }
      var source = new EmbeddedDataSource();
      source.setDatabaseName(copy);
      Connection shown = source.getConnection();
      shown.setAutoCommit(false);
      return new Snapshot(
          shown,
          () -> {
            shutDown(copy);
            delete.run();
          });
    } catch (SQLException e) {
      // the database itself was reached: what it says now is of the folder for the copy
      throw new IOException("The database cannot be copied to " + folder, e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  void takeAlone(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("lock table " + table + " in exclusive mode");
    }
  }

  @Override
  void filled(Connection connection) {
    lastCommit.set(-1);
  }

  @Override
  void shutDown() {
    if (inMemory) {
      end(databaseName, source -> source.setConnectionAttributes("drop=true"));
    } else {
      shutDown(databaseName);
    }
  }

  static void shutDown(String name) {
    end(name, source -> source.setShutdownDatabase("shutdown"));
  }

  private static void end(String name, Consumer<EmbeddedDataSource> how) {
    var source = new EmbeddedDataSource();
    source.setDatabaseName(name);
    how.accept(source);
    try (var connection = source.getConnection()) {
      LOG.warn("Derby did not confirm its shutdown on {}", connection);
    } catch (SQLException e) {
      if (!SHUT_DOWN.equals(e.getSQLState())) {
        LOG.debug("Derby was not running at shutdown: {}", e.getSQLState());
      }
    }
  }
}
