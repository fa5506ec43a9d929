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

  private static final int AT_ONCE = 1_000;

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
        tx -> new RequestRows(tx.connection()).removeBefore(tx.now().minus(KEPT), some));
  }
}
