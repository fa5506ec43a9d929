package org.kaveri.rest.webhooks;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Each night forgets what was sent to webhooks long ago, but nothing that is still to be sent; and
 * all that was or would have been sent to those that were removed.
 */
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
    long gone =
        inPieces(
            context,
            0,
            tx -> new DeliveryRows(tx.connection()).forget(tx.now().minus(kept), AT_ONCE));
    Optional<Long> next = removedAfter(Long.MIN_VALUE);
    while (next.isPresent() && !context.isStopping()) {
      long removed = next.get();
      gone =
          inPieces(
              context, gone, tx -> new DeliveryRows(tx.connection()).forgetAll(removed, AT_ONCE));
      next = removedAfter(removed);
    }
  }

  private long inPieces(JobContext context, long before, Store.Work<Integer> forget) {
    long gone = before;
    int last = AT_ONCE;
    while (last >= AT_ONCE && !context.isStopping()) {
      last = store.write(forget);
      gone += last;
      context.report(gone);
    }
    return gone;
  }

  /** The next webhook that is no more, but something that was sent to it is. */
  private Optional<Long> removedAfter(long webhook) {
    return store.read(
        tx -> {
          DeliveryRows deliveries = new DeliveryRows(tx.connection());
          WebhookRows webhooks = new WebhookRows(tx.connection());
          Optional<Long> next = deliveries.webhookAfter(webhook);
          // one that is made meanwhile is there before its deliveries are
          while (next.isPresent() && webhooks.find(next.get()).isPresent()) {
            next = deliveries.webhookAfter(next.get());
          }
          return next;
        });
  }
}
