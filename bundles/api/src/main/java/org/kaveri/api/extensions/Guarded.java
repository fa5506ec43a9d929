package org.kaveri.api.extensions;

import java.util.function.Function;
import org.kaveri.api.Reason;

/**
 * How a guarded call went.
 *
 * @param <T> what the call gives
 * @since 0.1
 */
public sealed interface Guarded<T> {

  /** The extension answered. */
  record Done<T>(T value) implements Guarded<T> {}

  /**
   * The extension didn't answer; the failure has been logged and counted already, nothing is left
   * to do but to show it.
   *
   * @param extension whose failure it is
   * @param reason what to tell a person
   */
  record Failed<T>(ExtensionRef extension, Reason reason) implements Guarded<T> {}

  /** The value, or what the function makes of the failure. */
  default T orElse(Function<Failed<T>, ? extends T> fallback) {
    return switch (this) {
      case Done<T>(T value) -> value;
      case Failed<T> failed -> fallback.apply(failed);
    };
  }
}
