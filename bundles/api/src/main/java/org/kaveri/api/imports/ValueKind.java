package org.kaveri.api.imports;

/**
 * What a value looks like. Problems tell this and not the value, which may be personal.
 *
 * @since 0.1
 */
public enum ValueKind {
  EMPTY,
  TEXT,
  NUMBER,
  DATE_TIME
}
