package org.kaveri.api;

/**
 * Names one follow-up.
 *
 * @param value positive; unique among all ids of an installation, of whatever kind
 * @since 0.1
 */
public record FollowUpId(long value) {
  public FollowUpId {
    Ids.requirePositive(value);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @throws InvalidException {@code id.malformed} when the text is not a positive whole number
   */
  public static FollowUpId parse(String text) {
    return new FollowUpId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
