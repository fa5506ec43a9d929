package org.kaveri.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work in tabs from threads that may not wait. {@link UI#access} alone runs it at once in the
 * calling thread when the tab is idle, and that thread may be one that starts or stops a room.
 */
final class TabWork {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Set<CompletableFuture<Void>> open = ConcurrentHashMap.newKeySet();

  /** Runs the work soon, under the tab's lock; not at all when the tab is gone by then. */
  @SuppressWarnings("CollectionUndefinedEquality") // each is looked for as itself
  void later(UI tab, Runnable work) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    open.add(done);
    Thread.ofVirtual()
        .name("kaveri-tab")
        .start(
            () -> {
              try {
                run(tab, work);
              } finally {
                open.remove(done);
                done.complete(null);
              }
            });
  }

  /** Completes when all is done that was asked for before this call. */
  CompletableFuture<Void> settled() {
    return CompletableFuture.allOf(List.copyOf(open).toArray(CompletableFuture[]::new));
  }

  private static void run(UI tab, Runnable work) {
    try {
      tab.access(work::run).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (UIDetachedException
        | CancellationException
        | ExecutionException
        | TimeoutException goneOrTold) {
      // A tab that is gone shows nothing; a failure was told to the error handler of the session.
      return;
    }
  }
}
