package org.kaveri.ui.lists;

import java.util.List;
import org.kaveri.api.access.Access;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.lists.SavedLists;
import org.kaveri.api.lists.Sort;
import org.kaveri.ui.filter.FieldWords;

/**
 * Which list it is.
 *
 * @param path of the view that shows it; its saved lists are kept under this name
 * @param fields that it can be filtered by
 * @param words what they are called
 * @param sort its own order
 * @param saved keeps what is looked at more than once
 * @param access tells whether the reader may share it
 * @since 0.1
 */
public record ListKind(
    String path,
    List<ListField> fields,
    FieldWords words,
    Sort sort,
    SavedLists saved,
    Access access) {
  public ListKind {
    fields = List.copyOf(fields);
  }

  boolean has(String field) {
    return fields.stream().anyMatch(one -> one.name().equals(field));
  }

  boolean sortsBy(String field) {
    return fields.stream().anyMatch(one -> one.name().equals(field) && one.sortable());
  }
}
