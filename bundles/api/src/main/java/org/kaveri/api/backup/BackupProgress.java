package org.kaveri.api.backup;

/**
 * How far a backup is.
 *
 * @param phase what is done
 * @param what the table or part that is worked on, a technical name; may be empty
 * @param done how many tables or parts of this phase are through
 * @param total how many there are; 0 where nobody counts
 * @since 0.1
 */
public record BackupProgress(Phase phase, String what, int done, int total) {

  /** What is done. */
  public enum Phase {
    /** The moment is being held on to. */
    SNAPSHOT,
    /** Rows are written. */
    TABLES,
    /** Files are copied. */
    FILES,
    /** All of it is read back and compared. */
    CHECKING
  }
}
