package org.kaveri.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PlainText;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.NamedMapping;
import org.kaveri.store.Store;

/** Mappings that have a name: those that people save, and those that kinds bring along. */
final class Mappings {
  private final Store store;

  Mappings(Store store) {
    this.store = store;
  }

  /** Those that fit a file with these headings, saved ones first. */
  List<NamedMapping> fitting(KindPart kind, List<String> headings) {
    var all = new ArrayList<>(store.read(tx -> new MappingTable(tx.connection()).of(kind.id())));
    kind.ready().forEach(ready -> all.add(SavedMapping.of(ready, headings)));
    Set<String> fields = kind.fields().stream().map(ImportField::name).collect(Collectors.toSet());
    return all.stream().flatMap(known -> known.fitted(headings, fields).stream()).toList();
  }

  void save(KindPart kind, String name, ImportPreview preview) {
    String line = PlainText.line(name);
    if (line.isEmpty() || line.length() > NamedMapping.LONGEST_NAME) {
      throw new InvalidException(
          "import.mapping-name",
          "A mapping has a name of 1 to " + NamedMapping.LONGEST_NAME + " characters.",
          NamedMapping.LONGEST_NAME);
    }
    var mapping = SavedMapping.of(line, preview.plan().mappings(), preview.headings());
    store.run(
        tx -> {
          var table = new MappingTable(tx.connection());
          List<SavedMapping> known = table.of(kind.id());
          boolean there =
              known.stream()
                  .anyMatch(it -> MappingTable.key(it.name()).equals(MappingTable.key(line)));
          if (!there && known.size() >= NamedMapping.MOST_SAVED) {
            throw new InvalidException(
                "import.mappings-too-many",
                "There may be " + NamedMapping.MOST_SAVED + " saved mappings. Remove one first.",
                NamedMapping.MOST_SAVED);
          }
          table.put(kind.id(), mapping);
        });
  }

  void remove(KindPart kind, String name) {
    store.run(tx -> new MappingTable(tx.connection()).remove(kind.id(), name));
  }
}
