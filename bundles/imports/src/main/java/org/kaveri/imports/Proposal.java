package org.kaveri.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kaveri.api.imports.FieldMapping;
import org.kaveri.api.imports.FieldSource;
import org.kaveri.api.imports.ImportField;

/** Proposes which column feeds which field, by what the columns are called. */
final class Proposal {
  private Proposal() {}

  static List<FieldMapping> of(KindPart kind, List<String> headings) {
    var mappings = new ArrayList<FieldMapping>();
    Set<Integer> taken = new HashSet<>();
    for (ImportField field : kind.fields()) {
      int column = column(field, headings, taken);
      if (column >= 0) {
        taken.add(column);
        mappings.add(new FieldMapping(field.name(), new FieldSource.Column(column)));
      } else {
        kind.proposed(field.name())
            .map(value -> new FieldMapping(field.name(), new FieldSource.Constant(value)))
            .ifPresent(mappings::add);
      }
    }
    return mappings;
  }

  private static int column(ImportField field, List<String> headings, Set<Integer> taken) {
    for (int i = 0; i < headings.size(); i++) {
      String word = comparable(headings.get(i));
      if (!taken.contains(i)
          && (field.headings().contains(word) || word.equals(comparable(field.name())))) {
        return i;
      }
    }
    return -1;
  }

  /** Lower case, letters and digits only. */
  static String comparable(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
