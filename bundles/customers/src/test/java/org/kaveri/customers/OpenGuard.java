package org.kaveri.customers;

import java.util.function.Supplier;
import org.kaveri.api.Reason;
import org.kaveri.api.extensions.ExtensionRef;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.extensions.Guarded;

/** Lets every call through; what it throws is a failure. */
final class OpenGuard implements Guard {
  @Override
  public <T> Guarded<T> call(ExtensionRef extension, Supplier<? extends T> work) {
    try {
      return new Guarded.Done<>(work.get());
    } catch (RuntimeException e) {
      return new Guarded.Failed<>(extension, Reason.of("extensions.failed", "It failed."));
    }
  }

  @Override
  public boolean isQuarantined(ExtensionRef extension) {
    return false;
  }
}
