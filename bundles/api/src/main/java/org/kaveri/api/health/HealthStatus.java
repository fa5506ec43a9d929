package org.kaveri.api.health;

/**
 * How a thing is.
 *
 * @since 0.1
 */
public enum HealthStatus {
  /** As it should be. */
  FINE,
  /** Works, but wants attention. */
  ATTENTION,
  /** Does not work. */
  BROKEN
}
