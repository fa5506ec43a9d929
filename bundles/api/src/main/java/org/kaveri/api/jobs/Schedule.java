package org.kaveri.api.jobs;

import java.time.Duration;
import java.time.LocalTime;

/**
 * When a job runs.
 *
 * @since 0.1
 */
public sealed interface Schedule {

  /**
   * Again and again with a pause between the end of a run and the start of the next. The first run
   * comes one pause after the job was first seen.
   *
   * @param pause one second or more
   */
  record Every(Duration pause) implements Schedule {
    public Every {
      if (pause.compareTo(Duration.ofSeconds(1)) < 0) {
        throw new IllegalArgumentException("A job pauses for a second or more, not " + pause);
      }
    }
  }

  /**
   * Once a day, in the company's time zone. On the day when clocks go forward and the time does not
   * exist, it runs as much later as they moved; when clocks go back, it runs at the earlier of
   * both.
   */
  record Daily(LocalTime time) implements Schedule {}
}
