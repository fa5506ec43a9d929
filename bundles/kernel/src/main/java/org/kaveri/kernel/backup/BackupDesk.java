package org.kaveri.kernel.backup;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.Subscription;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.backup.Backup;
import org.kaveri.api.backup.BackupPlan;
import org.kaveri.api.backup.BackupProgress;
import org.kaveri.api.backup.Backups;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.BackupWriter;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes backups and keeps a row of each, of those that failed too. */
@Component(service = {Backups.class, BackupDesk.class})
public final class BackupDesk implements Backups {
  private static final Logger LOG = LoggerFactory.getLogger(BackupDesk.class);

  /** A night and some hours: so old the newest may be. */
  private static final Duration OLD = Duration.ofHours(36);

  private static final Duration REMEMBERED = Duration.ofDays(400);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
  private static final int SHOWN = 200;

  private final BackupWriter writer;
  private final BackupParts parts;
  private final Settings settings;
  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Audit audit;
  private final Clock clock;
  private final BackupFolder folder;
  private final String host = host();
  private final Instant since;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final AtomicReference<@Nullable BackupProgress> progress = new AtomicReference<>();
  private final AtomicBoolean wanted = new AtomicBoolean();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("kaveri-backup").factory());

  @Activate
  public BackupDesk(
      @Reference BackupWriter writer,
      @Reference BackupParts parts,
      @Reference Settings settings,
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Audit audit,
      @Reference Clock clock,
      BundleContext context) {
    this(writer, parts, settings, store, ids, access, audit, clock, WholeFolder.data(context));
  }

  BackupDesk(
      BackupWriter writer,
      BackupParts parts,
      Settings settings,
      Store store,
      Ids ids,
      Access access,
      Audit audit,
      Clock clock,
      Path data) {
    this.writer = writer;
    this.parts = parts;
    this.settings = settings;
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
    folder = new BackupFolder(settings, data);
    since = clock.instant();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  @Deactivate
  void stop() {
    // Not interrupted: that would break a connection in use.
    worker.shutdown();
    try {
      if (!worker.awaitTermination(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("A backup is given up, since the server stops");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How the backups are, for the health check. */
  public sealed interface State {
    /** Nobody wants them by the clock. */
    record Off() implements State {}

    /** There is none of late, since the server has not run for a night. */
    record Expected() implements State {}

    /**
     * There is one of last night.
     *
     * @param missing files that are not in it
     */
    record Fresh(String file, long missing) implements State {}

    /** The newest is older than that, or there is none. */
    record Old() implements State {}

    /** The last one failed. */
    record Failed(Reason reason) implements State {}
  }

  @Override
  public List<Backup> list() {
    access.require(MANAGE);
    return read();
  }

  private List<Backup> read() {
    return store.read(tx -> BackupTable.list(tx.connection(), host, SHOWN));
  }

  @Override
  public BackupPlan plan() {
    access.require(MANAGE);
    return new BackupPlan(
        settings.get(BackupSettings.NIGHTLY),
        time(),
        folder.path().toString(),
        Math.toIntExact(settings.get(BackupSettings.KEEP)));
  }

  LocalTime time() {
    return LocalTime.of(Math.toIntExact(settings.get(BackupSettings.HOUR)), 0);
  }

  @Override
  public Optional<BackupProgress> running() {
    access.require(MANAGE);
    return Optional.ofNullable(progress.get());
  }

  @Override
  public CompletionStage<Backup.Outcome> start() {
    access.require(MANAGE);
    if (progress.get() != null || !wanted.compareAndSet(false, true)) {
      throw new ConflictException("backup.running", "A backup is being written; wait for it.");
    }
    Caller caller = Caller.current();
    var outcome = new CompletableFuture<Backup.Outcome>();
    worker.execute(
        () -> {
          Backup.Outcome made = Caller.call(caller, this::byHandOrFailed);
          wanted.set(false); // whoever hears of the end may begin the next one
          outcome.complete(made);
        });
    return outcome.minimalCompletionStage();
  }

  private Backup.Outcome byHandOrFailed() {
    try {
      return write(folder.byHand(clock.instant()), step -> {});
    } catch (KaveriException e) {
      return new Backup.Failed(Reason.of(e));
    }
  }

  @Override
  public Subscription onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Makes one by hand into the folder of backups. */
  Made byHand(Consumer<BackupProgress> steps) {
    Path file = folder.byHand(clock.instant());
    return new Made(file, write(file, steps));
  }

  /** Makes one into a file of its own. */
  Made elsewhere(Path file, Consumer<BackupProgress> steps) {
    return new Made(file, write(Backup.Origin.ELSEWHERE, file, steps));
  }

  /** A backup and where it is. */
  record Made(Path file, Backup.Written written) {}

  private Backup.Written write(Path file, Consumer<BackupProgress> steps) {
    return write(Backup.Origin.BY_HAND, file, steps);
  }

  /**
   * Makes the one of this night and removes those that are too many; nothing when nobody wants it.
   */
  Optional<Backup.Written> nightly() {
    if (!settings.get(BackupSettings.NIGHTLY)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Backup.Written written = write(Backup.Origin.NIGHTLY, folder.nightly(now), step -> {});
    List<Path> gone = folder.removeOld(now);
    store.run(
        tx -> {
          for (Path file : gone) {
            BackupTable.delete(tx.connection(), host, file);
          }
          BackupTable.purge(tx.connection(), now.minus(REMEMBERED));
        });
    return Optional.of(written);
  }

  private Backup.Written write(Backup.Origin origin, Path file, Consumer<BackupProgress> steps) {
    access.require(MANAGE);
    Instant started = clock.instant();
    try {
      Backup.Written written =
          writer.write(
              file,
              parts.described(),
              step -> {
                progress.set(step);
                tell();
                steps.accept(step);
              });
      keep(new Backup(started, clock.instant(), origin, host, file.toString(), true, written));
      return written;
    } catch (ConflictException e) {
      throw e; // another one is being made: this is no failure
    } catch (KaveriException e) {
      keepFailure(started, origin, file, e);
      throw e;
    } catch (RuntimeException e) {
      var broken =
          new UnavailableException("backup.broken", "The backup broke off; the log says why.", e);
      keepFailure(started, origin, file, broken);
      throw broken;
    } finally {
      progress.set(null);
      tell();
    }
  }

  private void keepFailure(Instant started, Backup.Origin origin, Path file, KaveriException e) {
    if (e.getCause() != null) {
      LOG.warn("The backup {} failed: {}", file, e.getMessage(), e.getCause());
    }
    var failed = new Backup.Failed(Reason.of(e));
    try {
      keep(new Backup(started, clock.instant(), origin, host, file.toString(), false, failed));
    } catch (KaveriException away) {
      e.addSuppressed(away); // the database's own check says so
    }
  }

  private void keep(Backup backup) {
    long id = ids.next();
    store.run(
        tx -> {
          BackupTable.insert(tx.connection(), id, backup);
          if (backup.origin() != Backup.Origin.NIGHTLY) {
            String about = "backup " + Path.of(backup.file()).getFileName();
            switch (backup.outcome()) {
              case Backup.Written written ->
                  audit.record(
                      "backup.written",
                      about,
                      new AuditDetail("bytes", Long.toString(written.bytes())),
                      new AuditDetail("rows", Long.toString(written.rows())));
              case Backup.Failed(Reason reason) ->
                  audit.record("backup.failed", about, new AuditDetail("reason", reason.code()));
            }
          }
        });
  }

  private void tell() {
    for (Runnable listener : listeners) {
      try {
        listener.run();
      } catch (RuntimeException e) {
        LOG.error("A listener to backups failed; the backup goes on", e);
      }
    }
  }

  /** How they are. What somebody put into a file of its own is told to that person alone. */
  public State state() {
    List<Backup> ours =
        read().stream().filter(backup -> backup.origin() != Backup.Origin.ELSEWHERE).toList();
    if (!ours.isEmpty() && ours.getFirst().outcome() instanceof Backup.Failed(Reason reason)) {
      return new State.Failed(reason);
    }
    if (!settings.get(BackupSettings.NIGHTLY)) {
      return new State.Off();
    }
    for (Backup backup : ours) {
      if (backup.outcome() instanceof Backup.Written written
          && backup.present()
          && !isOld(backup.ended())) {
        return new State.Fresh(backup.file(), written.missing());
      }
    }
    return isOld(since) ? new State.Old() : new State.Expected();
  }

  private boolean isOld(Instant moment) {
    return moment.plus(OLD).isBefore(clock.instant());
  }
}
