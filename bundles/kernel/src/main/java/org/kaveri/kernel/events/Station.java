package org.kaveri.kernel.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.Guarded;
import org.kaveri.store.EventLog;
import org.kaveri.store.EventLog.Delivery;
import org.kaveri.store.EventLog.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One listener as the pump sees it: when it has work and how that is done. */
final class Station {
  private static final Logger LOG = LoggerFactory.getLogger(Station.class);

  /** So often it looks even when it knows of nothing: a failure may have been freed elsewhere. */
  private static final Duration LOOK = Duration.ofSeconds(10);

  private final Extension<EventListener> extension;
  private final EventLog log;
  private final Semaphore atWork;
  private final Clock clock;
  private final Runnable wake;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile @Nullable EventListener listener;
  private volatile String name = "";
  private volatile boolean closed;
  private volatile boolean poked = true;
  private volatile boolean missed;
  private volatile long served = -1;
  private volatile Instant next = Instant.MIN;

  Station(
      Extension<EventListener> extension,
      EventLog log,
      Semaphore atWork,
      Clock clock,
      Runnable wake) {
    this.extension = extension;
    this.log = log;
    this.atWork = atWork;
    this.clock = clock;
    this.wake = wake;
  }

  /** The listener, once it has come up. */
  Optional<EventListener> listener() {
    return Optional.ofNullable(listener);
  }

  String name() {
    return name;
  }

  /** It looks at the next pass, whatever it knows. */
  void poke() {
    poked = true;
  }

  /** Whether there is work and nobody at it; who gets {@code true} must call {@link #work}. */
  boolean wants(long last) {
    boolean due = poked || last > served || !clock.instant().isBefore(next);
    if (!due || closed) {
      return false;
    }
    missed = true; // in case somebody is at it and has looked already
    return busy.compareAndSet(false, true);
  }

  /** Hands on until nothing is left for now. */
  void work(long last) {
    try {
      poked = false;
      missed = false;
      EventListener mine = comeUp();
      if (mine == null) {
        next = clock.instant().plus(LOOK);
        served = last;
        return;
      }
      Delivery delivery = turn(mine);
      while (!closed && delivery.outcome() == Outcome.MORE) {
        delivery = turn(mine);
      }
      settle(delivery, last);
    } catch (RuntimeException e) {
      LOG.error("The listener {} cannot be served; it is tried again", name, e);
      next = clock.instant().plus(LOOK);
      served = last;
    } finally {
      busy.set(false);
      if (missed) {
        wake.run();
      }
    }
  }

  /** Listeners take turns, so that one with a long history does not keep the others waiting. */
  private Delivery turn(EventListener mine) {
    atWork.acquireUninterruptibly();
    try {
      return log.deliver(mine);
    } finally {
      atWork.release();
    }
  }

  private void settle(Delivery delivery, long last) {
    Instant look = clock.instant().plus(LOOK);
    switch (delivery.outcome()) {
      case IDLE -> {
        served = last;
        next = delivery.nextDue().filter(due -> due.isBefore(look)).orElse(look);
      }
      // another node is at it, or the database is away: the next pass asks again
      case BUSY, AWAY -> next = clock.instant();
      case MORE -> poked = true;
    }
  }

  private @Nullable EventListener comeUp() {
    EventListener mine = listener;
    if (mine == null && extension.call(l -> l) instanceof Guarded.Done<EventListener>(var up)) {
      name = up.name();
      listener = up;
      mine = up;
    }
    return mine;
  }

  /** Takes no more work and lets the listener go. */
  void close() {
    closed = true;
    listener = null;
  }
}
