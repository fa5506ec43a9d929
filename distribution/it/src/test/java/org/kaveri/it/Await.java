package org.kaveri.it;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, looking often; a test never sleeps for a fixed time. */
final class Await {
  private static final Duration BETWEEN = Duration.ofMillis(20);

  private Await() {}

  /** Waits until it holds; fails with what the supplier then says of the state. */
  static void until(
      String what, Duration patience, BooleanSupplier condition, Supplier<String> state) {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "Waited " + patience.toSeconds() + " s in vain until " + what + ". " + state.get());
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }

  static void until(String what, Duration patience, BooleanSupplier condition) {
    until(what, patience, condition, () -> "");
  }
}
