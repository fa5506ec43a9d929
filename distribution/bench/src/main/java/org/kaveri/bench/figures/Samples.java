package org.kaveri.bench.figures;

import java.util.Arrays;

/** How long each piece of work took. Percentiles are by nearest rank, of all of them. */
public final class Samples {
  private static final double NANOS_IN_MILLI = 1e6;

  private long[] nanos = new long[1024];
  private int count;

  /** Does the work so many times and takes the time of each. */
  public static Samples of(int times, Runnable work) {
    Samples samples = new Samples();
    for (int i = 0; i < times; i++) {
      samples.time(work);
    }
    return samples;
  }

  /** Does the work and adds how long it took. */
  public void time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    add(System.nanoTime() - start);
  }

  /** Adds those of another thread. */
  public void addAll(Samples others) {
    for (int i = 0; i < others.count; i++) {
      add(others.nanos[i]);
    }
  }

  private void add(long time) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = time;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /**
   * So many percent took at most so many milliseconds; 0 when there is none.
   *
   * @param percent 1 to 100
   */
  public double millis(int percent) {
    if (count == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(percent / 100.0 * count);
    return sorted[Math.max(rank, 1) - 1] / NANOS_IN_MILLI;
  }
}
