package org.kaveri.kernel.plugins;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kaveri.api.Subscription;
import org.kaveri.api.plugins.PluginOperation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An operation and how far it is. */
final class Operation implements PluginOperation {
  private static final Logger LOG = LoggerFactory.getLogger(Operation.class);

  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile Step step = Step.QUEUED;

  void at(Step now) {
    step = now;
    for (Runnable listener : listeners) {
      try {
        listener.run();
      } catch (RuntimeException e) {
        LOG.error("A listener to an operation failed; the operation goes on", e);
      }
    }
  }

  void finish(Outcome how) {
    outcome.complete(how);
    at(Step.FINISHED);
    listeners.clear();
  }

  @Override
  public Step step() {
    return step;
  }

  @Override
  public CompletionStage<Outcome> outcome() {
    return outcome.minimalCompletionStage();
  }

  @Override
  public Subscription onStep(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
