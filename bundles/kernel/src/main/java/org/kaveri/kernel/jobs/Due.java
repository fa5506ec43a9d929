package org.kaveri.kernel.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.kaveri.api.jobs.Schedule;

/** When a job is due next. */
final class Due {
  private Due() {}

  /**
   * The first moment of the schedule after the one given.
   *
   * @param after the end of the last run, or when the job was first seen
   * @param zone whose days count
   */
  static Instant next(Schedule schedule, Instant after, ZoneId zone) {
    return switch (schedule) {
      case Schedule.Every every -> after.plus(every.pause());
      case Schedule.Daily(LocalTime time) -> {
        LocalDate day = after.atZone(zone).toLocalDate().minusDays(1);
        // A zone may skip a whole day; three are enough for any.
        Instant next = at(day, time, zone);
        while (!next.isAfter(after)) {
          day = day.plusDays(1);
          next = at(day, time, zone);
        }
        yield next;
      }
    };
  }

  private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }
}
