package org.kaveri.api.extensions;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Stands between the platform and everything that calls into an extension, so that a broken one is
 * broken alone.
 *
 * <p>Caught are {@code Exception}, {@code LinkageError}, {@code AssertionError} and {@code
 * StackOverflowError}; errors of the machine as a whole ({@code OutOfMemoryError}) pass. A caught
 * failure is logged once, with its stack trace, and is a <em>strike</em>. The third strike within
 * ten minutes quarantines the component: it isn't called any more until an administrator says
 * <em>try again</em> ({@link Extensions#tryAgain}), its room is updated, or the server starts anew.
 * A {@link org.kaveri.api.KaveriException} is an answer (the caller may not, the input is wrong,
 * the database is away): it becomes {@link Guarded.Failed} with its own words and is no strike.
 *
 * <p>Safe for any thread; the work runs in the caller's thread, transaction and on behalf of the
 * same person. Time spent is not limited here. Calls may nest; a failure counts for the innermost.
 *
 * @since 0.1
 */
@ProviderType
public interface Guard {

  /** Does the work, which calls the extension named, and tells how it went. Never throws. */
  <T> Guarded<T> call(ExtensionRef extension, Supplier<? extends T> work);

  /** As {@link #call}, for work without a result; {@code true} when it was done. */
  default boolean run(ExtensionRef extension, Runnable work) {
    return call(
            extension,
            () -> {
              work.run();
              return Boolean.TRUE;
            })
        instanceof Guarded.Done<Boolean>;
  }

  /** Whether the component is quarantined: {@link #call} would answer without calling it. */
  boolean isQuarantined(ExtensionRef extension);
}
