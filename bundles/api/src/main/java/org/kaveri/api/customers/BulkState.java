package org.kaveri.api.customers;

/**
 * What a change of many customers is at.
 *
 * @since 0.1
 */
public enum BulkState {
  /** Customers are being changed, or wait for their turn. */
  RUNNING,
  /** All were looked at. */
  DONE,
  /** Somebody stopped it; what was done before stands. */
  CANCELLED,
  /** The server stopped, or something failed; what was done before stands. */
  STOPPED,
  /** Customers are being made what they were. */
  UNDOING,
  /** What could be taken back was. */
  UNDONE,
  /** The undo was stopped by somebody, by the server or by a failure, and can go on. */
  UNDO_STOPPED;

  /** Whether it goes on by itself. */
  public boolean active() {
    return this == RUNNING || this == UNDOING;
  }
}
