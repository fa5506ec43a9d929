package org.kaveri.kernel.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.kaveri.api.settings.Settings;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Micros;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drops what the audit need not keep any longer, the oldest first and a piece at a time. */
@Component
public final class PurgeAudit implements ScheduledJob {
  private static final int AT_ONCE = 1_000;

  private final Store store;
  private final Settings settings;

  @Activate
  public PurgeAudit(@Reference Store store, @Reference Settings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "purge-audit";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Daily(LocalTime.of(3, 30));
  }

  @Override
  public void run(JobContext context) {
    Duration kept = Duration.ofDays(settings.get(AuditSettingsGroup.KEEP_DAYS));
    long gone = 0;
    int last = AT_ONCE;
    while (last >= AT_ONCE && !context.isStopping()) {
      last = store.write(tx -> purge(tx.connection(), Micros.of(tx.now().minus(kept))));
      gone += last;
      context.report(gone);
    }
  }

  private static int purge(Connection connection, long before) throws SQLException {
    Optional<Long> piece =
        Rows.first(
            connection,
            "select written from kernel_audit where written < ? order by written, id offset "
                + (AT_ONCE - 1)
                + " rows fetch next 1 rows only",
            row -> row.getLong(1),
            before);
    return piece.isPresent()
        ? Rows.change(connection, "delete from kernel_audit where written <= ?", piece.get())
        : Rows.change(connection, "delete from kernel_audit where written < ?", before);
  }
}
