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

  private static final int AT_ONCE = 1_000;

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
    long gone = 0;
    int last = AT_ONCE;
    while (last >= AT_ONCE && !context.isStopping()) {
      last = forget(AT_ONCE);
      gone += last;
      context.report(gone);
    }
  }

  /**
   * Forgets about so many in a transaction of its own.
   *
   * @return how many, fewer than asked for when nothing is left
   */
  int forget(int some) {
    return store.write(
        tx -> new RequestRows(tx.connection()).removeBefore(time.instant().minus(KEPT), some));
  }
}
