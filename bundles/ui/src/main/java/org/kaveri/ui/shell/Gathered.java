package org.kaveri.ui.shell;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Subscription;
import org.kaveri.api.events.EventWatcher.Notice;

/**
 * What one listener of a screen has not been told yet. However much happens, one task at most waits
 * for the screen's lock, and a second passes between two.
 */
final class Gathered implements Subscription {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Executor soon;
  private final Executor afterPause;
  private final Map<Alike, Notice> waiting = new LinkedHashMap<>();
  private @Nullable Consumer<List<Notice>> heard;
  private State state = State.IDLE;

  /** Of several notices of one kind about one customer, the newest says it all. */
  private record Alike(String name, Optional<CustomerId> customer) {}

  private enum State {
    /** Nothing is under way. */
    IDLE,
    /** A task waits for the screen, and takes along what comes until it begins. */
    ASKED,
    /** The listener was told a moment ago. */
    PAUSING
  }

  /**
   * For one listener.
   *
   * @param screen runs a task soon, in the screen
   */
  Gathered(Executor screen, Consumer<List<Notice>> heard) {
    this(
        screen,
        CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, Runnable::run),
        heard);
  }

  Gathered(Executor screen, Executor afterPause, Consumer<List<Notice>> heard) {
    this.soon = screen;
    this.afterPause = afterPause;
    this.heard = heard;
  }

  /** Returns at once. */
  void add(List<Notice> notices) {
    synchronized (this) {
      if (heard == null) {
        return;
      }
      notices.forEach(notice -> waiting.put(new Alike(notice.name(), notice.customer()), notice));
      if (state != State.IDLE) {
        return;
      }
      state = State.ASKED;
    }
    soon.execute(this::tell);
  }

  private void tell() {
    List<Notice> news;
    Consumer<List<Notice>> listener;
    synchronized (this) {
      news = List.copyOf(waiting.values());
      waiting.clear();
      listener = heard;
      state = State.PAUSING;
    }
    afterPause.execute(this::paused);
    if (listener != null && !news.isEmpty()) {
      listener.accept(news);
    }
  }

  private void paused() {
    synchronized (this) {
      if (waiting.isEmpty()) {
        state = State.IDLE;
        return;
      }
      state = State.ASKED;
    }
    soon.execute(this::tell);
  }

  /** Lets go of the listener, whose room may be about to leave. */
  @Override
  public synchronized void close() {
    heard = null;
    waiting.clear();
  }
}
