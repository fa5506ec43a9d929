package org.kaveri.api.customers;

import java.time.Instant;

/**
 * One change of many customers, as far as it has come.
 *
 * @param id names it
 * @param deed what is done to each
 * @param state what it is at
 * @param startedAt when it began
 * @param customers how many were chosen
 * @param changed how many are different now, those taken back included
 * @param unchanged how many were as wished before
 * @param left how many could not be changed
 * @param restored of the changed, how many an undo has made what they were
 * @param stayed of the changed, how many an undo had to leave
 * @since 0.1
 */
public record BulkRun(
    BulkRunId id,
    BulkDeed deed,
    BulkState state,
    Instant startedAt,
    long customers,
    long changed,
    long unchanged,
    long left,
    long restored,
    long stayed) {

  /** Whether it can be undone, or an undo that was stopped can go on. */
  public boolean undoable() {
    return !state.active() && state != BulkState.UNDONE && changed > restored + stayed;
  }

  /** How far it has come, or its undo, from 0 to 1. */
  public double progress() {
    return state == BulkState.UNDOING
        ? share(restored + stayed, changed)
        : share(changed + unchanged + left, customers);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : Math.min(1, (double) part / whole);
  }

  /** How many of whom something is to be told, see {@link BulkChanges#left}. */
  public long told() {
    return left + stayed;
  }
}
