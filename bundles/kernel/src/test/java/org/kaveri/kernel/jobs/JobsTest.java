package org.kaveri.kernel.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.User;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.JobStatus;
import org.kaveri.api.jobs.JobStatus.Outcome;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.kernel.KernelFixture;
import org.kaveri.kernel.OpenGuard;
import org.kaveri.testkit.Contribution;
import org.kaveri.testkit.TestDatabase;
import org.osgi.service.component.ComponentServiceObjects;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JobsTest {
  private static final Schedule HOURLY = new Schedule.Every(Duration.ofHours(1));

  private final KernelFixture kernel;
  private final ScheduledJobs jobs = new ScheduledJobs(new OpenGuard());
  private final List<JobRunner> nodes = new ArrayList<>();

  JobsTest(TestDatabase database) {
    kernel = KernelFixture.on(database);
  }

  @AfterEach
  void close() {
    nodes.forEach(JobRunner::stop);
    kernel.close();
  }

  private JobRunner node() {
    JobRunner node =
        new JobRunner(
            kernel.store,
            kernel.clock,
            kernel.checks(),
            kernel.audit,
            kernel.settings.settings,
            jobs);
    nodes.add(node);
    return node;
  }

  private ComponentServiceObjects<ScheduledJob> job(
      String name, Schedule schedule, Consumer<JobContext> work) {
    return job(name, () -> schedule, work);
  }

  private ComponentServiceObjects<ScheduledJob> job(
      String name, Supplier<Schedule> schedule, Consumer<JobContext> work) {
    ScheduledJob job =
        new ScheduledJob() {
          @Override
          public String name() {
            return name;
          }

          @Override
          public Schedule schedule() {
            return schedule.get();
          }

          @Override
          public void run(JobContext context) {
            work.accept(context);
          }
        };
    ComponentServiceObjects<ScheduledJob> contribution = Contribution.of(job);
    jobs.add(contribution);
    return contribution;
  }

  private JobStatus status(JobRunner node) {
    return kernel.asPlatform(node::list).getFirst();
  }

  private Optional<JobStatus.Run> last(JobRunner node) {
    return status(node).last();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long begin = System.nanoTime();
    var pause = new CountDownLatch(1);
    while (!condition.getAsBoolean()) {
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
      assertThat(pause.await(5, TimeUnit.MILLISECONDS)).isFalse();
    }
  }

  @Test
  void aJobRunsWhenItIsDueAndThenAgain() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    job("count", HOURLY, context -> context.report(runs.incrementAndGet()));
    JobRunner node = node();

    node.look();
    node.look();
    assertThat(runs).hasValue(0);
    Instant due = status(node).next();
    assertThat(due).isEqualTo("2026-03-02T10:00:00Z");

    kernel.clock.advance(Duration.ofHours(1));
    node.look();
    await(() -> last(node).isPresent());
    assertThat(status(node))
        .isEqualTo(
            new JobStatus(
                "count",
                HOURLY,
                false,
                Instant.parse("2026-03-02T11:00:00Z"),
                Optional.of(
                    new JobStatus.Run(due, due, Outcome.DONE, Optional.of(1L), Optional.empty()))));
  }

  @Test
  void runsThatWereMissedAreCaughtUpOnce() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    job("nightly", new Schedule.Daily(LocalTime.of(3, 0)), context -> runs.incrementAndGet());
    node().look();

    kernel.clock.advance(Duration.ofDays(5));
    JobRunner restarted = node();
    restarted.look();
    await(() -> last(restarted).isPresent());
    restarted.look();

    assertThat(runs).hasValue(1);
    assertThat(status(restarted).next()).isAfter(kernel.clock.instant());
  }

  @Test
  void anotherHourOrTimeZoneCountsAtOnceAndMakesNothingRunTwice() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    var hour = new AtomicInteger(11);
    job(
        "nightly",
        () -> new Schedule.Daily(LocalTime.of(hour.get(), 0)),
        context -> runs.incrementAndGet());
    JobRunner node = node();
    node.look();
    Instant elevenInHelsinki = status(node).next();

    hour.set(14);
    node.look();
    assertThat(status(node).next()).isEqualTo(elevenInHelsinki.plus(Duration.ofHours(3)));
    kernel.asPlatform(
        () ->
            kernel.settings.settings.change(
                List.of(CompanySettings.TIME_ZONE.to(ZoneId.of("America/New_York")))));
    node.look();
    Instant twoInNewYork = status(node).next();
    assertThat(twoInNewYork.atZone(ZoneId.of("America/New_York")).toLocalTime())
        .isEqualTo(LocalTime.of(14, 0));

    kernel.clock.set(twoInNewYork);
    node.look();
    await(() -> last(node).isPresent());
    kernel.clock.set(twoInNewYork.minusSeconds(2)); // a node whose clock is late
    node.look();
    kernel.clock.set(twoInNewYork.plusSeconds(1));
    node.look();
    assertThat(status(node).running()).isFalse();
    assertThat(runs).hasValue(1);
  }

  @Test
  void ofSeveralNodesOneRunsIt() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    CountDownLatch go = new CountDownLatch(1);
    job(
        "slow",
        HOURLY,
        context -> {
          runs.incrementAndGet();
          awaitLatch(go);
        });
    List<JobRunner> three = List.of(node(), node(), node());
    three.forEach(JobRunner::look);
    kernel.clock.advance(Duration.ofHours(2));

    three.parallelStream().forEach(JobRunner::look);
    await(() -> runs.get() == 1);
    three.forEach(JobRunner::look);
    assertThat(status(three.getFirst()).running()).isTrue();
    assertThat(
            catchThrowableOfType(
                    ConflictException.class,
                    () -> kernel.asPlatform(() -> three.getLast().runNow("slow")))
                .code())
        .isEqualTo("job.running");
    go.countDown();
    await(() -> last(three.getFirst()).isPresent());

    assertThat(runs).hasValue(1);
  }

  @Test
  void aJobWhoseNodeDiedIsRunByAnotherAfterAWhileAndTheDeadOneWritesNothing() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger runs = new AtomicInteger();
    job(
        "fragile",
        HOURLY,
        context -> {
          if (runs.incrementAndGet() == 1) {
            awaitLatch(go);
            context.report(1);
          } else {
            context.report(2);
          }
        });
    JobRunner asleep = node();
    JobRunner awake = node();
    asleep.look();
    kernel.clock.advance(Duration.ofHours(1));
    asleep.look();
    await(() -> runs.get() == 1);

    kernel.clock.advance(JobTable.LEASE.minusSeconds(1));
    awake.look();
    assertThat(runs).hasValue(1);
    kernel.clock.advance(Duration.ofSeconds(1));
    awake.look();
    await(() -> last(awake).isPresent());
    go.countDown();
    asleep.stop();

    assertThat(last(awake).orElseThrow().count()).contains(2L);
  }

  @Test
  void whatAJobThrowsIsKeptAndTheScheduleGoesOn() throws Exception {
    job(
        "broken",
        HOURLY,
        context -> {
          throw new IllegalStateException("Aino's telephone number");
        });
    JobRunner node = node();
    node.look();
    kernel.clock.advance(Duration.ofHours(1));
    node.look();
    await(() -> last(node).isPresent());

    assertThat(last(node).orElseThrow().outcome()).isEqualTo(Outcome.FAILED);
    assertThat(last(node).orElseThrow().error()).contains("extensions.failed");
    assertThat(status(node).next()).isEqualTo("2026-03-02T11:00:00Z");
  }

  @Test
  void aJobWhoseRoomGoesIsAskedToStopAndIsDoneAgain() throws Exception {
    CountDownLatch began = new CountDownLatch(1);
    var contribution =
        job(
            "long",
            HOURLY,
            context -> {
              began.countDown();
              awaitUntil(context::isStopping);
            });
    JobRunner node = node();
    node.look();
    Instant due = status(node).next();
    kernel.clock.advance(Duration.ofHours(1));
    node.look();
    awaitLatch(began);

    jobs.remove(contribution);
    await(() -> row("long").last().isPresent());

    assertThat(row("long").last().orElseThrow().outcome()).isEqualTo(Outcome.INTERRUPTED);
    assertThat(row("long").due()).isEqualTo(due);
  }

  private JobTable.Row row(String name) {
    return kernel.store.read(tx -> JobTable.list(tx.connection())).stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAdministratorRunsAJobNowAndNobodyElseDoes() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    List<Caller> callers = new ArrayList<>();
    job(
        "purge",
        new Schedule.Daily(LocalTime.of(3, 0)),
        context -> {
          callers.add(Caller.current());
          runs.incrementAndGet();
        });
    JobRunner node = node();
    User staff = kernel.user("staff", Roles.STAFF);

    kernel.as(
        staff.id(),
        () -> {
          assertThat(codeOf(() -> node.runNow("purge"))).isEqualTo("access.permission-missing");
          assertThat(codeOf(node::list)).isEqualTo("access.permission-missing");
        });
    kernel.asPlatform(
        () -> {
          assertThat(codeOf(() -> node.runNow("other"))).isEqualTo("job.unknown");
          node.runNow("purge");
        });
    node.look();
    await(() -> last(node).isPresent());

    assertThat(callers).containsExactly(new Caller.Platform("job purge"));
    assertThat(kernel.audited()).contains("job.run");
  }

  private static String codeOf(Runnable work) {
    return catchThrowableOfType(KaveriException.class, work::run).code();
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaitUntil(BooleanSupplier condition) {
    try {
      await(condition);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
