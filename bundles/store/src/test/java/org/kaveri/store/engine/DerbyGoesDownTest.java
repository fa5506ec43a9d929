package org.kaveri.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.api.KaveriException;
import org.kaveri.api.UnavailableException;
import org.kaveri.store.Rows;

/** Derby that goes down by itself, as it does on a full disk, and comes back. */
class DerbyGoesDownTest {
  private static final int WORKERS = 4;

  @TempDir Path folder;

  @RepeatedTest(5)
  void whoIsRefusedIsNotInterruptedToo() throws Exception {
    try (StoreEngine engine = open();
        var pool = Executors.newFixedThreadPool(WORKERS)) {
      RoomStore store = engine.store(TestStores.room());
      store.prepare();
      var atWork = new CountDownLatch(WORKERS);
      Callable<Boolean> worker = () -> isInterruptedAfter(store, atWork);
      List<Future<Boolean>> workers =
          IntStream.range(0, WORKERS).mapToObj(i -> pool.submit(worker)).toList();
      atWork.await();
      goDown();
      for (Future<Boolean> one : workers) {
        assertThat(one.get()).as("interrupted").isFalse();
      }
      assertThat(store.<Integer>write(tx -> 1)).isEqualTo(1);
    }
  }

  @Test
  void whatOpenedWithoutBeingAbleToWriteIsOpenedAgain() throws Exception {
    try (StoreEngine engine = open()) {
      engine.store(TestStores.room()).prepare();
    }
    Path lock = folder.resolve("database/db.lck");
    Files.createDirectory(
        lock); // no file can be written here, which Derby takes for a read-only disk
    try (StoreEngine engine = open()) {
      RoomStore store = engine.store(TestStores.room());
      assertThatThrownBy(store::prepare)
          .isInstanceOfSatisfying(
              UnavailableException.class, e -> assertThat(e.code()).isEqualTo("store.away"));
      Files.delete(lock);
      store.prepare();
      store.run(tx -> tx.entities().persist(new ThingEntity(engine.ids().next(), "again")));
    }
  }

  private static boolean isInterruptedAfter(RoomStore store, CountDownLatch atWork) {
    try {
      store.run(
          tx -> {
            atWork.countDown();
            while (true) {
              Rows.first(tx.connection(), "select count(*) from test_thing");
            }
          });
    } catch (KaveriException refused) {
      assertThat(refused).isInstanceOf(UnavailableException.class);
    }
    return Thread.currentThread().isInterrupted();
  }

  private void goDown() {
    var source = new EmbeddedDataSource();
    source.setDatabaseName(folder.resolve("database").toAbsolutePath().toString());
    source.setShutdownDatabase("shutdown");
    assertThatThrownBy(source::getConnection).isInstanceOf(SQLException.class);
  }

  private StoreEngine open() {
    return StoreEngine.open(new Settings(folder, "derby", "", "", 8, false), Clock.systemUTC());
  }
}
