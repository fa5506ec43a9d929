package org.kaveri.rest.webhooks;

import java.time.Duration;
import java.time.LocalTime;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each night forgets what was sent to webhooks long ago, but nothing that is still to be sent. */
@Component
public final class ForgetDeliveries implements ScheduledJob {
  private static final int AT_ONCE = 1_000;

  private final Store store;
  private final Settings settings;

  /** For the component runtime. */
  @Activate
  public ForgetDeliveries(@Reference Store store, @Reference Settings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "forget-webhook-deliveries";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Daily(LocalTime.of(4, 5));
  }

  @Override
  public void run(JobContext context) {
    Duration kept = Duration.ofDays(settings.get(WebhookSettings.KEEP_DAYS));
    long gone = 0;
    int last = AT_ONCE;
    while (last >= AT_ONCE && !context.isStopping()) {
      last =
          store.write(
              tx -> new DeliveryRows(tx.connection()).forget(tx.now().minus(kept), AT_ONCE));
      gone += last;
      context.report(gone);
    }
  }
}
