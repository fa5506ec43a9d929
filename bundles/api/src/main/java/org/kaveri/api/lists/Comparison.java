package org.kaveri.api.lists;

/**
 * How a {@link Filter.Condition} compares a field with its values. A thing without a value fulfils
 * none of them but {@link #MISSING}.
 *
 * @since 0.1
 */
public enum Comparison {
  /** One of the values, compared exactly. */
  IS("="),
  /** Begins with the value. */
  BEGINS("begins"),
  /** Holds the value somewhere. */
  CONTAINS("contains"),
  /** Less than the value; of days, before it. */
  BELOW("<"),
  /** The value, or less. */
  AT_MOST("<="),
  /** More than the value; of days, after it. */
  ABOVE(">"),
  /** The value, or more. */
  AT_LEAST(">="),
  /** There is none. */
  MISSING("missing");

  private final String written;

  Comparison(String written) {
    this.written = written;
  }

  /** As it stands in a {@linkplain Filter#written() written filter}. */
  public String written() {
    return written;
  }
}
