package org.kaveri.api.customers;

import org.kaveri.api.InvalidException;

/**
 * Names one merge of two customers.
 *
 * @param value positive
 * @since 0.1
 */
public record MergeId(long value) {
  public MergeId {
    if (value <= 0) {
      throw malformed();
    }
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @throws InvalidException {@code id.malformed} when the text is not a positive whole number
   */
  public static MergeId parse(String text) {
    try {
      return new MergeId(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw malformed();
    }
  }

  private static InvalidException malformed() {
    return new InvalidException(
        "id.malformed", "This is not an id: a positive number is expected.");
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
