package org.kaveri.api.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * A job at this moment.
 *
 * @param name its title is the text {@code job.<name>}
 * @param schedule when it runs
 * @param running whether some node runs it now
 * @param next when it is due; in the past when it waits for a free thread
 * @param last the last run that ended
 * @since 0.1
 */
public record JobStatus(
    String name, Schedule schedule, boolean running, Instant next, Optional<Run> last) {

  /**
   * A run that ended.
   *
   * @param started when it began
   * @param ended when it ended
   * @param outcome how
   * @param count how many things it did, when it told
   * @param error of a failure its code or its kind, never a text with personal data
   */
  public record Run(
      Instant started,
      Instant ended,
      Outcome outcome,
      Optional<Long> count,
      Optional<String> error) {}

  /** How a run ended. */
  public enum Outcome {
    /** It did its work. */
    DONE,
    /** It threw; the log says more. */
    FAILED,
    /** The server or the room stopped, or died, before it was through; it is run again. */
    INTERRUPTED
  }
}
