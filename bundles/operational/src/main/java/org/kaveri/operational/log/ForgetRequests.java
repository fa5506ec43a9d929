package org.kaveri.operational.log;

import java.time.Duration;
import java.time.LocalTime;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.kaveri.operational.CompanyTime;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each night forgets the names of requests that nobody will repeat any more. */
@Component
public final class ForgetRequests implements ScheduledJob {
  /** How long a request may be repeated without a second effect. */
  static final Duration KEPT = Duration.ofDays(30);

  private final Store store;
  private final CompanyTime time;

  /** For the component runtime. */
  @Activate
  public ForgetRequests(@Reference Store store, @Reference CompanyTime time) {
    this.store = store;
    this.time = time;
  }

  @Override
  public String name() {
    return "forget-requests";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Daily(LocalTime.of(3, 50));
  }

  @Override
  public void run(JobContext context) {
    context.report(forget());
  }

  int forget() {
    return store.write(
        tx -> new RequestRows(tx.connection()).removeBefore(time.instant().minus(KEPT)));
  }
}
