package org.kaveri.api.imports;

/**
 * What the value of a field must read as.
 *
 * @since 0.1
 */
public enum FieldType {
  /** One line of text, read by {@link ImportRow#text}. */
  TEXT,
  /** Several lines of text, read by {@link ImportRow#text}. */
  LINES,
  /** A number in the form chosen for the file, read by {@link ImportRow#number}. */
  NUMBER,
  /** A moment in the form chosen for the file, read by {@link ImportRow#instant}. */
  DATE_TIME,
  /**
   * A day in the form chosen for the file, read by {@link ImportRow#day}; of a moment the day that
   * is written.
   */
  DAY,
  /** Yes or no, in Finnish, English or Swedish, read by {@link ImportRow#yesNo}. */
  YES_NO
}
