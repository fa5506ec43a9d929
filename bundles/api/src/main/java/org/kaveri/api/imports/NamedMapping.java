package org.kaveri.api.imports;

import java.util.List;

/**
 * A mapping that fits a file: one that was saved, or one for the files of another program.
 *
 * @param name by which people know it
 * @param saved whether somebody has saved it; others come with the kind
 * @param mappings to the columns of the file at hand
 * @since 0.1
 */
public record NamedMapping(String name, boolean saved, List<FieldMapping> mappings) {
  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 100;

  /** How many may be saved for a kind. */
  public static final int MOST_SAVED = 200;

  public NamedMapping {
    mappings = List.copyOf(mappings);
  }
}
