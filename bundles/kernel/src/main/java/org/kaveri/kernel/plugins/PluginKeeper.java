package org.kaveri.kernel.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.Subscription;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.access.Caller;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.plugins.InstalledPlugin;
import org.kaveri.api.plugins.PluginForgetter;
import org.kaveri.api.plugins.PluginOperation;
import org.kaveri.api.plugins.PluginOperation.Outcome;
import org.kaveri.kernel.extensions.CountingGuard;
import org.kaveri.kernel.plugins.PluginRecord.DropFile;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Owns the background thread on which plugins are booted, changed and dropped in. Knows no
 * permissions and needs no database, so that plugins run even while that is away.
 */
@Component(service = PluginKeeper.class, immediate = true)
public final class PluginKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(PluginKeeper.class);
  private static final Reason STOPPING = Reason.of("plugins.stopping", "The server is stopping.");
  private static final int PATIENCE_SECONDS = 10;
  private static final int PROOF_SECONDS = 30;
  private static final int LOOK_MILLIS = 500;

  private final BundleContext system;
  private final JarReader reader = new JarReader(JarReader.Limits.USUAL);
  private final Inspector inspector;
  private final PluginStore store;
  private final BootRecord boot;
  private final Changes changes;
  private final DropFolders folders;
  private final ScheduledThreadPoolExecutor thread;
  private final Set<Operation> waiting = ConcurrentHashMap.newKeySet();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final FrameworkListener levels = this::levelReached;
  private final Subscription quarantine;
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile boolean booted;
  private volatile Optional<Reason> safeMode = Optional.empty();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<PluginForgetter> forgetters = List.of();

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Audit audit;

  /** For the framework. */
  @Activate
  public PluginKeeper(
      BundleContext context,
      @Reference ServiceComponentRuntime runtime,
      @Reference CountingGuard guard) {
    this.system = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
    Path data = Path.of(property("kaveri.data", "data")).resolve("plugins").toAbsolutePath();
    Path home = Path.of(property("kaveri.home", ".")).resolve("plugins").toAbsolutePath();
    this.inspector = new Inspector(system, BundleHand::isPlugin);
    this.store = new PluginStore(data);
    this.boot = new BootRecord(data);
    var hand = new BundleHand(system, this::forget);
    var starter = new Starter(reader, inspector, store, hand, new ComponentWatch(runtime, guard));
    this.changes = new Changes(reader, inspector, store, hand, starter, boot);
    this.folders = new DropFolders(List.of(home.normalize(), data.resolve("drop").normalize()));
    this.thread =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("plugins").factory());
    this.thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    this.quarantine = guard.onQuarantine(ref -> tell());
    prepare();
    system.addFrameworkListener(levels);
    bootWhenRoomsStand();
  }

  /** A folder that can't be written must not keep the kernel down; changes will say so. */
  private void prepare() {
    try {
      store.prepare();
    } catch (UnavailableException e) {
      LOG.error("Plugins can't be changed: {}", e.getMessage(), e);
    }
  }

  @Deactivate
  void close() {
    system.removeFrameworkListener(levels);
    quarantine.close();
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("A change to a plugin is cut short; the next start takes it back");
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    waiting.forEach(operation -> operation.finish(new PluginOperation.Refused(List.of(STOPPING))));
    if (booted) {
      boot.wentWell();
    }
  }

  /** The component runtime counts its changes in a property of its service. */
  @Reference(updated = "componentsChanged")
  void watch(ServiceComponentRuntime runtime) {
    // given to the constructor; here for its properties
  }

  void componentsChanged(ServiceComponentRuntime runtime) {
    tell();
  }

  private void levelReached(FrameworkEvent event) {
    if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED
        || event.getType() == FrameworkEvent.STARTED) {
      bootWhenRoomsStand();
    }
  }

  /** Rooms start first, so that no plugin waits for one that is about to come. */
  private void bootWhenRoomsStand() {
    int wanted = Integer.parseInt(property("kaveri.plugins.level", "90"));
    int level = system.getBundle().adapt(FrameworkStartLevel.class).getStartLevel();
    if (level >= wanted && begun.compareAndSet(false, true)) {
      thread.execute(this::bootNow);
    }
  }

  private void bootNow() {
    try {
      Optional<BootRecord.Change> leftOut = boot.begin();
      leftOut.ifPresent(this::enterSafeMode);
      changes.boot(leftOut);
      booted = true;
    } catch (RuntimeException e) {
      LOG.error("Plugins can't be started; the server runs without them", e);
    }
    tell();
    var _ = thread.schedule(boot::wentWell, PROOF_SECONDS, TimeUnit.SECONDS);
    var _ = thread.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void enterSafeMode(BootRecord.Change leftOut) {
    LOG.warn("The server starts without the last change, to {}", leftOut.plugin());
    safeMode =
        Optional.of(
            Reason.of(
                "plugins.safe-mode",
                "Twice the server didn't come up after "
                    + leftOut.plugin()
                    + " was changed. It now runs without that change.",
                leftOut.plugin()));
  }

  private void look() {
    try {
      if (folders.look(changes.records(), new FolderHands())) {
        tell();
      }
    } catch (RuntimeException e) {
      LOG.error("The watched folders can't be looked through", e);
    }
  }

  /** What the folders want done, done in this thread at once. */
  private final class FolderHands implements DropFolders.Hands {
    private final Caller caller = new Caller.Platform("plugin folder");

    @Override
    public List<Reason> install(DropFile file) {
      try {
        Path staged = store.stage(Path.of(file.path()), reader);
        Outcome outcome =
            perform(
                new Operation(),
                caller,
                operation -> changes.install(operation, staged, false, Optional.of(file)));
        return switch (outcome) {
          case PluginOperation.Installed _, PluginOperation.Removed _ -> List.of();
          case PluginOperation.Refused(List<Reason> reasons) -> reasons;
          case PluginOperation.RolledBack(List<Reason> reasons, _) -> reasons;
          case PluginOperation.Failed(List<Reason> reasons) -> reasons;
        };
      } catch (BadJar e) {
        return e.reasons();
      } catch (UnavailableException e) {
        return List.of(Reason.of(e));
      }
    }

    @Override
    public void remove(PluginRecord record) {
      perform(new Operation(), caller, operation -> changes.remove(operation, record.name()));
    }
  }

  // What RunningPlugins builds on

  List<InstalledPlugin> list() {
    List<InstalledPlugin> all = new ArrayList<>();
    changes.records().forEach(record -> all.add(changes.describe(record)));
    all.addAll(folders.rejected());
    return all;
  }

  Optional<PluginRecord> find(String name) {
    return changes.find(name);
  }

  Optional<Path> findRejected(String name) {
    return folders.findRejected(name);
  }

  JarReader reader() {
    return reader;
  }

  Inspector inspector() {
    return inspector;
  }

  PluginStore store() {
    return store;
  }

  Changes changes() {
    return changes;
  }

  Optional<Reason> safeMode() {
    return safeMode;
  }

  Subscription onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Does the work in the background, on behalf of the current caller. */
  PluginOperation submit(Function<Operation, Outcome> work) {
    Caller caller = Caller.current();
    Operation operation = new Operation();
    waiting.add(operation);
    try {
      thread.execute(
          () -> {
            waiting.remove(operation);
            perform(operation, caller, work);
          });
    } catch (RejectedExecutionException e) {
      waiting.remove(operation);
      throw new UnavailableException(STOPPING.code(), STOPPING.message(), e);
    }
    return operation;
  }

  private Outcome perform(Operation operation, Caller caller, Function<Operation, Outcome> work) {
    Outcome outcome;
    try {
      outcome = Caller.call(caller, () -> work.apply(operation));
    } catch (KaveriException e) {
      outcome = new PluginOperation.Failed(List.of(Reason.of(e)));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      LOG.error("A change to a plugin failed", e);
      outcome =
          new PluginOperation.Failed(
              List.of(Reason.of("plugins.internal", "It failed; the log tells more.")));
    }
    Outcome result = outcome;
    Caller.run(caller, () -> record(result));
    operation.finish(outcome);
    tell();
    return outcome;
  }

  private void record(Outcome outcome) {
    Audit book = audit;
    if (book == null) {
      return;
    }
    try {
      switch (outcome) {
        case PluginOperation.Installed(InstalledPlugin plugin) ->
            book.record(
                "plugin.installed",
                "plugin " + plugin.name(),
                new AuditDetail("version", plugin.version()));
        case PluginOperation.Removed(String name) ->
            book.record("plugin.removed", "plugin " + name);
        case PluginOperation.Refused(List<Reason> reasons) -> failed(book, reasons);
        case PluginOperation.RolledBack(List<Reason> reasons, _) -> failed(book, reasons);
        case PluginOperation.Failed(List<Reason> reasons) -> failed(book, reasons);
      }
    } catch (RuntimeException e) {
      LOG.warn("A change to a plugin isn't in the audit", e);
    }
  }

  private static void failed(Audit book, List<Reason> reasons) {
    book.record("plugin.failed", "", new AuditDetail("reason", reasons.getFirst().code()));
  }

  private void forget(ClassLoader loader) {
    ResourceBundle.clearCache(loader);
    for (PluginForgetter forgetter : forgetters) {
      try {
        forgetter.forget(loader);
      } catch (RuntimeException e) {
        LOG.warn("{} failed; a removed plugin may stay in memory", forgetter.getClass(), e);
      }
    }
  }

  private void tell() {
    for (Runnable listener : listeners) {
      try {
        listener.run();
      } catch (RuntimeException e) {
        LOG.error("A listener to plugins failed; the others were told", e);
      }
    }
  }

  private String property(String name, String fallback) {
    String value = system.getProperty(name);
    return value == null || value.isBlank() ? fallback : value;
  }
}
