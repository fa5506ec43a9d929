package org.kaveri.imports;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.extensions.ExtensionRef;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.extensions.Guarded;

/** Counts strikes as the platform's guard does: the third switches a component off. */
final class StrictGuard implements Guard {
  private final Map<ExtensionRef, Integer> strikes = new ConcurrentHashMap<>();

  @Override
  public <T> Guarded<T> call(ExtensionRef extension, Supplier<? extends T> work) {
    if (isQuarantined(extension)) {
      return new Guarded.Failed<>(
          extension, Reason.of("extensions.quarantined", "This part was switched off."));
    }
    try {
      return new Guarded.Done<>(work.get());
    } catch (KaveriException e) {
      return new Guarded.Failed<>(extension, Reason.of(e));
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      strikes.merge(extension, 1, Integer::sum);
      return new Guarded.Failed<>(extension, Reason.of("extensions.failed", "This part failed."));
    }
  }

  int strikes() {
    return strikes.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public boolean isQuarantined(ExtensionRef extension) {
    return strikes.getOrDefault(extension, 0) >= 3;
  }
}
