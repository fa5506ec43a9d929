package org.kaveri.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private static void awaitAcknowledged(ChildJvm node, int count) throws InterruptedException {
    for (int n = 0; n < count; n++) {
      node.await("ACK ");
    }
  }
}
