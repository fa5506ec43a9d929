package org.kaveri.api.imports;

import java.util.List;
import java.util.Set;

/**
 * One thing that a kind of import takes from each row.
 *
 * @param name stable, lower case: {@code "unit-price"}; {@link ImportKind#text} gives its title
 * @param type what the value must read as
 * @param required whether a row without it is refused
 * @param headings columns named so are proposed for it; compared without case, blanks and
 *     punctuation: {@code "invoiceno"} meets {@code "Invoice No."}
 * @since 0.1
 */
public record ImportField(String name, FieldType type, boolean required, Set<String> headings) {
  public ImportField {
    headings = Set.copyOf(headings);
  }

  /**
   * A field.
   *
   * @param headings with commas between, in lower case, letters and digits only
   */
  public static ImportField of(String name, FieldType type, boolean required, String headings) {
    return new ImportField(name, type, required, Set.copyOf(List.of(headings.split(","))));
  }
}
