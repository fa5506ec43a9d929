package org.kaveri.api.imports;

/**
 * What a value looks like, whatever its field asks for. Problems tell this and not the value, which
 * may be personal.
 *
 * @since 0.1
 */
public enum ValueKind {
  /** Nothing stood there. */
  EMPTY,
  /** Neither a number nor a date. */
  TEXT,
  /** Digits, with a sign, a decimal sign or groups of thousands. */
  NUMBER,
  /** A day, with or without a time. */
  DATE_TIME
}
