package org.kaveri.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.store.Rows;

/** A process that is killed under load on Derby: what it acknowledged is there. */
class KilledTest {
  private static final int CYCLES = 3;

  @Test
  void nothingAcknowledgedIsLostWhenTheProcessIsKilled(@TempDir Path folder) throws Exception {
    var settings = new Settings(folder, "derby", "", "", 8, false);
    try (StoreEngine engine = StoreEngine.open(settings, Clock.systemUTC())) {
      new World(engine.store(TestStores.room())).seed(10);
    }
    Map<Long, Long> acknowledged = new HashMap<>();
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      try (ChildJvm child = ChildJvm.start("write", "derby", folder.toString())) {
        for (int n = 0; n < 100; n++) {
          note(acknowledged, child.await("ACK "));
        }
        child.kill();
        child.rest().stream().filter(l -> l.startsWith("ACK ")).forEach(l -> note(acknowledged, l));
      }
      try (StoreEngine engine = StoreEngine.open(settings, Clock.systemUTC())) {
        RoomStore store = engine.store(TestStores.room());
        Map<Long, Long> kept = new World(store).published();
        assertThat(acknowledged)
            .allSatisfy(
                (customer, number) ->
                    assertThat(kept.get(customer)).isGreaterThanOrEqualTo(number));
        // neither a row without its fact nor a fact without its row
        assertThat(
                store.<Long>read(
                    tx -> Rows.first(tx.connection(), "select count(*) from store_event")))
            .isEqualTo(kept.values().stream().mapToLong(n -> n).sum());
      }
    }
  }

  private static void note(Map<Long, Long> acknowledged, String line) {
    String[] words = line.split(" ");
    if (words.length == 3) {
      acknowledged.merge(Long.valueOf(words[1]), Long.valueOf(words[2]), Math::max);
    }
  }
}
