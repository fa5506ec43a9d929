package org.kaveri.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.api.UnavailableException;
import org.kaveri.store.Rows;

/** The folder that the embedded database lives in. */
class DataFolderTest {
  @TempDir Path folder;

  @Test
  void aFolderInUseIsRefusedAndTakenOnceItIsFree() throws Exception {
    try (ChildJvm child = ChildJvm.start("open", "derby", folder.toString())) {
      child.await("OPEN");
      try (StoreEngine engine = open()) {
        RoomStore store = engine.store(TestStores.room());
        assertThatThrownBy(store::prepare)
            .isInstanceOfSatisfying(
                UnavailableException.class, e -> assertThat(e.code()).isEqualTo("store.in-use"))
            .hasMessageContaining("in use by another Kaveri");
        assertThat(engine.trouble()).isPresent();
        child.finish();
        child.await("CLOSED");
        store.prepare();
        assertThat(engine.trouble()).isEmpty();
      }
    }
  }

  @Test
  void afterAnOrderlyEndNoLockIsLeftAndTheLogIsInTheFolder() {
    try (StoreEngine engine = open()) {
      engine.store(TestStores.room()).prepare();
      assertThat(folder.resolve("database/db.lck")).exists();
    }
    assertThat(folder.resolve("database/db.lck")).doesNotExist();
    assertThat(folder.resolve("database")).isDirectory();
  }

  @Test
  void aFullDiskIsSaidSoAndWhatWasKeptIsThereAfterwards() throws Exception {
    Files.createDirectories(folder);
    // no file may grow past 3 MB: as good as a full disk, and possible without being root
    try (ChildJvm child =
        ChildJvm.start(
            List.of("bash", "-c", "ulimit -f 3072; trap '' XFSZ; exec \"$@\"", "-"),
            "fill",
            "derby",
            folder.toString())) {
      String refused = child.await("REFUSED ");
      assertThat(refused).startsWith("REFUSED store.full");
      long kept = Long.parseLong(refused.substring(refused.lastIndexOf(' ') + 1));
      assertThat(kept).isPositive();
      child.kill();
      try (StoreEngine engine = open()) {
        RoomStore store = engine.store(TestStores.room());
        assertThat(
                store.<Long>read(
                    tx -> Rows.first(tx.connection(), "select count(*) from test_thing")))
            .isEqualTo(kept);
        store.run(tx -> tx.entities().persist(new ThingEntity(engine.ids().next(), "more")));
      }
    }
  }

  private StoreEngine open() {
    return StoreEngine.open(new Settings(folder, "derby", "", "", 4, false), Clock.systemUTC());
  }
}
