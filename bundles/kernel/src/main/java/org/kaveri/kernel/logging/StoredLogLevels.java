package org.kaveri.kernel.logging;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.access.Access;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.logging.LogLevel;
import org.kaveri.api.logging.LogLevels;
import org.kaveri.api.logging.LoggerLevel;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Store;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chosen levels as rows; each node applies them at its start and looks again twice a minute. */
@Component(immediate = true)
public final class StoredLogLevels implements LogLevels {
  private static final Logger LOG = LoggerFactory.getLogger(StoredLogLevels.class);
  private static final Pattern NAME =
      Pattern.compile("(?=.{1,200}$)[A-Za-z_$][\\w$-]*(\\.[A-Za-z_$][\\w$-]*)*");
  private static final int LOOK_SECONDS = 30;

  private final Store store;
  private final Access access;
  private final Audit audit;
  private final BundleContext context;
  private final ScheduledExecutorService looker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("kaveri-log-levels").factory());

  /** What loggers had of the configuration file before it was overridden. */
  private final Map<String, Optional<LogLevel>> configured = new HashMap<>();

  @Activate
  public StoredLogLevels(
      @Reference Store store,
      @Reference Access access,
      @Reference Audit audit,
      BundleContext context) {
    this.store = store;
    this.access = access;
    this.audit = audit;
    this.context = context;
  }

  @Activate
  void start() {
    var _ = looker.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  @Deactivate
  void stop() {
    looker.shutdown();
  }

  private void look() {
    try {
      apply();
    } catch (KaveriException e) {
      LOG.debug("Log levels stay as they are: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("Log levels stay as they are", e);
    }
  }

  /** Makes the loggers of this node what the rows say. */
  synchronized void apply() {
    Map<String, LogLevel> chosen = read();
    chosen.forEach(
        (logger, level) -> {
          configured.computeIfAbsent(logger, Logback::own);
          if (!Logback.own(logger).equals(Optional.of(level))) {
            Logback.set(logger, Optional.of(level));
          }
        });
    configured
        .entrySet()
        .removeIf(
            entry -> {
              boolean gone = !chosen.containsKey(entry.getKey());
              if (gone) {
                Logback.set(entry.getKey(), entry.getValue());
              }
              return gone;
            });
  }

  private Map<String, LogLevel> read() {
    return store
        .read(
            tx ->
                Rows.list(
                    tx.connection(),
                    "select logger, level_name from kernel_log_level",
                    row -> Map.entry(row.getString(1), LogLevel.valueOf(row.getString(2)))))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public List<LoggerLevel> list() {
    access.require(MANAGE);
    Map<String, LogLevel> chosen = read();
    TreeSet<String> names = new TreeSet<>(Logback.withOwnLevel());
    names.addAll(chosen.keySet());
    rooms().forEach(names::add);
    return names.stream()
        .map(name -> new LoggerLevel(name, Logback.effective(name), chosen.containsKey(name)))
        .toList();
  }

  /** Rooms are the bundles that use a package of the api; their name is their root package. */
  private Stream<String> rooms() {
    return Arrays.stream(context.getBundles())
        .filter(bundle -> bundle.getState() == Bundle.ACTIVE && usesApi(bundle))
        .map(Bundle::getSymbolicName)
        .filter(name -> NAME.matcher(name).matches());
  }

  private static boolean usesApi(Bundle bundle) {
    BundleWiring wiring = bundle.adapt(BundleWiring.class);
    return wiring != null
        && wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream()
            .anyMatch(
                wire ->
                    String.valueOf(
                            wire.getCapability()
                                .getAttributes()
                                .get(PackageNamespace.PACKAGE_NAMESPACE))
                        .startsWith("org.kaveri.api"));
  }

  @Override
  public void set(String logger, LogLevel level) {
    access.require(MANAGE);
    if (!NAME.matcher(logger).matches()) {
      throw new InvalidException(
          "logging.logger-name", "A logger is called like org.kaveri.store, or ROOT.");
    }
    store.run(
        tx -> {
          int changed =
              Rows.change(
                  tx.connection(),
                  "update kernel_log_level set level_name = ? where logger = ?",
                  level.name(),
                  logger);
          if (changed == 0) {
            Rows.change(
                tx.connection(),
                "insert into kernel_log_level (level_name, logger) values (?, ?)",
                level.name(),
                logger);
          }
          audit.record("log-level.set", logger, new AuditDetail("level", level.name()));
          tx.afterCommit(this::apply);
        });
  }

  @Override
  public void reset(String logger) {
    access.require(MANAGE);
    store.run(
        tx -> {
          int gone =
              Rows.change(tx.connection(), "delete from kernel_log_level where logger = ?", logger);
          if (gone > 0) {
            audit.record("log-level.reset", logger);
            tx.afterCommit(this::apply);
          }
        });
  }
}
