package org.kaveri.api.imports;

/**
 * How far an import has come.
 *
 * @since 0.1
 */
public enum ImportState {
  /** The file is read through once, to count its rows and find groups that are scattered. */
  COUNTING,
  /** Rows are written, chunk by chunk. */
  WRITING,
  /** Every row was written or refused. */
  DONE,
  /** A person stopped it; what was written stays. Can be resumed. */
  CANCELLED,
  /**
   * The server, or the room of the kind, stopped meanwhile; what was written stays. Can be resumed.
   */
  INTERRUPTED,
  /** It could not go on; what was written stays. Can be resumed when the cause is gone. */
  FAILED,
  /** What it did is taken back, chunk by chunk. */
  UNDOING,
  /**
   * The undo was stopped, by a person or with the server, or could not go on; {@link Imports#undo}
   * goes on with it.
   */
  UNDO_STOPPED,
  /** What it did is taken back, as far as it could be. */
  UNDONE;

  /** Whether it goes on by itself. */
  public boolean active() {
    return this == COUNTING || this == WRITING || this == UNDOING;
  }

  /** Whether {@link Imports#resume} takes it. */
  public boolean resumable() {
    return this == CANCELLED || this == INTERRUPTED || this == FAILED;
  }
}
