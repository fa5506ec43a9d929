package org.kaveri.store.engine;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.kaveri.api.KaveriException;

/** A node in a process of its own: writes, pumps and tells what was acknowledged. */
final class TestNode {
  private static final PrintStream OUT = System.out;

  private final StoreEngine engine;
  private final RoomStore store;
  private final CountDownLatch end = new CountDownLatch(1);

  private TestNode(String database, Path data) {
    engine = StoreEngine.open(new Settings(data, database, "", "", 12, false), Clock.systemUTC());
    store = engine.store(TestStores.room());
  }

  /**
   * Runs until its input ends.
   *
   * @param arguments what to do, the database, the data folder
   */
  public static void main(String[] arguments) throws Exception {
    var node = new TestNode(arguments[1], Path.of(arguments[2]));
    Thread.ofPlatform().daemon().start(node::awaitEnd);
    switch (arguments[0]) {
      case "open" -> node.open();
      case "node" -> node.run(4, true);
      case "write" -> node.run(4, false);
      case "fill" -> node.fill();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    node.engine.close();
    OUT.println("CLOSED");
    OUT.flush();
  }

  private void awaitEnd() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException e) {
      OUT.println("GONE");
    } finally {
      end.countDown();
    }
  }

  private void open() throws InterruptedException {
    try {
      store.prepare();
      OUT.println("OPEN");
      end.await();
    } catch (KaveriException e) {
      OUT.println("REFUSED " + e.code() + " " + e.getMessage());
    }
    OUT.flush();
  }

  private void run(int writers, boolean pumping) throws InterruptedException {
    store.prepare();
    OUT.println("OPEN");
    var world = new World(store);
    var threads = new java.util.ArrayList<Thread>();
    for (int writer = 0; writer < writers; writer++) {
      threads.add(Thread.ofPlatform().start(() -> write(world)));
    }
    if (pumping) {
      var listener = new CountingListener("nodes", store);
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    while (end.getCount() > 0) {
                      engine.events().stamp();
                      engine.events().deliver(listener);
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void write(World world) {
    var random = new Random();
    while (end.getCount() > 0) {
      long customer = 1L + random.nextInt(10);
      long number = world.befall(customer, 1);
      synchronized (OUT) {
        OUT.println("ACK " + customer + " " + number);
        OUT.flush();
      }
    }
  }

  /** Writes until there is no room left, then tells how that was said. */
  private void fill() {
    store.prepare();
    long kept = 0;
    try {
      while (end.getCount() > 0) {
        long id = engine.ids().next();
        store.run(
            tx -> {
              var thing = new ThingEntity(id, "full");
              thing.note = "x".repeat(20_000);
              tx.entities().persist(thing);
            });
        kept++;
        OUT.println("KEPT " + id);
      }
    } catch (KaveriException e) {
      OUT.println("REFUSED " + e.code() + " " + kept);
    }
    OUT.flush();
  }
}
