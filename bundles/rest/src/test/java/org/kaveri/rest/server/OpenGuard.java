package org.kaveri.rest.server;

import java.util.function.Supplier;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.extensions.ExtensionRef;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.extensions.Guarded;

/** A guard that counts no strikes. */
final class OpenGuard implements Guard {
  @Override
  public <T> Guarded<T> call(ExtensionRef extension, Supplier<? extends T> work) {
    try {
      return new Guarded.Done<>(work.get());
    } catch (KaveriException e) {
      return new Guarded.Failed<>(extension, Reason.of(e));
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
