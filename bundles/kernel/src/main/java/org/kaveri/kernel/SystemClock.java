package org.kaveri.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The machine's clock as a service, in UTC. Days of the company are the company settings' matter.
 */
@Component(service = Clock.class)
public final class SystemClock extends Clock {
  private final Clock clock;

  @Activate
  public SystemClock() {
    this(Clock.systemUTC());
  }

  private SystemClock(Clock clock) {
    this.clock = clock;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(getZone()) ? this : clock.withZone(zone);
  }

  @Override
  public Instant instant() {
    return clock.instant();
  }

  @Override
  public long millis() {
    return clock.millis();
  }
}
