package org.kaveri.kernel.health;

import java.util.ArrayList;
import java.util.List;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.kaveri.api.KaveriException;
import org.kaveri.store.EventLog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether listeners keep up with the log. A node is ready all the same: the log waits for them. */
@Component(property = HealthCheck.NAME + "=" + CheckNames.EVENTS)
public final class EventsCheck implements HealthCheck {
  private static final long FAR_BEHIND = 10_000;

  private final EventLog log;

  @Activate
  public EventsCheck(@Reference EventLog log) {
    this.log = log;
  }

  @Override
  public Result execute() {
    try {
      long last = log.lastPlace();
      List<String> troubles = new ArrayList<>();
      for (EventLog.Cursor cursor : log.cursors()) {
        if (cursor.stalled()) {
          troubles.add(cursor.listener() + " takes nothing new, since too much failed");
        } else if (cursor.failures() > 0) {
          troubles.add(cursor.listener() + " has " + cursor.failures() + " facts under Repairs");
        } else if (last - cursor.place() > FAR_BEHIND) {
          troubles.add(cursor.listener() + " is " + (last - cursor.place()) + " commits behind");
        }
      }
      return troubles.isEmpty()
          ? new Result(Result.Status.OK, "All listeners have heard of everything.")
          : new Result(Result.Status.WARN, String.join("; ", troubles) + ".");
    } catch (KaveriException e) {
      return new Result(Result.Status.WARN, String.valueOf(e.getMessage()));
    }
  }
}
