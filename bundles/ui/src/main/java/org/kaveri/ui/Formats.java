package org.kaveri.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.kaveri.api.Money;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes values the way that the person in front of the screen is used to, in the company's time
 * zone.
 *
 * @since 0.1
 */
@ProviderType
public interface Formats {

  /** Day and time in full, like {@code 22.11.2026 14.05}. */
  String moment(Instant instant);

  /** As near as a person would say it: {@code 5 minutes ago}, {@code yesterday 14.05}, a date. */
  String when(Instant instant);

  /** A day, like {@code 22.11.2026}. */
  String day(LocalDate day);

  /** A day as a person would say it: {@code today}, {@code tomorrow}, {@code Monday}, a date. */
  String dayInWords(LocalDate day);

  /** A time of day, like {@code 14.05}. */
  String time(LocalTime time);

  /** A length of time, like {@code 1 h 15 min}. */
  String duration(Duration duration);

  /** An amount with its currency. */
  String money(Money money);

  /** A number with at most so many decimals. */
  String number(Number number, int decimals);
}
