package org.kaveri.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.Felix;
import org.apache.felix.framework.util.FelixConstants;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.condition.Condition;
import org.osgi.service.log.LogService;
import org.osgi.service.log.LoggerFactory;
import org.slf4j.Logger;

/**
 * The framework with the chosen bundles in it.
 *
 * <p>From when every room had its turn until somebody asks it to stop, the condition {@code
 * osgi.condition.id=kaveri.running} is registered: readiness depends on it, so the first thing that
 * {@link #announceStop} does is to turn the server not ready.
 */
final class Server {
  private static final Logger LOG = org.slf4j.LoggerFactory.getLogger(Server.class);
  private static final int LAST_START_LEVEL = 100;

  private final Framework framework;
  private final CountDownLatch started = new CountDownLatch(1);
  private @Nullable ServiceRegistration<Condition> running;
  private boolean stopping;

  private Server(Framework framework) {
    this.framework = framework;
  }

  /** A server that is not started yet. */
  static Server create(Settings settings, Path cache) {
    Map<String, Object> properties = new HashMap<>(FrameworkProperties.of(settings, cache));
    properties.put(FelixConstants.LOG_LOGGER_PROP, new FelixLog());
    return new Server(new Felix(properties));
  }

  /**
   * Starts the framework and returns when every bundle had its turn; bundles that failed are in the
   * log.
   */
  void start(List<Installation.Room> rooms) throws BundleException {
    framework.init();
    BundleContext context = framework.getBundleContext();
    context.registerService(
        new String[] {LogService.class.getName(), LoggerFactory.class.getName()},
        new ServiceLog(),
        null);
    List<Bundle> bundles = new ArrayList<>();
    for (Installation.Room room : rooms) {
      bundles.add(install(context, room));
    }
    for (Bundle bundle : bundles) {
      if ((bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) == 0) {
        bundle.start(Bundle.START_ACTIVATION_POLICY);
      }
    }
    framework.start();
    framework
        .adapt(FrameworkStartLevel.class)
        .setStartLevel(LAST_START_LEVEL, event -> started.countDown());
    await(started);
    announceStart();
  }

  private synchronized void announceStart() {
    if (!stopping) {
      running =
          framework
              .getBundleContext()
              .registerService(Condition.class, Condition.INSTANCE, condition());
    }
  }

  private static Bundle install(BundleContext context, Installation.Room room) {
    try (InputStream content = Files.newInputStream(room.jar())) {
      Bundle bundle = context.installBundle("kaveri:" + room.jar().getFileName(), content);
      bundle.adapt(BundleStartLevel.class).setStartLevel(room.startLevel());
      return bundle;
    } catch (IOException e) {
      throw new CannotStart("Cannot read " + room.jar() + ": " + Reasons.of(e) + ".");
    } catch (BundleException e) {
      LOG.debug("The framework refuses {}", room.jar(), e);
      throw new CannotStart(
          room.jar() + " is damaged. Unpack the distribution again; the data are untouched.");
    }
  }

  private static Hashtable<String, Object> condition() {
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put(Condition.CONDITION_ID, "kaveri.running");
    return properties;
  }

  /** What bundles offer to the launcher; only types of the JDK can cross. Null before the start. */
  @Nullable BundleContext context() {
    return framework.getBundleContext();
  }

  /** Turns the server not ready; it still answers. */
  synchronized void announceStop() {
    stopping = true;
    if (running != null) {
      running.unregister();
      running = null;
    }
  }

  /**
   * Stops all bundles in the order opposite to their start; false when they need longer than the
   * time given.
   */
  boolean stop(Duration patience) throws BundleException, InterruptedException {
    framework.stop();
    return framework.waitForStop(patience.toMillis()).getType() != FrameworkEvent.WAIT_TIMEDOUT;
  }

  /** Lets a moment pass; false when the server stops meanwhile. */
  boolean pause(Duration moment) {
    try {
      return framework.waitForStop(moment.toMillis()).getType() == FrameworkEvent.WAIT_TIMEDOUT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits until somebody stops the framework. */
  void join() throws InterruptedException {
    framework.waitForStop(0);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(5, TimeUnit.MINUTES)) {
        LOG.error(
            "Some bundles are still starting after five minutes; the server goes on without waiting"
                + " for them.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
