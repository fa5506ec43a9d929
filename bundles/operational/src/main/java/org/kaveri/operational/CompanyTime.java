package org.kaveri.operational;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The time where the company is. */
@Component(service = CompanyTime.class)
public final class CompanyTime {
  private final Clock clock;
  private final Settings settings;

  /** For the component runtime. */
  @Activate
  public CompanyTime(@Reference Clock clock, @Reference Settings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  /** This moment, to the millisecond. */
  public Instant instant() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** This moment on the company's wall clock. */
  public LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), zone());
  }

  /** The company's day that it is. */
  public LocalDate today() {
    return now().toLocalDate();
  }

  /** The company's day that the moment lies in. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone());
  }

  /** Where the company is. */
  public ZoneId zone() {
    return settings.get(CompanySettings.TIME_ZONE);
  }
}
