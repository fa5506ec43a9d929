package org.kaveri.api;

/**
 * Names one saved list.
 *
 * @param value positive; unique among all ids of an installation, of whatever kind
 * @since 0.1
 */
public record SavedListId(long value) {
  public SavedListId {
    Ids.requirePositive(value);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @throws InvalidException {@code id.malformed} when the text is not a positive whole number
   */
  public static SavedListId parse(String text) {
    return new SavedListId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
