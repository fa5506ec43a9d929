package org.kaveri.api.lists;

import java.util.List;

/**
 * Something that a list can show, be filtered and perhaps sorted by.
 *
 * @param name in filters: lower-case letters, digits and hyphens, unique within the list
 * @param kind what its values are
 * @param sortable whether the list can be sorted by it
 * @param choices of a {@link FieldKind#CHOICE} what it may be, in order; else empty
 * @since 0.1
 */
public record ListField(String name, FieldKind kind, boolean sortable, List<String> choices) {
  public ListField {
    if (!FilterReader.isField(name)) {
      throw new IllegalArgumentException("No name of a field: " + name);
    }
    choices = List.copyOf(choices);
  }

  /** A field without choices. */
  public static ListField of(String name, FieldKind kind) {
    return new ListField(name, kind, false, List.of());
  }

  /** A field that is one of these. */
  public static ListField choice(String name, List<String> choices) {
    return new ListField(name, FieldKind.CHOICE, false, choices);
  }

  /** The same, and the list can be sorted by it. */
  public ListField sorted() {
    return new ListField(name, kind, true, choices);
  }
}
