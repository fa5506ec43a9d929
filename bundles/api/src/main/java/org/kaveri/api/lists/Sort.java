package org.kaveri.api.lists;

/**
 * The order of a list. Things without a value stand last in either direction.
 *
 * @param field name of a {@link ListField} that is sortable
 * @param ascending from the least to the greatest, a to z, from early to late; else the other way
 * @since 0.1
 */
public record Sort(String field, boolean ascending) {

  /** From the least to the greatest. */
  public static Sort by(String field) {
    return new Sort(field, true);
  }

  /** From the greatest to the least. */
  public static Sort downBy(String field) {
    return new Sort(field, false);
  }
}
