package org.kaveri.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.UnavailableException;
import org.kaveri.store.Rows;

@ParameterizedClass
@EnumSource
class MigratorTest {
  private static final Migration FIRST =
      Migration.of("001-first.sql", "create table plug_one (id {id} not null primary key);");
  private static final Migration SECOND =
      Migration.of(
          "002-second.sql",
          "insert into plug_one (id) values (1);\n"
              + "create table plug_two (id {id} not null primary key, word {key 20});\n"
              + "insert into plug_two (id, word) values (1, 'a;b');");
  private static final Migration BROKEN =
      Migration.of(
          "002-second.sql",
          "create table plug_two (id {id} not null primary key);\n"
              + "insert into plug_one (id) values (7);\n"
              + "insert into no_such_table (id) values (7);");

  private final TestStores database;

  MigratorTest(TestStores database) {
    this.database = database;
  }

  @Test
  void anOlderFolderMigratesAndKeepsItsRows() {
    Settings settings = database.create();
    try (StoreEngine engine = open(settings)) {
      RoomStore store = engine.store(room(FIRST));
      store.run(tx -> Rows.change(tx.connection(), "insert into plug_one (id) values (5)"));
      RoomStore newer = engine.store(room(FIRST, SECOND));
      assertThat(count(newer, "plug_one")).isEqualTo(2);
      assertThat(count(newer, "plug_two")).isEqualTo(1);
      assertThat(count(engine.store(room(FIRST, SECOND)), "plug_two")).isEqualTo(1);
    }
  }

  @Test
  void aFailingStepLeavesNothingBehindAndTheMendedOneRuns() {
    try (StoreEngine engine = open(database.create())) {
      engine.store(room(FIRST)).prepare();
      RoomStore broken = engine.store(room(FIRST, BROKEN));
      assertThatThrownBy(broken::prepare)
          .isInstanceOfSatisfying(
              UnavailableException.class, e -> assertThat(e.code()).isEqualTo("store.migration"))
          .hasMessageContaining("Step 2 (second) of org.example.plug failed and was undone");
      assertThatThrownBy(() -> broken.read(tx -> 1)).isInstanceOf(UnavailableException.class);
      RoomStore mended = engine.store(room(FIRST, SECOND));
      assertThat(count(mended, "plug_one")).isEqualTo(1);
      assertThat(count(mended, "plug_two")).isEqualTo(1);
    }
  }

  @Test
  void aFailingFirstStepLeavesNothingBehindEither() {
    try (StoreEngine engine = open(database.create())) {
      var broken = Migration.of("001-first.sql", FIRST.text() + "\nno sql at all;");
      assertThatThrownBy(engine.store(room(broken))::prepare)
          .isInstanceOf(UnavailableException.class);
      assertThat(count(engine.store(room(FIRST)), "plug_one")).isZero();
    }
  }

  @Test
  void anEditedStepIsRefused() {
    try (StoreEngine engine = open(database.create())) {
      engine.store(room(FIRST)).prepare();
      var edited = Migration.of("001-first.sql", FIRST.text() + " ");
      assertThatThrownBy(engine.store(room(edited))::prepare)
          .isInstanceOfSatisfying(
              UnavailableException.class, e -> assertThat(e.code()).isEqualTo("store.altered"));
    }
  }

  @Test
  void dataOfANewerVersionIsRefusedWithASentence() {
    try (StoreEngine engine = open(database.create())) {
      engine.store(room(FIRST, SECOND)).prepare();
      RoomStore older = engine.store(room(FIRST));
      assertThatThrownBy(older::prepare)
          .isInstanceOfSatisfying(
              UnavailableException.class, e -> assertThat(e.code()).isEqualTo("store.newer"))
          .hasMessageContaining("written by a newer version of org.example.plug");
      assertThat(engine.trouble()).isPresent();
      older.close();
      assertThat(engine.trouble()).isEmpty();
    }
  }

  @Test
  void manyNodesAtOnceMigrateOnce() {
    Settings settings = database.create();
    var engines = new ArrayList<StoreEngine>();
    try {
      for (int node = 0; node < 3; node++) {
        engines.add(open(settings));
      }
      var starts =
          engines.stream()
              .map(
                  engine ->
                      CompletableFuture.runAsync(() -> engine.store(room(FIRST, SECOND)).prepare()))
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(starts).join();
      assertThat(count(engines.getFirst().store(room(FIRST, SECOND)), "plug_two")).isEqualTo(1);
    } finally {
      engines.forEach(StoreEngine::close);
    }
  }

  @Test
  void tokensSectionsAndCommentsAreRead() {
    var migration =
        Migration.of(
            "001-all.sql",
            """
            -- a comment; with a semicolon
            create table a (x {text 5} default ';', "b;c" {int}); -- another; one
            -- only derby
            one;
            -- only postgresql
            do $$ begin; end; $$;
            -- for all
            last""");
    var derby = new DerbyDialect(TestStores.DERBY.create());
    assertThat(migration.statements("derby", derby.types()))
        .containsExactly(
            "create table a (x varchar(5) default ';', \"b;c\" integer)", "one", "last");
    assertThat(migration.statements("postgresql", derby.types()))
        .containsExactly(
            "create table a (x varchar(5) default ';', \"b;c\" integer)",
            "do $$ begin; end; $$",
            "last");
    assertThatThrownBy(
            () -> Migration.of("001-x.sql", "{unknown}").statements("derby", derby.types()))
        .hasMessageContaining("{unknown}");
    assertThatThrownBy(() -> Migration.of("1-x.sql", "")).hasMessageContaining("1-x.sql");
  }

  private static StoreEngine open(Settings settings) {
    return StoreEngine.open(settings, Clock.systemUTC());
  }

  private static Room room(Migration... migrations) {
    return new Room(
        "org.example.plug", MigratorTest.class.getClassLoader(), List.of(), List.of(migrations));
  }

  private static long count(RoomStore store, String table) {
    return store.<Long>read(
        tx -> {
          try {
            return Rows.first(tx.connection(), "select count(*) from " + table);
          } catch (SQLException e) {
            throw new AssertionError(table, e);
          }
        });
  }
}
