package org.kaveri.api.customers;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kaveri.api.InvalidException;

/** What all maps of values of own fields have in common. */
final class OwnValues {
  private OwnValues() {}

  static SortedMap<String, String> cleaned(Map<String, String> values) {
    var cleaned = new TreeMap<String, String>();
    values.forEach(
        (name, value) -> {
          String line = Texts.line(name, value, OwnField.MAX_VALUE_LENGTH);
          if (!line.isEmpty()) {
            cleaned.put(name, line);
          }
        });
    if (cleaned.size() > OwnFields.MAX) {
      throw new InvalidException(
          "own-field.too-many", "There may be " + OwnFields.MAX + " fields.", OwnFields.MAX);
    }
    return Collections.unmodifiableSortedMap(cleaned);
  }
}
