package org.kaveri.kernel.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Reason;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one hand that changes bundles; called from the background thread of the plugins only. */
final class BundleHand {
  private static final Logger LOG = LoggerFactory.getLogger(BundleHand.class);
  private static final String LOCATION = "plugin:";

  /** Code of the reason for a start that didn't end. */
  static final String HANGS = "plugins.start-hangs";

  /** After all rooms, so that at the server's end plugins stop before what they use. */
  private static final int START_LEVEL = 90;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final BundleContext system;
  private final Consumer<ClassLoader> forget;

  /**
   * Works on a framework.
   *
   * @param system the context of the framework itself
   * @param forget told the class loaders that nobody needs any more
   */
  BundleHand(BundleContext system, Consumer<ClassLoader> forget) {
    this.system = system;
    this.forget = forget;
  }

  static boolean isPlugin(Bundle bundle) {
    return bundle.getLocation().startsWith(LOCATION);
  }

  Optional<Bundle> find(String name) {
    return Optional.ofNullable(system.getBundle(LOCATION + name));
  }

  /** Puts the jar in place of what is there of that plugin; it isn't started yet. */
  void put(String name, Path jar) throws BundleException {
    Bundle there = system.getBundle(LOCATION + name);
    try (InputStream content = Files.newInputStream(jar)) {
      if (there == null) {
        Bundle bundle = system.installBundle(LOCATION + name, content);
        int highest = system.getBundle().adapt(FrameworkStartLevel.class).getStartLevel();
        bundle
            .adapt(BundleStartLevel.class)
            .setStartLevel(Math.max(1, Math.min(START_LEVEL, highest)));
      } else {
        change(there, bundle -> bundle.update(content));
      }
    } catch (IOException e) {
      throw new BundleException("The kept jar can't be read", e);
    }
  }

  /** Stops the plugin and takes it out of the framework; quiet when it isn't there. */
  void remove(String name) throws BundleException {
    Bundle there = system.getBundle(LOCATION + name);
    if (there != null) {
      change(there, Bundle::uninstall);
    }
  }

  /** Stops the plugin; quiet when it isn't there. */
  void stop(String name) throws BundleException {
    Bundle there = system.getBundle(LOCATION + name);
    if (there != null) {
      there.stop(Bundle.STOP_TRANSIENT);
    }
  }

  /**
   * Starts the plugin and tells why it can't, if it can't. Waits thirty seconds for one whose start
   * doesn't come to an end.
   */
  Optional<Reason> start(Bundle bundle) {
    if (!system.getBundle().adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
      return Optional.of(
          Reason.of("plugins.unresolved", "Something that it needs is missing or doesn't fit."));
    }
    var start = new FutureTask<@Nullable Void>(() -> startNow(bundle));
    Thread thread =
        Thread.ofPlatform().daemon().name("plugin-start " + bundle.getSymbolicName()).start(start);
    try {
      start.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of(startFailed(e.getCause()));
    } catch (TimeoutException e) {
      thread.interrupt();
      return Optional.of(
          Reason.of(
              HANGS,
              "Its start didn't end within " + PATIENCE.toSeconds() + " seconds.",
              PATIENCE.toSeconds()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(Reason.of("plugins.stopping", "The server is stopping."));
    }
  }

  private static @Nullable Void startNow(Bundle bundle) throws BundleException {
    bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
    return null;
  }

  private static Reason startFailed(@Nullable Throwable failure) {
    Throwable deepest = failure;
    while (deepest != null && deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String what = deepest == null ? "" : deepest.toString();
    return Reason.of("plugins.start-failed", "It failed to start: " + what, what);
  }

  /** A change that leaves no class of the version before behind, and touches plugins only. */
  private interface Change {
    void to(Bundle bundle) throws BundleException;
  }

  private void change(Bundle bundle, Change change) throws BundleException {
    FrameworkWiring wiring = system.getBundle().adapt(FrameworkWiring.class);
    Collection<Bundle> affected = wiring.getDependencyClosure(List.of(bundle));
    if (!affected.stream().allMatch(BundleHand::isPlugin)) {
      throw new BundleException("A room of the platform depends on " + bundle.getSymbolicName());
    }
    List<Bundle> running =
        affected.stream().filter(isActive().and(b -> !b.equals(bundle))).toList();
    List<ClassLoader> loaders = affected.stream().flatMap(BundleHand::loader).toList();
    bundle.stop(Bundle.STOP_TRANSIENT);
    change.to(bundle);
    refresh(wiring, affected);
    loaders.forEach(this::forgetQuietly);
    for (Bundle dependent : running) {
      start(dependent)
          .ifPresent(reason -> LOG.warn("{} doesn't run: {}", dependent.getSymbolicName(), reason));
    }
  }

  private static Predicate<Bundle> isActive() {
    return bundle -> bundle.getState() == Bundle.ACTIVE;
  }

  private static Stream<ClassLoader> loader(Bundle bundle) {
    BundleWiring wiring = bundle.adapt(BundleWiring.class);
    ClassLoader loader = wiring == null ? null : wiring.getClassLoader();
    return Stream.ofNullable(loader);
  }

  private void forgetQuietly(ClassLoader loader) {
    try {
      forget.accept(loader);
    } catch (RuntimeException e) {
      LOG.warn("Something of a removed plugin may stay in memory", e);
    }
  }

  private static void refresh(FrameworkWiring wiring, Collection<Bundle> bundles)
      throws BundleException {
    var done = new CompletableFuture<@Nullable Void>();
    wiring.refreshBundles(bundles, event -> done.complete(null));
    try {
      done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new BundleException("The framework is still busy with the version before", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BundleException("The server is stopping", e);
    }
  }
}
