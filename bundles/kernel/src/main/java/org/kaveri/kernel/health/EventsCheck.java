package org.kaveri.kernel.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
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
      List<Reason> troubles = new ArrayList<>();
      log.cursors().forEach(cursor -> trouble(cursor, last).ifPresent(troubles::add));
      return troubles.isEmpty()
          ? Finding.fine(
              Reason.of("health.events-heard", "All listeners have heard of everything."))
          : Finding.attention(troubles);
    } catch (KaveriException e) {
      return Finding.attention(Reason.of(e));
    }
  }

  private static Optional<Reason> trouble(EventLog.Cursor cursor, long last) {
    String listener = cursor.listener();
    long behind = last - cursor.place();
    if (cursor.stalled()) {
      return Optional.of(
          Reason.of(
              "health.listener-stalled",
              listener + " takes nothing new, since too much failed.",
              listener));
    }
    if (cursor.failures() > 0) {
      return Optional.of(
          Reason.of(
              "health.listener-failed",
              listener + " has " + cursor.failures() + " facts under Repairs.",
              listener,
              cursor.failures()));
    }
    return behind > FAR_BEHIND
        ? Optional.of(
            Reason.of(
                "health.listener-behind",
                listener + " is " + behind + " commits behind.",
                listener,
                behind))
        : Optional.empty();
  }
}
