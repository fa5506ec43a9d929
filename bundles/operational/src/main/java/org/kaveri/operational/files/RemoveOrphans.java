package org.kaveri.operational.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each night removes files that belong to no interaction. */
@Component
public final class RemoveOrphans implements ScheduledJob {
  private final StoredAttachments attachments;

  /** For the component runtime. */
  @Activate
  public RemoveOrphans(@Reference StoredAttachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public String name() {
    return "remove-orphaned-attachments";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Daily(LocalTime.of(3, 40));
  }

  @Override
  public void run(JobContext context) {
    try {
      context.report(attachments.removeOrphans());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
