package org.kaveri.kernel.backup;

import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each night a backup, at the hour of the settings. */
@Component
public final class NightlyBackup implements ScheduledJob {
  private final BackupDesk desk;

  @Activate
  public NightlyBackup(@Reference BackupDesk desk) {
    this.desk = desk;
  }

  @Override
  public String name() {
    return "nightly-backup";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Daily(desk.time());
  }

  @Override
  public void run(JobContext context) {
    desk.nightly().ifPresent(written -> context.report(written.rows()));
  }
}
