package org.kaveri.api.lists;

import org.kaveri.api.InvalidException;

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

  /** Its written form: the field, after a hyphen when it goes down, like {@code -created}. */
  public String written() {
    return ascending ? field : "-" + field;
  }

  /**
   * The order of that written form.
   *
   * @throws InvalidException {@code list.sort} when the text names no field
   */
  public static Sort parse(String written) {
    boolean down = written.startsWith("-");
    String field = written.substring(down ? 1 : 0);
    if (!FilterReader.isField(field)) {
      throw new InvalidException(
          "list.sort", "The list cannot be sorted by " + written + ".", written);
    }
    return new Sort(field, !down);
  }
}
