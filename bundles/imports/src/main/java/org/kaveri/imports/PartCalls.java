package org.kaveri.imports;

import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.extensions.Extension;

/** Calls to what other rooms contribute. */
final class PartCalls {
  private PartCalls() {}

  /**
   * What the part answers. An answer in its own words is thrown as it was, and so is a disk that
   * fails below it; neither is a strike.
   *
   * @throws UnavailableException when the part failed, was switched off or is gone; the guard has
   *     logged why
   */
  static <T, R> R ask(Extension<T> extension, Function<? super T, ? extends R> question) {
    return extension
        .<Supplier<R>>call(
            part -> {
              try {
                R answer = Objects.requireNonNull(question.apply(part));
                return () -> answer;
              } catch (KaveriException | UncheckedIOException e) {
                return () -> {
                  throw e;
                };
              }
            })
        .orElse(
            failed -> {
              throw unavailable(failed.reason());
            })
        .get();
  }

  static UnavailableException unavailable(Reason reason) {
    return new UnavailableException(reason.code(), reason.message(), reason.arguments().toArray());
  }
}
