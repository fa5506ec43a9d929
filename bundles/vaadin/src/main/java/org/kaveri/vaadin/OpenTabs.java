package org.kaveri.vaadin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The open sessions and tabs of one application, readable without a session's lock: whoever tells
 * all tabs about an event must not wait for one that is busy.
 */
final class OpenTabs {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
  private final Set<UI> tabs = ConcurrentHashMap.newKeySet();

  /** Follows what opens and closes in the service. */
  void follow(VaadinService service, Duration idleTimeout) {
    service.addSessionInitListener(
        event -> {
          event
              .getSession()
              .getSession()
              .setMaxInactiveInterval(Math.toIntExact(idleTimeout.toSeconds()));
          sessions.add(event.getSession());
        });
    service.addSessionDestroyListener(event -> sessions.remove(event.getSession()));
    service.addUIInitListener(
        event -> {
          tabs.add(event.getUI());
          event.getUI().addDetachListener(detached -> tabs.remove(detached.getUI()));
        });
  }

  Set<VaadinSession> sessions() {
    return Set.copyOf(sessions);
  }

  List<UI> tabs() {
    return List.copyOf(tabs);
  }

  /**
   * Ends every session, because a browser that comes back after its classes were replaced would get
   * a blank page. One that is busy for long keeps its lock; it ends with its container session.
   */
  void end() {
    for (VaadinSession session : sessions()) {
      try {
        if (session.getLockInstance().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
          try {
            WrappedSession container = session.getSession();
            session.close();
            if (container != null) {
              container.invalidate();
            }
          } finally {
            session.unlock();
          }
        }
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return;
      } catch (IllegalStateException alreadyEnded) {
        sessions.remove(session);
      }
    }
    sessions.clear();
    tabs.clear();
  }
}
