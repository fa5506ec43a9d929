package org.kaveri.customers;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.kaveri.api.customers.BulkChanges;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets changes of many that can no longer be undone. */
@Component
public final class ForgetBulkChanges implements ScheduledJob {
  private static final int AT_ONCE = 20;

  private final Store store;

  @Activate
  public ForgetBulkChanges(@Reference Store store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "forget-bulk-changes";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Daily(LocalTime.of(3, 40));
  }

  @Override
  public void run(JobContext context) {
    long forgotten = 0;
    List<Long> old = old();
    while (!old.isEmpty() && !context.isStopping()) {
      for (long id : old) {
        store.run(tx -> new BulkTable(tx.connection()).remove(id));
        forgotten++;
      }
      old = old();
    }
    context.report(forgotten);
  }

  private List<Long> old() {
    return store.read(
        tx ->
            new BulkTable(tx.connection())
                .startedBefore(tx.now().minus(Duration.ofDays(BulkChanges.DAYS_KEPT)), AT_ONCE));
  }
}
