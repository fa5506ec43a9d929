package org.kaveri.kernel.plugins;

import static org.kaveri.api.plugins.PluginOperation.Step.CHANGING;
import static org.kaveri.api.plugins.PluginOperation.Step.CHECKING;
import static org.kaveri.api.plugins.PluginOperation.Step.ROLLING_BACK;
import static org.kaveri.api.plugins.PluginOperation.Step.STORING;
import static org.kaveri.api.plugins.PluginOperation.Step.WATCHING;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kaveri.api.Reason;
import org.kaveri.api.plugins.InstalledPlugin;
import org.kaveri.api.plugins.PluginOperation;
import org.kaveri.api.plugins.PluginOperation.Outcome;
import org.kaveri.api.plugins.PluginState;
import org.kaveri.kernel.plugins.PluginRecord.DropFile;
import org.kaveri.kernel.plugins.PluginRecord.Jar;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is installed, and the changes to it, step by step. Changes are called from one thread;
 * reading is safe for any.
 */
final class Changes {
  private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

  private final JarReader reader;
  private final Inspector inspector;
  private final PluginStore store;
  private final BundleHand hand;
  private final Starter starter;
  private final BootRecord boot;

  private final Map<String, PluginRecord> records = new ConcurrentHashMap<>();

  Changes(
      JarReader reader,
      Inspector inspector,
      PluginStore store,
      BundleHand hand,
      Starter starter,
      BootRecord boot) {
    this.reader = reader;
    this.inspector = inspector;
    this.store = store;
    this.hand = hand;
    this.starter = starter;
    this.boot = boot;
  }

  /** What is installed, in no order. */
  List<PluginRecord> records() {
    return List.copyOf(records.values());
  }

  Optional<PluginRecord> find(String name) {
    return Optional.ofNullable(records.get(name));
  }

  /** The plugin's bundle, when it is in the framework. */
  Optional<Bundle> bundle(String name) {
    return hand.find(name);
  }

  /** The plugin as it is now. */
  InstalledPlugin describe(PluginRecord record) {
    return new InstalledPlugin(
        record.name(),
        record.title(),
        record.vendor(),
        record.current().version(),
        starter.state(record.name()),
        record.kept().stream().map(Jar::version).toList(),
        record.dropped().isPresent()
            ? InstalledPlugin.Source.FOLDER
            : InstalledPlugin.Source.INSTALLED);
  }

  /**
   * Puts everything recorded into the framework and starts it; what fails doesn't stop the rest.
   *
   * @param leftOut a change to undo first
   */
  void boot(Optional<BootRecord.Change> leftOut) {
    for (PluginRecord record : store.load()) {
      PluginRecord used =
          leftOut
              .filter(change -> change.plugin().equals(record.name()))
              .map(change -> without(change, record))
              .orElse(record);
      records.put(used.name(), used);
      try {
        if (hand.find(used.name()).isEmpty()) {
          hand.put(used.name(), store.file(used.name(), used.current()));
        }
      } catch (BundleException e) {
        starter.fail(used.name(), List.of(refused(e)));
      }
    }
    starter.startStopped(records());
  }

  /** The record with the version before in use; the same, held back, when there was none. */
  private PluginRecord without(BootRecord.Change change, PluginRecord record) {
    Optional<Jar> before =
        record.kept().stream().filter(jar -> jar.number() == change.before()).findFirst();
    try {
      if (before.isPresent()) {
        JarContent content = reader.read(store.file(record.name(), before.get()));
        PluginRecord undone = record.using(content, before.get(), record.dropped());
        store.save(undone);
        return undone;
      }
    } catch (BadJar e) {
      LOG.warn("The version before of {} can't be read: {}", record.name(), e.reasons());
    }
    starter.fail(
        record.name(),
        List.of(
            Reason.of(
                Starter.LEFT_OUT,
                "Twice the server didn't come up after this was changed, so it wasn't started.")));
    return record;
  }

  /**
   * Installs or updates.
   *
   * @param staged deleted or kept, whatever comes of it
   * @param onlyUpdate whether the plugin must be installed already
   * @param from the file in a watched folder, when it came from there
   */
  Outcome install(Operation operation, Path staged, boolean onlyUpdate, Optional<DropFile> from) {
    try {
      operation.at(CHECKING);
      JarContent content = reader.read(staged);
      List<Reason> obstacles = inspector.obstacles(content);
      Optional<PluginRecord> before = find(content.name());
      starter.requireNotStuck(content.name());
      if (onlyUpdate && before.isEmpty()) {
        obstacles.add(
            Reason.of(
                "plugins.not-installed",
                "The plugin " + content.name() + " isn't installed.",
                content.name()));
      }
      if (from.isPresent() && before.isPresent() && isOld(content, before.get(), from.get())) {
        obstacles.add(
            Reason.of(
                "plugins.newer-there",
                "The plugin %s is installed in version %s already."
                    .formatted(content.name(), before.get().current().version()),
                content.name(),
                before.get().current().version()));
      }
      if (!obstacles.isEmpty()) {
        return new PluginOperation.Refused(obstacles);
      }
      operation.at(STORING);
      Jar jar = store.keep(staged, content, before);
      Optional<DropFile> lies = from.or(() -> before.flatMap(PluginRecord::dropped));
      PluginRecord fresh =
          before
              .orElseGet(() -> new PluginRecord(content.name(), "", "", jar, List.of(), lies))
              .using(content, jar, lies);
      return use(operation, fresh, before, true);
    } catch (BadJar e) {
      return new PluginOperation.Refused(e.reasons());
    } finally {
      store.unstage(staged);
    }
  }

  /** Whether a dropped file brings nothing new to what another file or a person installed. */
  private static boolean isOld(JarContent content, PluginRecord before, DropFile from) {
    boolean sameFile =
        before.dropped().filter(known -> known.path().equals(from.path())).isPresent();
    Version current = Version.parseVersion(before.current().version());
    return !sameFile && content.version().compareTo(current) <= 0;
  }

  /** Goes back to a kept version. */
  Outcome rollBack(Operation operation, PluginRecord before, Jar to) {
    try {
      starter.requireNotStuck(before.name());
      operation.at(CHECKING);
      JarContent content = reader.read(store.file(before.name(), to));
      List<Reason> unmet = inspector.unmet(content);
      if (!unmet.isEmpty()) {
        return new PluginOperation.Refused(unmet);
      }
      return use(
          operation, before.using(content, to, before.dropped()), Optional.of(before), false);
    } catch (BadJar e) {
      return new PluginOperation.Refused(e.reasons());
    }
  }

  private Outcome use(
      Operation operation, PluginRecord fresh, Optional<PluginRecord> before, boolean added) {
    operation.at(CHANGING);
    List<Reason> failures = failuresOf(operation, fresh);
    String name = fresh.name();
    if (failures.isEmpty()) {
      boot.changed(new BootRecord.Change(name, before.map(b -> b.current().number()).orElse(0)));
      store.save(fresh);
      records.put(name, fresh);
      starter.forget(name);
      starter.startStopped(records());
      LOG.info("The plugin {} runs in version {}", name, fresh.current().version());
      return new PluginOperation.Installed(describe(fresh));
    }
    LOG.warn("Version {} of {} failed: {}", fresh.current().version(), name, failures);
    if (failures.stream().anyMatch(Starter::needsPerson)) {
      return new PluginOperation.Failed(failures);
    }
    operation.at(ROLLING_BACK);
    return takeBack(fresh, before, added, failures);
  }

  private List<Reason> failuresOf(Operation operation, PluginRecord fresh) {
    try {
      hand.put(fresh.name(), store.file(fresh.name(), fresh.current()));
      return starter.failuresOf(
          fresh, hand.find(fresh.name()).orElseThrow(), () -> operation.at(WATCHING));
    } catch (BundleException e) {
      return List.of(refused(e));
    }
  }

  private Outcome takeBack(
      PluginRecord failed, Optional<PluginRecord> before, boolean added, List<Reason> failures) {
    String name = failed.name();
    try {
      if (before.isPresent()) {
        hand.put(name, store.file(name, before.get().current()));
        hand.find(name).ifPresent(bundle -> starter.start(before.get(), bundle));
      } else {
        hand.remove(name);
      }
    } catch (BundleException e) {
      LOG.error("Version {} of {} can't be taken back", failed.current().version(), name, e);
      return new PluginOperation.Failed(failures);
    }
    if (added) {
      store.discard(name, failed.current());
    }
    return new PluginOperation.RolledBack(failures, before.map(b -> b.current().version()));
  }

  /** Takes the plugin out. */
  Outcome remove(Operation operation, String name) {
    if (starter.isStuck(name)) {
      return new PluginOperation.Refused(Starter.stuck(name));
    }
    operation.at(CHANGING);
    try {
      hand.remove(name);
    } catch (BundleException e) {
      LOG.error("The plugin {} can't be removed", name, e);
      return new PluginOperation.Failed(List.of(refused(e)));
    }
    store.delete(name);
    records.remove(name);
    starter.forget(name);
    starter.startStopped(records());
    LOG.info("The plugin {} is removed", name);
    return new PluginOperation.Removed(name);
  }

  /** Stops and starts the plugin as it is. */
  Outcome tryAgain(Operation operation, PluginRecord record) {
    if (starter.isStuck(record.name())) {
      return new PluginOperation.Refused(Starter.stuck(record.name()));
    }
    operation.at(CHANGING);
    try {
      hand.stop(record.name());
      hand.put(record.name(), store.file(record.name(), record.current()));
    } catch (BundleException e) {
      return new PluginOperation.Failed(List.of(refused(e)));
    }
    boot.changed(new BootRecord.Change(record.name(), 0));
    starter.forget(record.name());
    hand.find(record.name()).ifPresent(bundle -> starter.start(record, bundle));
    starter.startStopped(records());
    InstalledPlugin now = describe(record);
    return now.state() instanceof PluginState.Failed(List<Reason> left)
        ? new PluginOperation.Failed(left)
        : new PluginOperation.Installed(now);
  }

  private static Reason refused(BundleException e) {
    String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return Reason.of("plugins.framework", "The framework refuses it: " + what, what);
  }
}
