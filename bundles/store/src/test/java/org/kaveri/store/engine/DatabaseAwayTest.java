package org.kaveri.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UnavailableException;
import org.kaveri.store.EventLog.Outcome;
import org.kaveri.store.Rows;

/** A PostgreSQL that is away at the start, comes, goes and comes back. */
class DatabaseAwayTest {
  private static final Set<String> AWAY = Set.of("store.away", "store.unsure");

  @Test
  void callsAreRefusedWhileItIsAwayAndServedWithoutARestartWhenItIsBack() throws Exception {
    Settings real = TestStores.POSTGRESQL.create();
    try (var wire = new Forwarder(TestStores.server().getPort())) {
      String url = real.database().replace(":" + TestStores.server().getPort(), ":" + wire.port());
      var settings = new Settings(Path.of("."), url, "postgres", "", 4, false);
      try (StoreEngine engine = StoreEngine.open(settings, Clock.systemUTC())) {
        RoomStore store = engine.store(TestStores.room());
        var listener = new CountingListener("away", store);
        refused(() -> store.read(tx -> 1));
        refused(() -> engine.ids().next());
        assertThat(engine.trouble()).hasValueSatisfying(e -> assertThat(AWAY).contains(e.code()));
        assertThat(engine.events().deliver(listener).outcome()).isEqualTo(Outcome.AWAY);

        wire.mend();
        var world = new World(store);
        world.seed(1);
        assertThat(world.befall(1, 1)).isEqualTo(1);
        assertThat(engine.trouble()).isEmpty();

        wire.cut();
        refused(() -> world.befall(1, 1));
        assertThat(engine.events().deliver(listener).outcome()).isEqualTo(Outcome.AWAY);
        assertThat(engine.trouble()).isPresent();

        wire.mend();
        assertThat(world.befall(1, 1)).isEqualTo(2);
        while (engine.events().stamp() > 0
            | engine.events().deliver(listener).outcome() == Outcome.MORE) {}
        assertThat(listener.seen()).containsEntry(1L, 2L);
        assertThat(engine.events().failures(0, 10)).isEmpty();
      }
    }
  }

  @Test
  void aCommitWhoseEndIsUnknownIsSaidToBeSo() throws Exception {
    Settings real = TestStores.POSTGRESQL.create();
    try (var wire = new Forwarder(TestStores.server().getPort())) {
      wire.mend();
      String url = real.database().replace(":" + TestStores.server().getPort(), ":" + wire.port());
      var settings = new Settings(Path.of("."), url, "postgres", "", 4, false);
      try (StoreEngine engine = StoreEngine.open(settings, Clock.systemUTC())) {
        RoomStore store = engine.store(TestStores.room());
        store.prepare();
        assertThatThrownBy(
                () ->
                    store.run(
                        tx -> {
                          tx.publish(new Counted(new CustomerId(1), 1));
                          Rows.change(tx.connection(), "update test_balance set number = 5");
                          cut(wire);
                        }))
            .isInstanceOfSatisfying(
                UnavailableException.class, e -> assertThat(AWAY).contains(e.code()));
      }
    }
  }

  private static void cut(Forwarder wire) {
    try {
      wire.cut();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void refused(Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            UnavailableException.class, e -> assertThat(AWAY).contains(e.code()));
  }
}
