package org.kaveri.ui.filter;

import java.util.List;
import org.kaveri.api.lists.FieldKind;
import org.kaveri.api.lists.ListField;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What the fields of a list, and those of their values that can be chosen, are called.
 *
 * @since 0.1
 */
@ConsumerType
public interface FieldWords {

  /** The name of the field for the reader, as it stands in the head of its column. */
  String field(ListField field);

  /**
   * The values of a {@link FieldKind#CHOICE} or {@link FieldKind#EMPLOYEE}, in order; not asked of
   * other kinds.
   */
  List<Value> values(ListField field);

  /**
   * What a value of such a field is called, even where it can no longer be chosen; as it is written
   * when nobody knows.
   */
  default String value(ListField field, String written) {
    return values(field).stream()
        .filter(known -> known.written().equals(written))
        .map(Value::text)
        .findFirst()
        .orElse(written);
  }

  /**
   * A value that can be chosen.
   *
   * @param written as it stands in a filter
   * @param text for the reader
   */
  record Value(String written, String text) {}
}
