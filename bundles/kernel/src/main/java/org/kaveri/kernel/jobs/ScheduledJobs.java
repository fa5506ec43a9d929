package org.kaveri.kernel.jobs;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The jobs that the rooms at hand bring. */
@Component(service = {ScheduledJobs.class, ExtensionPoint.class})
public final class ScheduledJobs extends ExtensionPoint<ScheduledJob> {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,99}");

  /** What a job tells of itself. */
  private record Plan(String name, Schedule schedule) {
    Plan {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("A job is called like purge-drafts, not " + name);
      }
    }
  }

  /** A job with its plan. */
  record Planned(String name, Schedule schedule, Extension<ScheduledJob> job) {}

  @Activate
  public ScheduledJobs(@Reference Guard guard) {
    super(ScheduledJob.class, guard);
  }

  @Reference(
      service = ScheduledJob.class,
      cardinality = MULTIPLE,
      policy = DYNAMIC,
      updated = "update")
  void add(ComponentServiceObjects<ScheduledJob> job) {
    contribute(job);
  }

  void update(ComponentServiceObjects<ScheduledJob> job) {
    contribute(job);
  }

  void remove(ComponentServiceObjects<ScheduledJob> job) {
    withdraw(job);
  }

  /** By name; of two with one name the first contributed counts. */
  Map<String, Planned> planned() {
    Map<String, Planned> byName = new TreeMap<>();
    for (Extension<ScheduledJob> extension : list()) {
      extension
          .call(job -> Optional.of(new Plan(job.name(), job.schedule())))
          .orElse(failed -> Optional.empty())
          .ifPresent(
              plan ->
                  byName.putIfAbsent(
                      plan.name(), new Planned(plan.name(), plan.schedule(), extension)));
    }
    return byName;
  }
}
