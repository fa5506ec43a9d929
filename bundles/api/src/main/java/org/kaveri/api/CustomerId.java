package org.kaveri.api;

/**
 * Names one customer.
 *
 * @param value positive; unique among all ids of an installation, of whatever kind
 * @since 0.1
 */
public record CustomerId(long value) {
  public CustomerId {
    Ids.requirePositive(value);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @throws InvalidException {@code id.malformed} when the text is not a positive whole number
   */
  public static CustomerId parse(String text) {
    return new CustomerId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
