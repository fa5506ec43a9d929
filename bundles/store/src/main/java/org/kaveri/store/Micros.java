package org.kaveri.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Instants as columns hold them: microseconds since 1970-01-01T00:00Z in a {@code bigint}. So they
 * mean the same on every database and in every time zone. Entities simply declare an {@code
 * Instant}; this is for plain JDBC and for JPQL functions.
 *
 * @since 0.1
 */
public final class Micros {
  private Micros() {}

  /** The column's value, what is finer than a microsecond cut off. */
  public static long of(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  /** The instant that a column's value means. */
  public static Instant toInstant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
