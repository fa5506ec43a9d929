package org.kaveri.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.api.Subscription;

/** Two processes on one PostgreSQL, one killed: each fact has its effect exactly once. */
class SeveralNodesTest {

  @Test
  void workGoesOnExactlyOnceWhenANodeIsKilled(@TempDir Path folder) throws Exception {
    Settings settings = TestStores.POSTGRESQL.create();
    String database = settings.database() + "&user=postgres";
    try (StoreEngine engine = StoreEngine.open(settings, Clock.systemUTC())) {
      RoomStore store = engine.store(TestStores.room());
      var world = new World(store);
      world.seed(10);
      try (ChildJvm first = ChildJvm.start("node", database, folder.toString());
          ChildJvm second = ChildJvm.start("node", database, folder.toString())) {
        awaitAcknowledged(first, 100);
        awaitAcknowledged(second, 100);
        first.kill();
        awaitAcknowledged(second, 200);
        second.finish();
        second.await("CLOSED");
      }
      var listener = new CountingListener("nodes", store);
      boolean more = true;
      while (more) {
        more =
            engine.events().stamp() > 0
                | engine.events().deliver(listener).outcome()
                    == org.kaveri.store.EventLog.Outcome.MORE;
      }
      assertThat(world.published()).hasSize(10);
      assertThat(listener.seen()).isEqualTo(world.published());
      assertThat(world.disordered("nodes")).isEmpty();
      assertThat(engine.events().failures(0, 10)).isEmpty();
    }
  }

  @Test
  void aNodeHearsOfWhatAnotherHasStamped() throws Exception {
    Settings settings = TestStores.POSTGRESQL.create();
    try (StoreEngine first = StoreEngine.open(settings, Clock.systemUTC());
        StoreEngine second = StoreEngine.open(settings, Clock.systemUTC())) {
      RoomStore store = first.store(TestStores.room());
      store.prepare();
      var heard = new Semaphore(0);
      try (Subscription subscription = second.events().onChange(heard::release)) {
        assertThat(subscription).isNotNull();
        // the ears wake once when they are up
        assertThat(heard.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        heard.drainPermits();
        new World(store).befall(1, 1);
        assertThat(first.events().stamp()).isEqualTo(1);
        assertThat(heard.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        assertThat(second.events().lastPlace()).isEqualTo(1);
      }
    }
  }

  private static void awaitAcknowledged(ChildJvm node, int count) throws InterruptedException {
    for (int n = 0; n < count; n++) {
      node.await("ACK ");
    }
  }
}
