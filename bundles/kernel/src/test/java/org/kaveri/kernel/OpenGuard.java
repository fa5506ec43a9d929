package org.kaveri.kernel;

import java.util.function.Supplier;
import org.kaveri.api.Reason;
import org.kaveri.api.extensions.ExtensionRef;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.extensions.Guarded;

/** A guard that counts no strikes. */
public final class OpenGuard implements Guard {
  @Override
  public <T> Guarded<T> call(ExtensionRef extension, Supplier<? extends T> work) {
    try {
      return new Guarded.Done<>(work.get());
    } catch (RuntimeException e) {
      return new Guarded.Failed<>(
          extension, Reason.of("extensions.failed", String.valueOf(e.getMessage())));
    }
  }

  @Override
  public boolean isQuarantined(ExtensionRef extension) {
    return false;
  }
}
