package org.kaveri.bench.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * What several threads did that never paused.
 *
 * @param samples of all of them
 * @param seconds how long they worked
 */
public record Throughput(Samples samples, double seconds) {

  /**
   * Works for that time.
   *
   * @param worker gives each thread, counted from 0, what it does again and again
   * @throws IllegalStateException when one of them fails
   */
  public static Throughput of(int threads, Duration time, IntFunction<Runnable> worker) {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    Samples all = new Samples();
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<Samples>> futures = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        Runnable work = worker.apply(i);
        futures.add(executor.submit(() -> until(end, work)));
      }
      for (Future<Samples> future : futures) {
        all.addAll(future.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The measurement was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The work that is measured fails", e.getCause());
    }
    return new Throughput(all, (System.nanoTime() - start) / 1e9);
  }

  private static Samples until(long end, Runnable work) {
    Samples samples = new Samples();
    while (System.nanoTime() < end) {
      samples.time(work);
    }
    return samples;
  }

  /** How many a second. */
  public double rate() {
    return samples.count() / seconds;
  }
}
