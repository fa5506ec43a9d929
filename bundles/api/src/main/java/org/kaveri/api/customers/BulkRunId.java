package org.kaveri.api.customers;

import org.kaveri.api.InvalidException;

/**
 * Names one change of many customers at once, see {@link BulkChanges}.
 *
 * @param value positive
 * @since 0.1
 */
public record BulkRunId(long value) {
  public BulkRunId {
    if (value <= 0) {
      throw malformed();
    }
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @throws InvalidException {@code id.malformed} when the text is not a positive whole number
   */
  public static BulkRunId parse(String text) {
    try {
      return new BulkRunId(Long.parseLong(text));
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
