package org.kaveri.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.OrderId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.RecordedEvent;
import org.kaveri.store.EventLog;
import org.kaveri.store.EventLog.Outcome;
import org.kaveri.store.Rows;
import org.kaveri.store.Store;

@ParameterizedClass
@EnumSource
class EventLogTest {
  private static final int WRITERS = 16;

  private final MovingClock clock = new MovingClock();
  private final StoreEngine engine;
  private final Store store;
  private final EventLog log;
  private final World world;

  EventLogTest(TestStores database) {
    engine = StoreEngine.open(database.create(), clock);
    store = engine.store(TestStores.room());
    log = engine.events();
    world = new World(store);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void aFactComesBackAsItWasPublishedWithWhoAndWhen() {
    var everything =
        new Counted.Everything(
            null,
            new OrderId(7),
            3,
            "letter",
            Instant.parse("2026-01-02T03:04:05.678901Z"),
            LocalDate.of(2026, 2, 3),
            Duration.ofMinutes(15),
            new BigDecimal("12.50"),
            Optional.of(new OrderId(8)),
            Optional.empty(),
            List.of(new Counted.Line(new OrderId(9), 1.5, Counted.Kind.LARGE)),
            null);
    Caller.run(new Caller.Employee(new UserId(42)), () -> store.run(tx -> tx.publish(everything)));
    var heard = new ArrayList<RecordedEvent>();
    drain(
        new EventListener() {
          @Override
          public String name() {
            return "everything";
          }

          @Override
          public Set<Class<? extends Event>> listensTo() {
            return Set.of(Counted.Everything.class);
          }

          @Override
          public void on(RecordedEvent recorded) {
            heard.add(recorded);
          }
        });
    assertThat(heard)
        .containsExactly(
            new RecordedEvent(1, 0, clock.instant(), Optional.of(new UserId(42)), everything));
  }

  @Test
  void aFactOfARolledBackTransactionWasNeverThere() {
    assertThatThrownBy(
            () ->
                store.run(
                    tx -> {
                      tx.publish(new Counted(new CustomerId(1), 1));
                      throw new IllegalArgumentException();
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(log.stamp()).isZero();
  }

  @Test
  void sixteenWritersAtOnceLoseNothingDoubleNothingAndKeepEachCustomersOrder() throws Exception {
    int each = 60;
    int customers = 12;
    world.seed(customers);
    var writing = new AtomicBoolean(true);
    var listeners =
        List.of(new CountingListener("first", store), new CountingListener("second", store));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var pumps = new ArrayList<CompletableFuture<?>>();
      for (int pump = 0; pump < 2; pump++) {
        pumps.add(
            CompletableFuture.runAsync(
                () -> {
                  while (writing.get()) {
                    log.stamp();
                    listeners.forEach(log::deliver);
                  }
                },
                threads));
      }
      var writers = new ArrayList<CompletableFuture<?>>();
      for (int writer = 0; writer < WRITERS; writer++) {
        var random = new Random(writer);
        writers.add(
            CompletableFuture.runAsync(
                () -> {
                  for (int n = 0; n < each; n++) {
                    world.befall(1 + random.nextInt(customers), 1 + random.nextInt(3));
                  }
                },
                threads));
      }
      CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).join();
      writing.set(false);
      CompletableFuture.allOf(pumps.toArray(CompletableFuture[]::new)).join();
    }
    listeners.forEach(this::drain);
    for (CountingListener listener : listeners) {
      assertThat(listener.broken()).isEmpty();
      assertThat(listener.seen()).isEqualTo(world.published());
    }
    assertThat(places()).isEqualTo((long) WRITERS * each);
  }

  /** Ids are drawn in one order and committed in another, with the pump running all the while. */
  @Test
  void commitsInScrambledOrderAreAllHeard() throws Exception {
    int rounds = 20;
    var listener = new CountingListener("scrambled", store);
    store.read(tx -> true);
    var writing = new AtomicBoolean(true);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var pump =
          CompletableFuture.runAsync(
              () -> {
                while (writing.get()) {
                  log.stamp();
                  log.deliver(listener);
                }
              },
              threads);
      var random = new Random(7);
      for (int round = 0; round < rounds; round++) {
        var open = new ArrayList<Connection>();
        for (int writer = 0; writer < WRITERS; writer++) {
          Connection connection = engine.database().room();
          var fact = new FactCodec().encode(new Counted(new CustomerId(writer + 1), round + 1));
          engine.commitLog().append(connection, List.of(fact), clock.instant());
          open.add(connection);
        }
        Collections.shuffle(open, random);
        for (Connection connection : open) {
          connection.commit();
          connection.close();
        }
      }
      writing.set(false);
      pump.join();
    }
    drain(listener);
    assertThat(listener.broken()).isEmpty();
    assertThat(listener.seen())
        .hasSize(WRITERS)
        .allSatisfy((customer, count) -> assertThat(count).isEqualTo(rounds));
    assertThat(places()).isEqualTo((long) rounds * WRITERS);
  }

  @Test
  void afterAFailureTheCustomerWaitsAndOthersGoOn() {
    world.seed(2);
    var listener = new CountingListener("failing", store);
    world.befall(1, 1);
    world.befall(2, 1);
    world.befall(1, 2);
    world.befall(2, 1);
    listener.failOn(counted -> counted.customer().value() == 1 && counted.number() == 1);
    drain(listener);
    assertThat(listener.seen()).isEqualTo(Map.of(2L, 2L));
    assertThat(log.failures(0, 10))
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.customer()).contains(new CustomerId(1));
              assertThat(failure.waiting()).isEqualTo(2);
              assertThat(failure.attempts()).isEqualTo(1);
              assertThat(failure.reason())
                  .startsWith("java.lang.IllegalStateException at ")
                  .doesNotContain("told to fail");
            });
    world.befall(1, 1);
    drain(listener);
    assertThat(listener.seen()).isEqualTo(Map.of(2L, 2L));

    listener.failOn(counted -> false);
    clock.advance(Duration.ofSeconds(1));
    drain(listener);
    assertThat(listener.seen()).isEqualTo(Map.of(1L, 4L, 2L, 2L));
    assertThat(listener.broken()).isEmpty();
    assertThat(log.failures(0, 10)).isEmpty();
  }

  @Test
  void whatFailsEightTimesIsParkedUntilAPersonDecides() {
    world.seed(2);
    var listener = new CountingListener("parking", store);
    listener.failOn(counted -> counted.number() == 1);
    world.befall(1, 2);
    world.befall(2, 2);
    drain(listener);
    for (int attempt = 2; attempt <= Deliveries.ATTEMPTS; attempt++) {
      assertThat(log.failures(0, 10)).hasSize(2).noneMatch(f -> f.parked());
      clock.advance(Duration.ofHours(5));
      drain(listener);
    }
    var parked = log.failures(0, 10);
    assertThat(parked).hasSize(2).allMatch(f -> f.parked() && f.attempts() == 8);
    clock.advance(Duration.ofDays(100));
    drain(listener);
    assertThat(listener.seen()).isEmpty();

    listener.failOn(counted -> false);
    assertThat(log.retry(parked.getFirst().id())).isTrue();
    drain(listener);
    assertThat(listener.seen()).isEqualTo(Map.of(1L, 2L));

    assertThat(log.discard(parked.getLast().id())).isTrue();
    drain(listener);
    assertThat(listener.seen()).isEqualTo(Map.of(1L, 2L, 2L, 1L));
    assertThat(log.failures(0, 10)).isEmpty();
    assertThat(log.retry(parked.getLast().id())).isFalse();
    assertThat(log.discard(parked.getLast().id())).isFalse();
  }

  @Test
  void replayForgetsAndHearsEverythingAgain() {
    world.seed(3);
    var listener = new CountingListener("replayed", store);
    listener.failOn(counted -> counted.customer().value() == 3);
    world.befall(1, 2);
    world.befall(2, 2);
    world.befall(3, 1);
    drain(listener);
    listener.failOn(counted -> false);
    log.replay(listener);
    assertThat(listener.seen()).isEmpty();
    assertThat(log.failures(0, 10)).isEmpty();
    drain(listener);
    assertThat(listener.seen()).isEqualTo(Map.of(1L, 2L, 2L, 2L, 3L, 1L));
    assertThat(listener.broken()).isEmpty();
  }

  @Test
  void aListenerThatComesLaterHearsHistoryInBoundedBatches() {
    world.seed(5);
    for (int n = 0; n < 30; n++) {
      world.befall(1 + n % 5, 20);
    }
    var listener = new CountingListener("late", store);
    int largest = 0;
    EventLog.Delivery delivery;
    while (log.stamp() > 0) {}
    do {
      delivery = log.deliver(listener);
      largest = Math.max(largest, delivery.handled());
    } while (delivery.outcome() == Outcome.MORE);
    assertThat(largest).isLessThanOrEqualTo(200);
    assertThat(listener.seen()).isEqualTo(world.published());
    assertThat(listener.broken()).isEmpty();
    assertThat(log.notices(0, 1_000)).hasSize(600);
  }

  @Test
  void aListenerThatSwallowsTheFailureOfItsOwnWriteHasFailed() {
    world.seed(1);
    world.befall(1, 1);
    var swallowing =
        new EventListener() {
          @Override
          public String name() {
            return "swallowing";
          }

          @Override
          public Set<Class<? extends Event>> listensTo() {
            return Set.of(Counted.class);
          }

          @Override
          public void on(RecordedEvent recorded) {
            try {
              store.run(
                  tx ->
                      Rows.change(
                          tx.connection(),
                          "insert into test_balance (customer, number) values (1, 1)"));
            } catch (RuntimeException e) {
              assertThat(e).isNotNull();
            }
          }
        };
    drain(swallowing);
    assertThat(log.failures(0, 10)).hasSize(1);
  }

  @Test
  void whatWaitsForAPlaceIsNeverSorted() {
    for (int n = 1; n <= 5; n++) {
      long number = n;
      store.run(tx -> tx.publish(new Counted(new CustomerId(1), number)));
    }

    assertThat(store.<String>read(tx -> plan(tx.connection(), 3)))
        .contains("store_commit_")
        .doesNotContain("Sort");
  }

  /** How the database reads the oldest commits without a place. */
  private String plan(Connection connection, int atMost) throws SQLException {
    String sql = Stamper.unplaced(engine.dialect(), atMost);
    if (engine.dialect() instanceof PostgresDialect) {
      try (var statement = connection.createStatement()) {
        statement.execute("set local enable_sort = off"); // where that is possible
      }
      return String.join("\n", Rows.list(connection, row -> row.getString(1), "explain " + sql));
    }
    try (var statement = connection.createStatement()) {
      statement.execute("call syscs_util.syscs_set_runtimestatistics(1)");
      assertThat(Rows.list(connection, row -> row.getLong(1), sql)).hasSize(atMost).isSorted();
      String plan =
          Rows.list(
                  connection,
                  row -> row.getString(1),
                  "values syscs_util.syscs_get_runtimestatistics()")
              .getFirst();
      statement.execute("call syscs_util.syscs_set_runtimestatistics(0)");
      return plan.toLowerCase(Locale.ROOT).replace("sort resultset", "Sort");
    }
  }

  private long places() {
    long commits =
        store.<Long>read(
            tx ->
                Rows.first(
                    tx.connection(), "select count(*) from store_commit where place is not null"));
    assertThat(log.lastPlace()).isEqualTo(commits);
    return commits;
  }

  private void drain(EventListener listener) {
    boolean more = true;
    while (more) {
      more = log.stamp() > 0 | log.deliver(listener).outcome() == Outcome.MORE;
    }
  }
}
