package org.kaveri.customers;

import java.util.Optional;
import org.kaveri.api.customers.BulkRunId;

/**
 * On whose account a thread changes the register: of a change of many.
 *
 * @param undone whether it is its undo
 */
record BulkMark(BulkRunId run, boolean undone) {
  private static final ScopedValue<BulkMark> MARK = ScopedValue.newInstance();

  /** What a work throws at most are the errors of the database. */
  @FunctionalInterface
  interface Work {
    void run() throws java.sql.SQLException;
  }

  void on(Work work) throws java.sql.SQLException {
    ScopedValue.where(MARK, this)
        .<Boolean, java.sql.SQLException>call(
            () -> {
              work.run();
              return true;
            });
  }

  static Optional<BulkMark> find() {
    return MARK.isBound() ? Optional.of(MARK.get()) : Optional.empty();
  }
}
