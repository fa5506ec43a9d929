package org.kaveri.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kaveri.api.KaveriException;
import org.kaveri.api.access.Caller;

/** Several writers who begin at the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /** What came of it for each: {@code "done"} or the code of the refusal. */
  public static List<String> outcomes(List<Runnable> writers) {
    var start = new CyclicBarrier(writers.size());
    var outcomes = new ArrayList<String>();
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      var running = new ArrayList<Future<String>>();
      for (Runnable writer : writers) {
        Callable<String> work =
            () -> {
              start.await();
              return outcome(writer);
            };
        running.add(threads.submit(work));
      }
      for (Future<String> one : running) {
        outcomes.add(one.get());
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    return outcomes;
  }

  private static String outcome(Runnable writer) {
    try {
      Caller.run(new Caller.Platform("test"), writer);
      return "done";
    } catch (KaveriException e) {
      return e.code();
    }
  }
}
