package org.kaveri.api;

/**
 * Names one person, a human being at a customer.
 *
 * @param value positive; unique among all ids of an installation, of whatever kind
 * @since 0.1
 */
public record PersonId(long value) {
  public PersonId {
    Ids.requirePositive(value);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @throws InvalidException {@code id.malformed} when the text is not a positive whole number
   */
  public static PersonId parse(String text) {
    return new PersonId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
