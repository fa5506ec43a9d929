package org.kaveri.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.imports.FieldMapping;
import org.kaveri.api.imports.FieldSource;
import org.kaveri.api.imports.NamedMapping;
import org.kaveri.api.imports.ReadyMapping;

/**
 * A mapping by headings, whatever their order in a file.
 *
 * @param telling headings that must all be there
 * @param columns headings by field
 * @param constants values by field
 */
record SavedMapping(
    String name,
    boolean saved,
    Set<String> telling,
    Map<String, String> columns,
    Map<String, String> constants) {

  /** Of several headings of a field the first that the file has counts. */
  static SavedMapping of(ReadyMapping ready, List<String> headings) {
    List<String> there = headings.stream().map(Proposal::comparable).toList();
    var columns = new LinkedHashMap<String, String>();
    ready
        .fields()
        .forEach(
            (heading, field) -> {
              if (there.contains(Proposal.comparable(heading))) {
                columns.putIfAbsent(field, heading);
              }
            });
    return new SavedMapping(ready.name(), false, ready.telling(), columns, ready.values());
  }

  /** What a person has mapped in a file with these headings. */
  static SavedMapping of(String name, List<FieldMapping> mappings, List<String> headings) {
    var columns = new LinkedHashMap<String, String>();
    var constants = new LinkedHashMap<String, String>();
    for (FieldMapping mapping : mappings) {
      switch (mapping.source()) {
        case FieldSource.Column(int index) -> columns.put(mapping.field(), headings.get(index));
        case FieldSource.Constant(String value) -> constants.put(mapping.field(), value);
      }
    }
    return new SavedMapping(name, true, Set.copyOf(columns.values()), columns, constants);
  }

  /**
   * For a file with these headings, when it fits.
   *
   * @param fields that the kind has; others are left out
   */
  Optional<NamedMapping> fitted(List<String> headings, Set<String> fields) {
    List<String> words = headings.stream().map(Proposal::comparable).toList();
    if (!telling.stream().allMatch(heading -> words.contains(Proposal.comparable(heading)))) {
      return Optional.empty();
    }
    var mappings = new ArrayList<FieldMapping>();
    columns.forEach(
        (field, heading) -> {
          int index = words.indexOf(Proposal.comparable(heading));
          if (index >= 0 && fields.contains(field)) {
            mappings.add(new FieldMapping(field, new FieldSource.Column(index)));
          }
        });
    constants.forEach(
        (field, value) -> {
          if (fields.contains(field)) {
            mappings.add(new FieldMapping(field, new FieldSource.Constant(value)));
          }
        });
    return Optional.of(new NamedMapping(name, saved, mappings));
  }
}
