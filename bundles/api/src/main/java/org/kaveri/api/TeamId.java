package org.kaveri.api;

/**
 * Names one team of employees.
 *
 * @param value positive; unique among all ids of an installation, of whatever kind
 * @since 0.1
 */
public record TeamId(long value) {
  public TeamId {
    Ids.requirePositive(value);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @throws InvalidException {@code id.malformed} when the text is not a positive whole number
   */
  public static TeamId parse(String text) {
    return new TeamId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
