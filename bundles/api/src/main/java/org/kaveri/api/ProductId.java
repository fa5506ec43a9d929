package org.kaveri.api;

/**
 * Names one product.
 *
 * @param value positive; unique among all ids of an installation, of whatever kind
 * @since 0.1
 */
public record ProductId(long value) {
  public ProductId {
    Ids.requirePositive(value);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @throws InvalidException {@code id.malformed} when the text is not a positive whole number
   */
  public static ProductId parse(String text) {
    return new ProductId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
