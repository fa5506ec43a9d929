package org.kaveri.customers;

import java.util.Optional;
import java.util.function.Supplier;
import org.kaveri.api.imports.ImportRunId;

/** On whose account a thread changes the register: of an import, or of its undo. */
final class ImportMark {
  private static final ScopedValue<ImportRunId> RUN = ScopedValue.newInstance();

  private ImportMark() {}

  static <T> T of(ImportRunId run, Supplier<T> work) {
    return ScopedValue.where(RUN, run).call(work::get);
  }

  /** Empty when it is a person who changes something. */
  static Optional<ImportRunId> find() {
    return RUN.isBound() ? Optional.of(RUN.get()) : Optional.empty();
  }
}
