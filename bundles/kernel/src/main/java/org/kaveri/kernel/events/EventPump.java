package org.kaveri.kernel.events;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.kaveri.api.Subscription;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.EventWatcher;
import org.kaveri.api.events.EventWatcher.Notice;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionPoint.Change;
import org.kaveri.api.extensions.Guarded;
import org.kaveri.store.EventLog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that stamps what was committed and sets listeners going, each on a thread of its own
 * with at most {@value #AT_ONCE} at work. It is woken by commits here and by other nodes, and looks
 * by itself every second.
 */
@Component(service = EventPump.class, immediate = true)
public final class EventPump {
  private static final Logger LOG = LoggerFactory.getLogger(EventPump.class);
  private static final int AT_ONCE = 4;
  private static final int NOTICED_COMMITS = 500;
  private static final int NOTICED_FACTS = 1_000;
  private static final Duration FLOOR = Duration.ofSeconds(1);

  private final EventLog log;
  private final EventListeners listeners;
  private final EventWatchers watchers;
  private final Clock clock;
  private final Map<Extension<EventListener>, Station> stations = new ConcurrentHashMap<>();
  private final Semaphore wakes = new Semaphore(0);
  private final Semaphore atWork = new Semaphore(AT_ONCE);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Subscription subscription;
  private final Subscription comingAndGoing;
  private final Thread thread;
  private volatile boolean running = true;
  private long watched = -1;
  private boolean away;

  /** A database that is still being laid out isn't away: that is told by who starts it. */
  private boolean answeredOnce;

  /** Starts pumping. */
  @Activate
  public EventPump(
      @Reference EventLog log,
      @Reference EventListeners listeners,
      @Reference EventWatchers watchers,
      @Reference Clock clock) {
    this.log = log;
    this.listeners = listeners;
    this.watchers = watchers;
    this.clock = clock;
    comingAndGoing = listeners.onChange(this::changed);
    subscription = log.onChange(this::wake);
    thread = Thread.ofPlatform().daemon().name("kaveri-event-pump").start(this::pump);
  }

  /** Looks for work now. */
  void wake() {
    wakes.release();
  }

  /** Lets every listener look, whatever is known of it. */
  void wakeAll() {
    stations.values().forEach(Station::poke);
    wake();
  }

  /** The listeners that are up, by their names. */
  Map<String, EventListener> present() {
    var present = new ConcurrentHashMap<String, EventListener>();
    stations.values().forEach(s -> s.listener().ifPresent(l -> present.put(s.name(), l)));
    return present;
  }

  private void pump() {
    while (running) {
      try {
        pass();
        answeredOnce = true;
        away = false;
      } catch (UnavailableException e) {
        if (answeredOnce && !away) {
          LOG.warn("Facts wait, since the database does not answer: {}", e.code());
        }
        away = true;
      } catch (RuntimeException e) {
        LOG.error("A pass of the event pump failed; the next one follows in a second", e);
      }
      rest();
    }
  }

  private void rest() {
    try {
      if (wakes.tryAcquire(FLOOR.toMillis(), TimeUnit.MILLISECONDS)) {
        wakes.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }

  private void pass() {
    boolean stamped = true;
    while (running && stamped) {
      stamped = log.stamp() > 0;
      long last = log.lastPlace();
      serve(last);
      watch(last);
    }
  }

  private void serve(long last) {
    for (Extension<EventListener> extension : listeners.list()) {
      Station station =
          stations.computeIfAbsent(extension, e -> new Station(e, log, atWork, clock, this::wake));
      if (station.wants(last)) {
        threads.execute(() -> station.work(last));
      }
    }
  }

  private void watch(long last) {
    // a database that crashed may have lost places that nothing had been done about yet
    if (watched < 0 || watched > last || watchers.list().isEmpty()) {
      watched = last;
      return;
    }
    while (running && watched < last) {
      List<Notice> notices = log.notices(watched, NOTICED_COMMITS);
      watched = Math.min(last, watched + NOTICED_COMMITS);
      for (int from = 0; from < notices.size(); from += NOTICED_FACTS) {
        tell(notices.subList(from, Math.min(notices.size(), from + NOTICED_FACTS)));
      }
    }
  }

  private void tell(List<Notice> notices) {
    List<Notice> some = List.copyOf(notices);
    for (Extension<EventWatcher> watcher : watchers.list()) {
      Guarded<Boolean> told =
          watcher.call(
              w -> {
                w.noticed(some);
                return true;
              });
      if (told instanceof Guarded.Failed<Boolean>) {
        LOG.debug("A watcher failed; the guard has taken note of it");
      }
    }
  }

  private void changed(Change<EventListener> change) {
    if (change instanceof Change.Removed<EventListener> removed) {
      Optional.ofNullable(stations.remove(removed.extension())).ifPresent(Station::close);
    } else {
      wake();
    }
  }

  /** Stops; what is being handed on is finished first. */
  @Deactivate
  public void stop() throws InterruptedException {
    running = false;
    comingAndGoing.close();
    subscription.close();
    stations.values().forEach(Station::close);
    wake();
    threads.shutdown();
    if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
      LOG.warn("A listener is still at work while the pump stops; its transaction will fail");
    }
    thread.join(Duration.ofSeconds(10));
  }
}
