package org.kaveri.kernel.health;

import static org.osgi.service.component.annotations.ReferenceCardinality.OPTIONAL;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.apache.felix.hc.api.execution.HealthCheckExecutionOptions;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.access.Access;
import org.kaveri.api.health.Health;
import org.kaveri.api.health.HealthLine;
import org.kaveri.api.health.HealthStatus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.condition.Condition;

/**
 * Asks all health checks of Felix, each with a limit of time.
 *
 * <p>The launcher keeps the condition {@code kaveri.running} registered while nobody has asked the
 * server to stop; without it a node is not ready, whatever the checks say, and they are not asked.
 */
@Component(service = {Health.class, CheckedHealth.class})
public final class CheckedHealth implements Health {
  private static final int READY_MILLIS = 900;

  /** Longer than the store waits for a database that is away, so that it can say so. */
  private static final int LIST_MILLIS = 8_000;

  /** All but those of a tag that nobody has; a selector without tags means the tag "default". */
  private static final String ALL = "-none";

  private final HealthCheckExecutor executor;
  private final Access access;

  @Reference(
      target = "(" + Condition.CONDITION_ID + "=kaveri.running)",
      cardinality = OPTIONAL,
      policy = DYNAMIC)
  private volatile @Nullable Condition running;

  @Activate
  public CheckedHealth(@Reference HealthCheckExecutor executor, @Reference Access access) {
    this.executor = executor;
    this.access = access;
  }

  /** For tests, in place of the launcher. */
  void setRunning(@Nullable Condition condition) {
    running = condition;
  }

  @Override
  public List<HealthLine> list() {
    access.require(READ);
    return execute(HealthCheckSelector.tags(ALL), LIST_MILLIS).stream()
        .map(CheckedHealth::line)
        .sorted(
            Comparator.comparing(HealthLine::status, Comparator.reverseOrder())
                .thenComparing(HealthLine::check))
        .toList();
  }

  @Override
  public boolean isReady() {
    return failing().isEmpty();
  }

  /** Names of what keeps this node from being ready, in order. */
  Set<String> failing() {
    if (running == null) {
      return Set.of("running");
    }
    Set<String> failing = new TreeSet<>(CheckNames.REQUIRED);
    List<HealthCheckExecutionResult> results =
        execute(HealthCheckSelector.tags(CheckNames.READY), READY_MILLIS);
    // First what answered at all, then what answered badly, since two checks may share a name.
    results.forEach(result -> failing.remove(name(result)));
    results.stream()
        .filter(result -> line(result).status() == HealthStatus.BROKEN)
        .forEach(result -> failing.add(name(result)));
    return failing;
  }

  /** What the checks that keep this node from being ready say, in sentences. */
  List<String> sentences() {
    return execute(HealthCheckSelector.tags(CheckNames.READY), LIST_MILLIS).stream()
        .map(CheckedHealth::line)
        .filter(line -> line.status() == HealthStatus.BROKEN)
        .map(HealthLine::sentence)
        .distinct()
        .toList();
  }

  private List<HealthCheckExecutionResult> execute(HealthCheckSelector selector, int millis) {
    HealthCheckExecutionOptions options = new HealthCheckExecutionOptions();
    options.setOverrideGlobalTimeout(millis);
    return executor.execute(selector, options);
  }

  private static String name(HealthCheckExecutionResult result) {
    return result.getHealthCheckMetadata().getName();
  }

  private static HealthLine line(HealthCheckExecutionResult result) {
    if (result.hasTimedOut()) {
      return new HealthLine(
          name(result),
          HealthStatus.BROKEN,
          List.of(Reason.of("health.no-answer", "The check does not come back.")));
    }
    Result found = result.getHealthCheckResult();
    HealthStatus status =
        switch (found.getStatus()) {
          case OK -> HealthStatus.FINE;
          case WARN -> HealthStatus.ATTENTION;
          case TEMPORARILY_UNAVAILABLE, CRITICAL, HEALTH_CHECK_ERROR -> HealthStatus.BROKEN;
        };
    return new HealthLine(name(result), status, findings(name(result), found));
  }

  private static List<Reason> findings(String check, Result result) {
    if (result instanceof Finding finding) {
      return finding.reasons();
    }
    List<Reason> findings = new ArrayList<>();
    for (ResultLog.Entry entry : result) {
      if (entry.getException() instanceof KaveriException said) {
        findings.add(Reason.of(said));
      } else if (!entry.isDebug() && !entry.getMessage().isBlank()) {
        // A check of somebody else's: it speaks one language, and no code is known.
        findings.add(new Reason("health." + check, entry.getMessage(), List.of()));
      }
    }
    return findings;
  }
}
