package org.kaveri.orders;

import java.util.function.Supplier;

/** Whether it is an import that changes the catalogue, and no person. */
final class ImportMark {
  private static final ScopedValue<Boolean> IMPORT = ScopedValue.newInstance();

  private ImportMark() {}

  static <T> T of(Supplier<T> work) {
    return ScopedValue.where(IMPORT, true).call(work::get);
  }

  static boolean isSet() {
    return IMPORT.isBound();
  }
}
