package org.kaveri.api.imports;

/**
 * What the value of a field must read as.
 *
 * @since 0.1
 */
public enum FieldType {
  /** One line of text, read by {@link ImportRow#text}. */
  TEXT,
  /** A number in the form chosen for the file, read by {@link ImportRow#number}. */
  NUMBER,
  /** A moment in the form chosen for the file, read by {@link ImportRow#instant}. */
  DATE_TIME
}
