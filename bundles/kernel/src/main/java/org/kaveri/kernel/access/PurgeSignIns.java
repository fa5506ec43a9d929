package org.kaveri.kernel.access;

import java.time.Duration;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drops counted tries and one-time links that are of no use any more. */
@Component
public final class PurgeSignIns implements ScheduledJob {
  private final Store store;

  @Activate
  public PurgeSignIns(@Reference Store store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "purge-sign-ins";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Every(Duration.ofHours(1));
  }

  @Override
  public void run(JobContext context) {
    int gone =
        store.write(
            tx ->
                TryLimiter.purge(tx.connection(), tx.now())
                    + OneTimeTokens.purge(tx.connection(), tx.now()));
    context.report(gone);
  }
}
