package org.kaveri.testkit;

import java.util.ArrayList;
import java.util.List;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.EventWatcher;
import org.kaveri.store.EventLog;

/**
 * Hands facts to listeners in the calling thread, as the server's pump does in its own.
 *
 * @since 0.1
 */
public final class Pump {
  private static final int WATCHED_AT_ONCE = 1_000;

  private final EventLog log;
  private final List<EventListener> listeners = new ArrayList<>();
  private final List<EventWatcher> watchers = new ArrayList<>();
  private long watched;

  Pump(EventLog log) {
    this.log = log;
  }

  /** Adds listeners; from the next {@link #drain} on they hear facts, beginning with the first. */
  public Pump listen(EventListener... more) {
    listeners.addAll(List.of(more));
    return this;
  }

  /** Adds a watcher. */
  public Pump watch(EventWatcher watcher) {
    watchers.add(watcher);
    return this;
  }

  /**
   * Works until nothing is left but failures whose time has not come: move the clock and drain
   * again for those.
   *
   * @return how many facts had their effect
   */
  public int drain() {
    int handled = 0;
    boolean more = true;
    while (more) {
      more = log.stamp() > 0;
      for (EventListener listener : listeners) {
        EventLog.Delivery delivery = log.deliver(listener);
        if (delivery.outcome() == EventLog.Outcome.AWAY) {
          throw new IllegalStateException("The database is away");
        }
        more |= delivery.outcome() == EventLog.Outcome.MORE;
        handled += delivery.handled();
      }
      more |= watch();
    }
    return handled;
  }

  private boolean watch() {
    var notices = log.notices(watched, WATCHED_AT_ONCE);
    if (notices.isEmpty()) {
      return false;
    }
    watched = notices.getLast().place();
    watchers.forEach(watcher -> watcher.noticed(notices));
    return true;
  }
}
