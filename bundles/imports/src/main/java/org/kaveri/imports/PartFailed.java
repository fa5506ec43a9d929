package org.kaveri.imports;

import org.kaveri.api.Reason;
import org.kaveri.api.extensions.Guarded;

/** What another room contributed did not do its work; the guard has logged why. */
final class PartFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  private PartFailed(Reason reason) {
    super(reason.message());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  /** The value of a guarded call. */
  static <T> T valueOf(Guarded<T> call) {
    return call.orElse(
        failed -> {
          throw new PartFailed(failed.reason());
        });
  }
}
