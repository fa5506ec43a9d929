package org.kaveri.kernel.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.kaveri.api.ConflictException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guarded;
import org.kaveri.api.jobs.JobStatus;
import org.kaveri.api.jobs.JobStatus.Outcome;
import org.kaveri.api.jobs.JobStatus.Run;
import org.kaveri.api.jobs.Jobs;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.kernel.jobs.ScheduledJobs.Planned;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.condition.Condition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second for jobs that are due, takes them by their rows and runs them, at most four at
 * once on this node. While a job runs its row is renewed, so that other nodes see that somebody is
 * alive.
 *
 * <p>As soon as the server was told to stop (the condition {@code kaveri.running} goes) nothing new
 * begins and running jobs are asked to end; the launcher waits for them as for open requests.
 */
@Component(
    service = {Jobs.class, JobRunner.class, IntSupplier.class},
    property = "kaveri.requests=open",
    immediate = true)
public final class JobRunner implements Jobs, IntSupplier {
  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
  private static final int AT_ONCE = 4;
  private static final Duration FIRST_LOOK = Duration.ofSeconds(2);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final Store store;
  private final Clock clock;
  private final Access access;
  private final Audit audit;
  private final Settings settings;
  private final ScheduledJobs jobs;
  private final String node = UUID.randomUUID().toString();
  private final Map<String, RunningJob> running = new ConcurrentHashMap<>();
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("kaveri-jobs-clock").factory());
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().daemon().name("kaveri-job-", 1).factory());
  private final AtomicInteger looking = new AtomicInteger();
  private volatile boolean stopping;
  private volatile boolean away;

  @Activate
  public JobRunner(
      @Reference Store store,
      @Reference Clock clock,
      @Reference Access access,
      @Reference Audit audit,
      @Reference Settings settings,
      @Reference ScheduledJobs jobs) {
    this.store = store;
    this.clock = clock;
    this.access = access;
    this.audit = audit;
    this.settings = settings;
    this.jobs = jobs;
    jobs.onChange(this::stopRemoved);
  }

  private void stopRemoved(ExtensionPoint.Change<ScheduledJob> change) {
    if (change instanceof ExtensionPoint.Change.Removed<ScheduledJob>(var gone)) {
      running.values().stream()
          .filter(run -> run.job().equals(gone.ref()))
          .forEach(RunningJob::stop);
    }
  }

  @Activate
  void start() {
    var _ =
        ticker.scheduleWithFixedDelay(
            this::tick,
            FIRST_LOOK.toMillis(),
            Duration.ofSeconds(1).toMillis(),
            TimeUnit.MILLISECONDS);
  }

  @Reference(
      target = "(" + Condition.CONDITION_ID + "=kaveri.running)",
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC)
  void setRunning(Condition condition) {
    // only its going matters
  }

  void unsetRunning(Condition condition) {
    end();
  }

  /** How much is going on here that a stopping server waits for. */
  @Override
  public int getAsInt() {
    return looking.get() + running.size();
  }

  private void end() {
    stopping = true;
    running.values().forEach(RunningJob::stop);
  }

  @Deactivate
  void stop() {
    end();
    // Not interrupted: that would break a connection in use.
    ticker.shutdown();
    workers.shutdown();
    try {
      ticker.awaitTermination(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
      if (!workers.awaitTermination(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("Jobs still run after {}: {}", LONGEST_STOP, running.keySet());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tick() {
    looking.incrementAndGet();
    try {
      if (stopping) {
        return;
      }
      Caller.run(new Caller.Platform("jobs"), this::look);
      away = false;
    } catch (UnavailableException e) {
      // Whether the database is there is the health check's matter.
      if (!away) {
        LOG.warn("Jobs wait: {}", e.getMessage());
      }
      away = true;
    } catch (RuntimeException e) {
      LOG.error("The look for due jobs failed and is repeated", e);
    } finally {
      looking.decrementAndGet();
    }
  }

  /** Keeps what runs here, and starts what is due. */
  void look() {
    Instant now = now();
    renew(now);
    Map<String, Planned> planned = jobs.planned();
    Map<String, JobTable.Row> rows = rows(planned, now);
    for (Planned job : planned.values()) {
      JobTable.Row row = rows.get(job.name());
      if (row == null || running.containsKey(job.name()) || running.size() >= AT_ONCE || stopping) {
        continue;
      }
      if (row.isRunning(now)) {
        continue;
      }
      if (!row.due().isAfter(now)) {
        begin(job, row, now);
      } else if (job.schedule() instanceof Schedule.Daily) {
        planAnew(job, row, now);
      }
    }
  }

  private void renew(Instant now) {
    for (RunningJob job : running.values()) {
      boolean mine = store.write(tx -> JobTable.renew(tx.connection(), job.name(), node, now));
      if (!mine) {
        job.stop();
      }
    }
  }

  /** The rows by name; jobs that were never seen before get one. */
  private Map<String, JobTable.Row> rows(Map<String, Planned> planned, Instant now) {
    Map<String, JobTable.Row> known = readRows();
    for (Planned job : planned.values()) {
      if (!known.containsKey(job.name())) {
        Instant due = Due.next(job.schedule(), now, zone());
        try {
          store.run(tx -> JobTable.insert(tx.connection(), job.name(), due));
        } catch (ConflictException e) {
          LOG.debug("Another node planned {} first", job.name());
        }
      }
    }
    return known;
  }

  private Map<String, JobTable.Row> readRows() {
    return store.read(tx -> JobTable.list(tx.connection())).stream()
        .collect(java.util.stream.Collectors.toMap(JobTable.Row::name, Function.identity()));
  }

  /** Its time of day, or the company's time zone, may be another one since it was planned. */
  private void planAnew(Planned job, JobTable.Row row, Instant now) {
    // Counted from the last run, so that clocks of nodes that differ don't make it run twice.
    Instant after = row.last().map(Run::ended).filter(ended -> ended.isAfter(now)).orElse(now);
    Instant due = Due.next(job.schedule(), after, zone());
    if (!due.equals(row.due())) {
      store.run(tx -> JobTable.plan(tx.connection(), job.name(), row.due(), due));
    }
  }

  private void begin(Planned job, JobTable.Row row, Instant now) {
    boolean taken =
        store.write(tx -> JobTable.take(tx.connection(), job.name(), node, row.due(), now));
    if (taken) {
      if (row.lease().isPresent()) {
        LOG.warn("Job {} is run again, since the node that had it is gone", job.name());
      }
      RunningJob run = new RunningJob(job.name(), job.job().ref(), row.due(), now);
      running.put(job.name(), run);
      workers.execute(
          () -> Caller.run(new Caller.Platform("job " + job.name()), () -> run(job, run)));
    }
  }

  private void run(Planned job, RunningJob run) {
    try {
      Guarded<Boolean> result =
          job.job()
              .call(
                  one -> {
                    one.run(run);
                    return true;
                  });
      end(job, run, result);
    } catch (KaveriException e) {
      LOG.warn(
          "How job {} ended could not be kept; it is run again: {}", job.name(), e.getMessage());
    } finally {
      running.remove(job.name());
    }
  }

  private void end(Planned job, RunningJob run, Guarded<Boolean> result) {
    Instant now = now();
    Optional<String> error =
        result instanceof Guarded.Failed<Boolean> failed
            ? Optional.of(failed.reason().code())
            : Optional.empty();
    Outcome outcome =
        run.isStopping() ? Outcome.INTERRUPTED : error.isEmpty() ? Outcome.DONE : Outcome.FAILED;
    Run ended = new Run(run.started(), now, outcome, run.count(), error);
    // What was interrupted stays due, so that it is done by whoever comes next.
    Instant due =
        outcome == Outcome.INTERRUPTED ? run.due() : Due.next(job.schedule(), now, zone());
    store.run(tx -> JobTable.end(tx.connection(), job.name(), node, ended, due));
  }

  @Override
  public List<JobStatus> list() {
    access.require(MANAGE);
    Instant now = now();
    Map<String, JobTable.Row> rows = readRows();
    return jobs.planned().values().stream().map(job -> status(job, rows, now)).toList();
  }

  private JobStatus status(Planned job, Map<String, JobTable.Row> rows, Instant now) {
    JobTable.Row row = rows.get(job.name());
    if (row == null) {
      return new JobStatus(
          job.name(),
          job.schedule(),
          false,
          Due.next(job.schedule(), now, zone()),
          Optional.empty());
    }
    return new JobStatus(job.name(), job.schedule(), row.isRunning(now), row.due(), row.last());
  }

  @Override
  public void runNow(String name) {
    access.require(MANAGE);
    Planned job = jobs.planned().get(name);
    if (job == null) {
      throw new NotFoundException("job.unknown", "There is no such job.", name);
    }
    Instant now = now();
    rows(Map.of(name, job), now);
    store.run(
        tx -> {
          if (!JobTable.hurry(tx.connection(), name, now)) {
            throw new ConflictException("job.running", "This job runs at this moment.", name);
          }
          audit.record("job.run", "job " + name);
        });
  }

  /** As a column holds it, so that what is read back is equal. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private ZoneId zone() {
    return settings.get(CompanySettings.TIME_ZONE);
  }
}
