package org.kaveri.launcher;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens on SIGTERM: the server turns not ready at once, goes on answering until no request
 * is open (or thirty seconds are over), and then stops room by room. The process ends with 0 when
 * all that went well.
 */
final class Stop implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Stop.class);
  private static final Duration LONGEST_DRAIN = Duration.ofSeconds(30);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
  private static final long POLL_MILLIS = 25;

  private final Server server;
  private final DataFolder data;
  private final Duration leastDrain;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final AtomicInteger holding = new AtomicInteger();

  /**
   * @param leastDrain how long the server answers at least while it says that it is not ready, so
   *     that a load balancer notices
   */
  Stop(Server server, DataFolder data, Duration leastDrain) {
    this.server = server;
    this.data = data;
    this.leastDrain = leastDrain.compareTo(LONGEST_DRAIN) > 0 ? LONGEST_DRAIN : leastDrain;
  }

  /** Does the work unless a stop has begun; a stop that begins meanwhile waits for it. */
  void holdOffFor(Runnable work) {
    holding.incrementAndGet();
    try {
      if (!begun.get()) {
        work.run();
      }
    } finally {
      holding.decrementAndGet();
    }
  }

  /** Blocks for good when a stop has begun, since it ends the process itself; else does nothing. */
  void letItFinish() {
    while (begun.get()) {
      LockSupport.park(this);
    }
  }

  @Override
  public void run() {
    if (!begun.compareAndSet(false, true)) {
      return;
    }
    int code = 0;
    try {
      LOG.info("The server stops");
      server.announceStop();
      drain();
      if (!server.stop(LONGEST_STOP)) {
        LOG.error(
            "Some rooms did not stop in {} seconds and are cut off", LONGEST_STOP.toSeconds());
        code = 1;
      }
    } catch (BundleException | RuntimeException e) {
      LOG.error("The server did not stop cleanly", e);
      code = 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    data.close();
    LOG.info("The server has stopped");
    LogSetup.stop();
    // Rooms have stopped: nothing is left for shutdown hooks, and none may choose another exit
    // code.
    Runtime.getRuntime().halt(code);
  }

  private void drain() throws InterruptedException {
    long begin = System.nanoTime();
    while (true) {
      Duration waited = Duration.ofNanos(System.nanoTime() - begin);
      if (waited.compareTo(LONGEST_DRAIN) >= 0) {
        LOG.warn(
            "{} requests were still open after {} seconds and are cut off",
            openRequests(),
            LONGEST_DRAIN.toSeconds());
        return;
      }
      if (waited.compareTo(leastDrain) >= 0 && openRequests() == 0) {
        return;
      }
      synchronized (this) {
        wait(POLL_MILLIS);
      }
    }
  }

  /** What the platform is in the midst of, as the kernel counts it. */
  private int openRequests() {
    BundleContext context = server.context();
    if (context == null) {
      return 0;
    }
    try {
      int open = holding.get();
      for (ServiceReference<IntSupplier> reference :
          context.getServiceReferences(IntSupplier.class, "(kaveri.requests=open)")) {
        IntSupplier count = context.getService(reference);
        open += count == null ? 0 : count.getAsInt();
      }
      return open;
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
