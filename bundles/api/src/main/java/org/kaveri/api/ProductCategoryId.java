package org.kaveri.api;

/**
 * Names one category of products.
 *
 * @param value positive; unique among all ids of an installation, of whatever kind
 * @since 0.1
 */
public record ProductCategoryId(long value) {
  public ProductCategoryId {
    Ids.requirePositive(value);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @throws InvalidException {@code id.malformed} when the text is not a positive whole number
   */
  public static ProductCategoryId parse(String text) {
    return new ProductCategoryId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
