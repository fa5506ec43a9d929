package org.kaveri.kernel.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.kaveri.api.jobs.Schedule;

class DueTest {
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Schedule NIGHTLY = new Schedule.Daily(LocalTime.of(3, 30));

  private static String next(String after) {
    return Due.next(NIGHTLY, Instant.parse(after), HELSINKI).toString();
  }

  @Test
  void aPauseCountsFromTheEndOfTheRun() {
    assertThat(
            Due.next(
                new Schedule.Every(Duration.ofMinutes(5)),
                Instant.parse("2026-03-02T09:00:00Z"),
                HELSINKI))
        .isEqualTo("2026-03-02T09:05:00Z");
  }

  @Test
  void theDayIsTheCompanysDay() {
    assertThat(next("2026-03-02T01:29:59Z")).isEqualTo("2026-03-02T01:30:00Z");
    assertThat(next("2026-03-02T01:30:00Z")).isEqualTo("2026-03-03T01:30:00Z");
    assertThat(next("2026-03-02T22:30:00Z")).isEqualTo("2026-03-03T01:30:00Z");
  }

  @Test
  void aTimeThatSpringSkipsRunsAsMuchLater() {
    // On 2026-03-29 clocks go from 03:00 to 04:00, so 03:30 does not exist.
    assertThat(next("2026-03-28T12:00:00Z")).isEqualTo("2026-03-29T01:30:00Z");
    assertThat(next("2026-03-29T01:30:00Z")).isEqualTo("2026-03-30T00:30:00Z");
  }

  @Test
  void aTimeThatAutumnRepeatsRunsOnce() {
    // On 2026-10-25 clocks go from 04:00 back to 03:00, so 03:30 comes twice.
    assertThat(next("2026-10-24T12:00:00Z")).isEqualTo("2026-10-25T00:30:00Z");
    assertThat(next("2026-10-25T00:30:00Z")).isEqualTo("2026-10-26T01:30:00Z");
  }

  @Test
  void aDayThatAZoneLeftOutIsNoTrap() {
    // Samoa went from 29 to 31 December 2011.
    assertThat(Due.next(NIGHTLY, Instant.parse("2011-12-29T14:00:00Z"), ZoneId.of("Pacific/Apia")))
        .isBetween(Instant.parse("2011-12-29T14:00:01Z"), Instant.parse("2011-12-31T14:00:00Z"));
  }
}
