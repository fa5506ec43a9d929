package org.kaveri.api.imports;

/**
 * Where the value of a field comes from.
 *
 * @since 0.1
 */
public sealed interface FieldSource {

  /**
   * From a column.
   *
   * @param index 0 for the first one
   */
  record Column(int index) implements FieldSource {}

  /**
   * The same in each row, like the currency of a file that does not tell it.
   *
   * @param value written as a column would have it
   */
  record Constant(String value) implements FieldSource {}
}
