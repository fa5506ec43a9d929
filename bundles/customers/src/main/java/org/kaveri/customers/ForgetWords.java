package org.kaveri.customers;

import java.time.LocalTime;
import java.util.List;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Forgets words that no customer has any more, so that names of those who were removed don't stay.
 * A word that somebody gets meanwhile is kept or learned again: {@link LearnWords} holds the words
 * that it has found known.
 */
@Component
public final class ForgetWords implements ScheduledJob {
  private static final int AT_ONCE = 500;

  private final Store store;

  @Activate
  public ForgetWords(@Reference Store store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "forget-words";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Daily(LocalTime.of(2, 50));
  }

  @Override
  public void run(JobContext context) {
    long forgotten = 0;
    String after = "";
    while (!context.isStopping()) {
      String from = after;
      List<String> words = store.read(tx -> NameIndex.FORMS.known(tx.connection(), from, AT_ONCE));
      if (words.isEmpty()) {
        break;
      }
      after = words.getLast();
      forgotten += forget(words.getFirst(), after);
    }
    context.report(forgotten);
  }

  private long forget(String first, String last) {
    return store.write(
        tx ->
            (long)
                NameIndex.FORMS.forgetUnused(
                    tx.connection(), NameIndex.INDEX, first, last, tx.sql().forUpdate()));
  }
}
