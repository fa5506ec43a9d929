package org.kaveri.kernel.plugins;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kaveri.api.Reason;
import org.kaveri.api.plugins.PluginState;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts plugins, and knows why one doesn't run. Starts are called from one thread; reading is safe
 * for any.
 */
final class Starter {
  static final String LEFT_OUT = "plugins.left-out";

  private static final Logger LOG = LoggerFactory.getLogger(Starter.class);

  private final JarReader reader;
  private final Inspector inspector;
  private final PluginStore store;
  private final BundleHand hand;
  private final ComponentWatch watch;

  /** Why a plugin's bundle isn't started. */
  private final Map<String, List<Reason>> faults = new ConcurrentHashMap<>();

  /** Plugins that are being started: their bundle is active before their components are. */
  private final Set<String> starting = ConcurrentHashMap.newKeySet();

  /** Plugins whose start never ended: whoever touches their bundle waits for ever. */
  private final Set<String> stuck = ConcurrentHashMap.newKeySet();

  Starter(
      JarReader reader,
      Inspector inspector,
      PluginStore store,
      BundleHand hand,
      ComponentWatch watch) {
    this.reader = reader;
    this.inspector = inspector;
    this.store = store;
    this.hand = hand;
    this.watch = watch;
  }

  /** How the plugin fares now. */
  PluginState state(String name) {
    List<Reason> known = faults.getOrDefault(name, List.of());
    if (!known.isEmpty()) {
      return new PluginState.Failed(known);
    }
    Bundle bundle = hand.find(name).orElse(null);
    if (bundle == null || bundle.getState() != Bundle.ACTIVE || starting.contains(name)) {
      return new PluginState.Waiting(
          List.of(Reason.of("plugins.starting", "It is being started or changed.")));
    }
    return watch.state(bundle);
  }

  /** Starts every plugin that should run and doesn't: what it lacked may have come. */
  void startStopped(List<PluginRecord> records) {
    for (PluginRecord record : records) {
      boolean held =
          faults.getOrDefault(record.name(), List.of()).stream().anyMatch(Starter::needsPerson);
      hand.find(record.name())
          .filter(bundle -> bundle.getState() != Bundle.ACTIVE && !held)
          .ifPresent(bundle -> start(record, bundle));
    }
  }

  /** Whether it stays so until somebody does something about it. */
  static boolean needsPerson(Reason reason) {
    return reason.code().equals(LEFT_OUT) || reason.code().equals(BundleHand.HANGS);
  }

  private Optional<Reason> start(String name, Bundle bundle) {
    Optional<Reason> failure;
    starting.add(name);
    try {
      failure = hand.start(bundle);
    } finally {
      starting.remove(name);
    }
    if (failure.isPresent() && failure.get().code().equals(BundleHand.HANGS)) {
      stuck.add(name);
    }
    return failure;
  }

  /**
   * Starts the version put into the framework last, and tells why it fails; empty where it runs.
   */
  List<Reason> failuresOf(PluginRecord fresh, Bundle bundle, Runnable started) {
    Optional<Reason> failure = start(fresh.name(), bundle);
    started.run();
    return failure.map(reason -> explained(fresh, reason)).orElseGet(() -> watch.failures(bundle));
  }

  /** Starts it; what fails is kept as its state. */
  void start(PluginRecord record, Bundle bundle) {
    Optional<Reason> failure = start(record.name(), bundle);
    if (failure.isEmpty()) {
      faults.remove(record.name());
    } else {
      fail(record.name(), explained(record, failure.get()));
    }
  }

  /** Keeps why it doesn't run. */
  void fail(String name, List<Reason> reasons) {
    if (!reasons.equals(faults.put(name, reasons))) {
      LOG.warn("The plugin {} doesn't run: {}", name, reasons);
    }
  }

  /** Forgets why it didn't run. */
  void forget(String name) {
    faults.remove(name);
  }

  /** What exactly is missing, in place of the bare fact that something is. */
  private List<Reason> explained(PluginRecord record, Reason failure) {
    if (failure.code().equals("plugins.unresolved")) {
      try {
        var unmet = inspector.unmet(reader.read(store.file(record.name(), record.current())));
        return unmet.isEmpty() ? List.of(failure) : unmet;
      } catch (BadJar e) {
        return e.reasons();
      }
    }
    return List.of(failure);
  }

  boolean isStuck(String name) {
    return stuck.contains(name);
  }

  void requireNotStuck(String name) throws BadJar {
    if (stuck.contains(name)) {
      throw new BadJar(stuck(name));
    }
  }

  static List<Reason> stuck(String name) {
    return List.of(
        Reason.of(
            "plugins.stuck",
            "A start of " + name + " never ended; only a restart of the server frees it.",
            name));
  }
}
