package org.kaveri.imports;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.kaveri.api.ConflictException;

/**
 * Tries again while others are in the way.
 *
 * @param requireGoOn throws {@link Stopped} when the work is to end; asked before each new attempt
 */
record Patience(Runnable requireGoOn) {
  private static final int ATTEMPTS = 10;
  private static final Duration PAUSE = Duration.ofMillis(50);

  <T> T with(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (ConflictException e) {
        if (!passes(e) || attempt == ATTEMPTS) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE.multipliedBy(attempt).toNanos());
        requireGoOn.run();
      }
    }
  }

  /** Whether trying again may do. */
  static boolean passes(ConflictException e) {
    return e.code().equals("store.busy") || e.code().equals("store.changed");
  }
}
