package org.kaveri.api.backup;

import java.time.Instant;
import java.util.List;
import org.kaveri.api.Reason;

/**
 * A backup that was made, or failed.
 *
 * @param started when it began
 * @param ended when it was read back, or failed
 * @param origin how it came about
 * @param host the machine that made it
 * @param file where it was put on that machine
 * @param present whether it is there, as far as this node can see
 * @param outcome how it ended
 * @since 0.1
 */
public record Backup(
    Instant started,
    Instant ended,
    Origin origin,
    String host,
    String file,
    boolean present,
    Outcome outcome) {

  /** How a backup comes about. */
  public enum Origin {
    /** By the clock; removed when it is too old. */
    NIGHTLY,
    /** Somebody wanted it, in the folder of backups. */
    BY_HAND,
    /** Somebody wanted it in a file of its own. */
    ELSEWHERE
  }

  /** How it ended. */
  public sealed interface Outcome {}

  /**
   * It was written, read back, and is what was in the database.
   *
   * @param bytes how large it is
   * @param tables how many
   * @param rows of all tables
   * @param files of all parts
   * @param missing files that rows name and that are not there
   * @param leftOut tables that no room's migration made, which are not in it
   */
  public record Written(
      long bytes, int tables, long rows, long files, long missing, List<String> leftOut)
      implements Outcome {
    public Written {
      leftOut = List.copyOf(leftOut);
    }
  }

  /** There is none: nothing is left of it. */
  public record Failed(Reason reason) implements Outcome {}
}
