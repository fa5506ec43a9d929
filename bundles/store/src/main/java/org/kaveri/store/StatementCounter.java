package org.kaveri.store;

import java.util.concurrent.atomic.LongAdder;

/**
 * Counts statements sent to the database, for tests and benchmarks: per thread and in all. It
 * counts while {@code kaveri.database.count} is {@code true}; a batch counts once.
 *
 * @since 0.1
 */
public final class StatementCounter {
  private final LongAdder total = new LongAdder();
  private final ThreadLocal<long[]> mine = ThreadLocal.withInitial(() -> new long[1]);

  /** Counts one. */
  public void increment() {
    total.increment();
    mine.get()[0]++;
  }

  /** Statements of all threads so far. */
  public long total() {
    return total.sum();
  }

  /** Statements that the calling thread sends while it does the work. */
  public long during(Runnable work) {
    long before = mine.get()[0];
    work.run();
    return mine.get()[0] - before;
  }
}
