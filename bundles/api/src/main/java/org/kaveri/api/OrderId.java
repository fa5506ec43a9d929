package org.kaveri.api;

/**
 * Names one order.
 *
 * @param value positive; unique among all ids of an installation, of whatever kind
 * @since 0.1
 */
public record OrderId(long value) {
  public OrderId {
    Ids.requirePositive(value);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @throws InvalidException {@code id.malformed} when the text is not a positive whole number
   */
  public static OrderId parse(String text) {
    return new OrderId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
