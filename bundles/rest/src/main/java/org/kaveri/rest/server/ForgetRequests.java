package org.kaveri.rest.server;

import java.time.Duration;
import java.time.LocalTime;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each night forgets requests of programs that nobody will repeat any more. */
@Component
public final class ForgetRequests implements ScheduledJob {
  /** How long a request may be repeated without a second effect. */
  static final Duration KEPT = Duration.ofDays(30);

  private final Store store;

  /** For the component runtime. */
  @Activate
  public ForgetRequests(@Reference Store store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "forget-rest-requests";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Daily(LocalTime.of(3, 55));
  }

  @Override
  public void run(JobContext context) {
    context.report(forget());
  }

  int forget() {
    return store.write(tx -> new RequestRows(tx.connection()).removeBefore(tx.now().minus(KEPT)));
  }
}
