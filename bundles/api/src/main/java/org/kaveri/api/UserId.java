package org.kaveri.api;

/**
 * Names one user: an employee who signs in.
 *
 * @param value positive; unique among all ids of an installation, of whatever kind
 * @since 0.1
 */
public record UserId(long value) {
  public UserId {
    Ids.requirePositive(value);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @throws InvalidException {@code id.malformed} when the text is not a positive whole number
   */
  public static UserId parse(String text) {
    return new UserId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
