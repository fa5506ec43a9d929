package org.kaveri.api.logging;

/**
 * How much is logged; each includes those before it.
 *
 * @since 0.1
 */
public enum LogLevel {
  /** Nothing. */
  OFF,
  /** Act now. */
  ERROR,
  /** Wrong, but works. */
  WARN,
  /** Rare and good to know. */
  INFO,
  /** The rest. */
  DEBUG,
  /** Every step. */
  TRACE
}
