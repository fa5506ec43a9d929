package org.kaveri.kernel.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.apache.felix.hc.api.execution.HealthCheckExecutionOptions;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckMetadata;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Reason;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.health.HealthLine;
import org.kaveri.api.health.HealthStatus;
import org.kaveri.store.EventLog;
import org.kaveri.store.EventLog.Cursor;
import org.kaveri.store.StoreHealth;
import org.kaveri.testkit.Fake;
import org.osgi.framework.ServiceReference;
import org.osgi.service.condition.Condition;

class HealthTest {
  private final List<HealthCheckExecutionResult> results = new ArrayList<>();
  private boolean permitted = true;
  private final CheckedHealth health =
      new CheckedHealth(
          new HealthCheckExecutor() {
            @Override
            public List<HealthCheckExecutionResult> execute(HealthCheckSelector selector) {
              return results;
            }

            @Override
            public List<HealthCheckExecutionResult> execute(
                HealthCheckSelector selector, HealthCheckExecutionOptions options) {
              return results;
            }
          },
          new Access() {
            @Override
            public void require(Permission permission) {
              if (!permitted) {
                throw new RefusedException("access.permission-missing", "No.");
              }
            }

            @Override
            public boolean allows(Permission permission) {
              return permitted;
            }

            @Override
            public SightScope sight() {
              return SightScope.WHOLE;
            }
          });

  @BeforeEach
  void allIsWell() {
    health.setRunning(Condition.INSTANCE);
    CheckNames.REQUIRED.forEach(name -> found(name, new Result(Result.Status.OK, "Fine."), false));
  }

  private void found(String name, Result result, boolean timedOut) {
    HealthCheckMetadata metadata = metadata(name);
    results.removeIf(one -> one.getHealthCheckMetadata().getName().equals(name));
    results.add(
        new HealthCheckExecutionResult() {
          @Override
          public Result getHealthCheckResult() {
            return result;
          }

          @Override
          public long getElapsedTimeInMs() {
            return 1;
          }

          @Override
          @SuppressWarnings("JavaUtilDate") // the interface has it so
          public Date getFinishedAt() {
            return new Date(0);
          }

          @Override
          public boolean hasTimedOut() {
            return timedOut;
          }

          @Override
          public HealthCheckMetadata getHealthCheckMetadata() {
            return metadata;
          }
        });
  }

  private static HealthCheckMetadata metadata(String name) {
    ServiceReference<?> reference =
        Fake.of(
            ServiceReference.class,
            (method, arguments) ->
                switch (arguments.length == 0 ? method : arguments[0].toString()) {
                  case HealthCheck.NAME -> name;
                  case "service.id" -> 1L;
                  default -> null;
                });
    return new HealthCheckMetadata(reference);
  }

  @Test
  void aNodeIsReadyWhenAllRequiredChecksAreWell() {
    assertThat(health.isReady()).isTrue();
    found("other", new Result(Result.Status.WARN, "Look at it."), false);
    assertThat(health.isReady()).isTrue();
  }

  @Test
  void aNodeThatIsToldToStopIsNotReadyAtOnceAndAsksNoCheck() {
    health.setRunning(null);
    results.clear();

    assertThat(health.failing()).containsExactly("running");
  }

  @Test
  void aCheckThatFailsHangsOrIsMissingMakesANodeNotReady() {
    found(CheckNames.DATABASE, new Result(Result.Status.CRITICAL, "Away."), false);
    assertThat(health.failing()).containsExactly(CheckNames.DATABASE);

    found(CheckNames.DATABASE, new Result(Result.Status.OK, "Fine."), true);
    assertThat(health.failing()).containsExactly(CheckNames.DATABASE);

    results.removeIf(one -> one.getHealthCheckMetadata().getName().equals(CheckNames.DATABASE));
    assertThat(health.failing()).containsExactly(CheckNames.DATABASE);
  }

  @Test
  void theListHasTheWorstFirstForThosePermitted() {
    found("zeta", new Result(Result.Status.WARN, "Look at it."), false);
    found(CheckNames.DISK, new Result(Result.Status.CRITICAL, "Full."), false);

    assertThat(health.list())
        .startsWith(
            line(CheckNames.DISK, HealthStatus.BROKEN, "Full."),
            line("zeta", HealthStatus.ATTENTION, "Look at it."),
            line(CheckNames.DATABASE, HealthStatus.FINE, "Fine."));
    permitted = false;
    assertThatExceptionOfType(RefusedException.class).isThrownBy(health::list);
    assertThat(health.isReady()).isFalse();
  }

  @Test
  void whatTheKernelFindsIsToldByCodeForEachLanguage() {
    found(CheckNames.DISK, DiskCheck.judge(50_000_000), false);
    found(
        "zeta",
        new Result(Result.Status.WARN, "", new NotFoundException("job.unknown", "No.")),
        false);

    assertThat(health.list().getFirst().findings().getFirst().code()).isEqualTo("health.disk-full");
    assertThat(health.list().getFirst().findings().getFirst().arguments()).containsExactly(50L);
    assertThat(health.list().get(1).findings().getFirst().code()).isEqualTo("job.unknown");
  }

  private static HealthLine line(String check, HealthStatus status, String sentence) {
    return new HealthLine(
        check, status, List.of(new Reason("health." + check, sentence, List.of())));
  }

  @Test
  void whatIsToldToEverybodyHoldsNoMoreThanPlainNames() {
    assertThat(HealthContext.notReady(List.of("database", "\"},<script>", "x\ny")))
        .isEqualTo("{\"ready\":false,\"failing\":[\"database\",\"other\"]}");
  }

  @Test
  void theDatabasesTroubleIsPassedOn() {
    StoreHealth away =
        Fake.of(
            StoreHealth.class,
            Map.of(
                "trouble",
                java.util.Optional.of(
                    new UnavailableException("store.away", "The database is away."))));

    Result result = new DatabaseCheck(away).execute();
    assertThat(result.getStatus()).isEqualTo(Result.Status.CRITICAL);
    assertThat(result.iterator().next().getMessage()).isEqualTo("The database is away.");
  }

  @Test
  void listenersThatLagAreNamed() {
    EventLog log =
        Fake.of(
            EventLog.class,
            Map.of(
                "lastPlace",
                50_000L,
                "cursors",
                List.of(
                    new Cursor("quick", 49_999, 0, false),
                    new Cursor("slow", 100, 0, false),
                    new Cursor("failing", 50_000, 3, false),
                    new Cursor("stuck", 50_000, 300, true))));

    Result result = new EventsCheck(log).execute();
    assertThat(result.getStatus()).isEqualTo(Result.Status.WARN);
    assertThat(result)
        .extracting(ResultLog.Entry::getMessage)
        .containsExactly(
            "slow is 49900 commits behind.",
            "failing has 3 facts under Repairs.",
            "stuck takes nothing new, since too much failed.");
  }

  @Test
  void littleRoomOnTheDiskIsSaidBeforeThereIsNone() {
    assertThat(Set.of(DiskCheck.judge(2_000_000_000L).getStatus()))
        .containsExactly(Result.Status.OK);
    assertThat(DiskCheck.judge(500_000_000L).getStatus()).isEqualTo(Result.Status.WARN);
    assertThat(DiskCheck.judge(5_000_000L).getStatus()).isEqualTo(Result.Status.CRITICAL);
  }
}
