package org.kaveri.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.store.Ids;
import org.kaveri.store.Rows;
import org.kaveri.store.Store;

@ParameterizedClass
@EnumSource
class TransactionTest {
  private static final Map<TestStores, StoreEngine> ENGINES = new EnumMap<>(TestStores.class);
  private static final Map<TestStores, Store> ROOMS = new EnumMap<>(TestStores.class);
  private static final Map<TestStores, Store> OTHERS = new EnumMap<>(TestStores.class);

  private final Store store;
  private final Store other;
  private final Ids ids;
  private final StoreEngine engine;

  TransactionTest(TestStores database) {
    engine = ENGINES.computeIfAbsent(database, TestStores::open);
    store = ROOMS.computeIfAbsent(database, d -> engine.store(TestStores.room()));
    other = OTHERS.computeIfAbsent(database, d -> engine.store(TestStores.room()));
    ids = engine.ids();
  }

  @AfterAll
  static void close() {
    ENGINES.values().forEach(StoreEngine::close);
  }

  @Test
  void manyStatementsStayPreparedFromTheFirstStartOn() {
    assumeThat(engine.dialect()).isInstanceOf(DerbyDialect.class);
    store.run(
        tx -> {
          for (int i = 0; i < 300; i++) {
            Rows.first(tx.connection(), "select count(*) + " + i + " from test_thing");
          }
        });

    assertThat(
            store.<Long>read(
                tx ->
                    Rows.first(tx.connection(), "select count(*) from syscs_diag.statement_cache")))
        .isGreaterThan(300);
  }

  @Test
  void everyTypeOfColumnComesBackAsItWent() {
    var seen = Instant.parse("2026-10-25T00:30:00.123456Z");
    long id = ids.next();
    store.run(
        tx -> {
          var thing = new ThingEntity(id, "Äiti");
          thing.note = "x".repeat(100_000);
          thing.content = new byte[] {1, 2, 3};
          thing.seen = seen;
          thing.day = LocalDate.of(2026, 2, 28);
          thing.price = new BigDecimal("12.5000");
          thing.active = true;
          tx.entities().persist(thing);
        });
    store.read(
        tx -> {
          ThingEntity thing = tx.entities().find(ThingEntity.class, id);
          assertThat(thing.name).isEqualTo("Äiti");
          assertThat(thing.note).hasSize(100_000);
          assertThat(thing.content).containsExactly(1, 2, 3);
          assertThat(thing.seen).isEqualTo(seen);
          assertThat(thing.day).isEqualTo("2026-02-28");
          assertThat(thing.price).isEqualByComparingTo("12.5");
          assertThat(thing.active).isTrue();
          return true;
        });
    assertThat(
            store.<List<Long>>read(
                tx ->
                    tx.entities()
                        .createQuery(
                            "select t.id from ThingEntity t where t.seen = :seen", Long.class)
                        .setParameter("seen", seen)
                        .getResultList()))
        .containsExactly(id);
  }

  @Test
  void nothingStaysOfAWorkThatThrows() {
    long id = ids.next();
    assertThatThrownBy(
            () ->
                store.run(
                    tx -> {
                      tx.entities().persist(new ThingEntity(id, "gone"));
                      tx.connection();
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(exists(id)).isFalse();
  }

  @Test
  void aWriteOfAnotherRoomJoinsAndCommitsWithTheOuterOne() {
    long first = ids.next();
    long second = ids.next();
    store.run(
        tx -> {
          tx.entities().persist(new ThingEntity(first, "outer"));
          other.run(inner -> inner.entities().persist(new ThingEntity(second, "inner")));
          assertThat(countByJdbc(tx.connection(), first, second)).isEqualTo(2);
        });
    assertThat(exists(first)).isTrue();
    assertThat(exists(second)).isTrue();
  }

  @Test
  void aFailingInnerWriteDoomsTheOuterOneThatSwallowsIt() {
    long id = ids.next();
    assertThatThrownBy(
            () ->
                store.run(
                    tx -> {
                      tx.entities().persist(new ThingEntity(id, "doomed"));
                      try {
                        other.run(
                            inner -> {
                              throw new IllegalArgumentException("inner");
                            });
                      } catch (IllegalArgumentException e) {
                        assertThat(e).hasMessage("inner");
                      }
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("inner");
    assertThat(exists(id)).isFalse();
  }

  @Test
  void aReadKeepsNothing() {
    long id = ids.next();
    store.read(
        tx ->
            Rows.change(
                tx.connection(), "insert into test_balance (customer, number) values (?, 0)", id));
    assertThat(
            store.<Long>read(
                tx ->
                    Rows.first(
                        tx.connection(),
                        "select count(*) from test_balance where customer = ?",
                        id)))
        .isZero();
  }

  @Test
  void aWriteInsideAReadIsRefused() {
    assertThatThrownBy(() -> store.read(tx -> store.write(inner -> 1)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whoeverComesSecondIsToldThatTheRowWasChanged() {
    long id = ids.next();
    store.run(tx -> tx.entities().persist(new ThingEntity(id, "one")));
    assertThatThrownBy(
            () ->
                store.run(
                    tx -> {
                      tx.entities().find(ThingEntity.class, id).name = "two";
                      java.util.concurrent.CompletableFuture.runAsync(
                              () ->
                                  store.run(
                                      faster ->
                                          faster.entities().find(ThingEntity.class, id).name =
                                              "three"))
                          .join();
                    }))
        .isInstanceOfSatisfying(
            ConflictException.class, e -> assertThat(e.code()).isEqualTo("store.changed"));
    assertThat(store.<String>read(tx -> tx.entities().find(ThingEntity.class, id).name))
        .isEqualTo("three");
  }

  @Test
  void theDatabasesRefusalsAreTranslated() {
    long id = ids.next();
    store.run(tx -> tx.entities().persist(new ThingEntity(id, "taken")));
    assertThat(codeOf(() -> store.run(tx -> tx.entities().persist(new ThingEntity(id, "twice")))))
        .isEqualTo("store.exists");
    assertThatThrownBy(
            () ->
                store.run(tx -> tx.entities().persist(new ThingEntity(ids.next(), "x".repeat(51)))))
        .isInstanceOf(InvalidException.class)
        .hasMessageNotContaining("xxx");
    assertThat(
            codeOf(
                () ->
                    store.run(
                        tx ->
                            Rows.change(
                                tx.connection(),
                                "insert into test_part (id, thing_id, name) values (?, ?, 'x')",
                                ids.next(),
                                ids.next()))))
        .isEqualTo("store.referenced");
  }

  @Test
  void aRelationThatIsLoadedAfterTheTransactionFailsLoudly() {
    long id = ids.next();
    store.run(
        tx -> {
          var thing = new ThingEntity(id, "whole");
          thing.parts.add(new PartEntity(ids.next(), thing, "part"));
          tx.entities().persist(thing);
        });
    ThingEntity leaked = store.read(tx -> tx.entities().find(ThingEntity.class, id));
    assertThatThrownBy(() -> leaked.parts.size()).hasMessageContaining("no transaction");
  }

  @Test
  void theConnectionRefusesToEndTheTransactionAndDiesWithIt() {
    var kept = new ArrayList<java.sql.Connection>();
    store.run(
        tx -> {
          kept.add(tx.connection());
          assertThatThrownBy(() -> tx.connection().commit()).hasMessageContaining("commit");
        });
    assertThatThrownBy(() -> kept.getFirst().createStatement())
        .hasMessageContaining("transaction of this connection is over");
  }

  @Test
  void actionsAfterTheCommitRunOnlyAfterOne() {
    var ran = new ArrayList<String>();
    store.run(
        tx -> {
          tx.afterCommit(() -> ran.add("done"));
          assertThat(ran).isEmpty();
        });
    assertThatThrownBy(
            () ->
                store.run(
                    tx -> {
                      tx.afterCommit(() -> ran.add("never"));
                      throw new IllegalArgumentException();
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ran).containsExactly("done");
  }

  @Test
  void statementsAreCounted() {
    long id = ids.next();
    store.run(tx -> tx.entities().persist(new ThingEntity(id, "counted")));
    assertThat(
            engine
                .counter()
                .during(() -> store.read(tx -> tx.entities().find(ThingEntity.class, id).name)))
        .isEqualTo(1);
  }

  @Test
  void idsAreUniqueAmongThreadsAndNodes() throws InterruptedException {
    List<Long> all = java.util.Collections.synchronizedList(new ArrayList<>());
    var second = new HiLoIds(engine, databaseOf());
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 8; i++) {
      Ids source = i % 2 == 0 ? ids : second;
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    for (int n = 0; n < 1_500; n++) {
                      all.add(source.next());
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(all).hasSize(12_000).doesNotHaveDuplicates().allMatch(id -> id > 0);
  }

  private Database databaseOf() {
    return engine.database();
  }

  private boolean exists(long id) {
    return store.read(tx -> tx.entities().find(ThingEntity.class, id) != null);
  }

  private static long countByJdbc(java.sql.Connection connection, long first, long second)
      throws java.sql.SQLException {
    return Rows.first(
        connection, "select count(*) from test_thing where id in (?, ?)", first, second);
  }

  private static String codeOf(Runnable work) {
    try {
      work.run();
      return "nothing";
    } catch (KaveriException e) {
      return e.code();
    }
  }
}
