package org.kaveri.imports;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kaveri.api.access.Caller;
import org.kaveri.api.imports.ImportRunId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The imports of this server, and their undos. One is at work, in a thread of its own; the others
 * wait. All of them give signs of life, and files that nobody needs any more are removed, on each
 * server its own.
 */
final class ImportQueue implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
  private static final Duration BETWEEN_PURGES = Duration.ofHours(1);
  private static final long PATIENCE_SECONDS = 25;

  private final Uploads uploads;
  private final Clock clock;
  private final Map<ImportRunId, Work> underWay = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("kaveri-import").factory());
  private final ScheduledExecutorService caretaker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("kaveri-import-clock").factory());
  private volatile boolean ending;
  private Instant lastPurge = Instant.EPOCH;

  ImportQueue(Uploads uploads, Clock clock) {
    this.uploads = uploads;
    this.clock = clock;
  }

  void open() {
    var _ =
        caretaker.scheduleWithFixedDelay(
            this::takeCare,
            SIGN_OF_LIFE.toMillis(),
            SIGN_OF_LIFE.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /** Lets it wait for its turn. When this server stops it ends at once, to be resumed later. */
  void add(Work work, Caller caller) {
    underWay.put(work.id(), work);
    if (ending) {
      work.shutDown();
    }
    try {
      worker.execute(() -> run(work, caller));
    } catch (RejectedExecutionException e) {
      work.shutDown();
      run(work, caller);
    }
  }

  private void run(Work work, Caller caller) {
    try {
      Caller.run(caller, work::run);
    } finally {
      underWay.remove(work.id(), work); // it may have been resumed already
    }
  }

  boolean has(ImportRunId id) {
    return underWay.containsKey(id);
  }

  /** How many are at work or wait. */
  int size() {
    return underWay.size();
  }

  /** From now on imports end after the chunk at hand; they can be resumed. */
  void end() {
    ending = true;
    underWay.values().forEach(Work::shutDown);
  }

  /** Waits until the import at work has ended, so that rooms that it needs may go. */
  @Override
  public void close() {
    end();
    caretaker.shutdown();
    worker.shutdown();
    try {
      // never interrupted while it works, since that would cost the embedded database's connection
      if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("An import is still at work; it is resumed from its last whole chunk");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void takeCare() {
    underWay.values().forEach(ImportQueue::giveSignOfLife);
    Instant now = clock.instant();
    if (!lastPurge.plus(BETWEEN_PURGES).isAfter(now)) {
      lastPurge = now;
      purge();
    }
  }

  private static void giveSignOfLife(Work work) {
    try {
      work.giveSignOfLife();
    } catch (RuntimeException | IOException e) {
      LOG.debug("Import {} gave no sign of life", work.id(), e); // the next one is soon
    }
  }

  private void purge() {
    try {
      uploads.purge();
    } catch (RuntimeException | IOException e) {
      LOG.warn("Old files of imports could not be removed: {}", e.toString());
    }
  }
}
