package org.kaveri.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PlainText;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.FieldMapping;
import org.kaveri.api.imports.FieldSource;
import org.kaveri.api.imports.FieldType;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ValueKind;

/** Turns rows of a file into rows of a kind. Not safe for several threads. */
final class RowReader {
  private final List<ImportField> fields;
  private final FieldSource[] sources;
  private final List<String> headings;
  private final Values values;

  /**
   * A reader for one file.
   *
   * @param headings of its columns
   * @throws InvalidException {@code import.mapping}, {@code import.date-form}
   */
  RowReader(KindPart kind, ImportPlan plan, List<String> headings) {
    this.fields = kind.fields();
    this.headings = headings;
    this.values = new Values(plan.dateForm().pattern(), plan.decimalSign(), plan.zone());
    this.sources = sources(plan.mappings());
  }

  /** Empty for a field that gets no value. */
  private FieldSource[] sources(List<FieldMapping> mappings) {
    Map<String, FieldSource> byField = new HashMap<>();
    for (FieldMapping mapping : mappings) {
      boolean known = fields.stream().anyMatch(field -> field.name().equals(mapping.field()));
      boolean there =
          !(mapping.source() instanceof FieldSource.Column(int index))
              || index >= 0 && index < headings.size();
      if (!known || !there || byField.put(mapping.field(), mapping.source()) != null) {
        throw new InvalidException(
            "import.mapping",
            "The field " + mapping.field() + " does not exist, or its column does not.",
            mapping.field());
      }
    }
    var found = new FieldSource[fields.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = byField.getOrDefault(fields.get(i).name(), new FieldSource.Constant(""));
    }
    return found;
  }

  /** Required fields that no mapping feeds. */
  List<ImportField> missing() {
    var missing = new ArrayList<ImportField>();
    for (int i = 0; i < sources.length; i++) {
      boolean fed = !(sources[i] instanceof FieldSource.Constant(String value)) || !value.isBlank();
      if (fields.get(i).required() && !fed) {
        missing.add(fields.get(i));
      }
    }
    return missing;
  }

  /** What stands in the field, as one line of plain text; empty when nothing does. */
  String raw(DataRow row, String field) {
    for (int i = 0; i < sources.length; i++) {
      if (fields.get(i).name().equals(field)) {
        return PlainText.line(raw(row, sources[i]));
      }
    }
    return "";
  }

  private static String raw(DataRow row, FieldSource source) {
    return switch (source) {
      case FieldSource.Column(int index) ->
          index < row.values().size() ? row.values().get(index) : "";
      case FieldSource.Constant(String value) -> value;
    };
  }

  private static String trouble(FieldType type) {
    return switch (type) {
      case NUMBER -> "not-a-number";
      case YES_NO -> "not-yes-no";
      case TEXT, LINES, DATE_TIME, DAY -> "not-a-date";
    };
  }

  private static String plain(String text, FieldType type) {
    return type == FieldType.LINES ? PlainText.block(text) : PlainText.line(text);
  }

  /** The row as the kind wants it, or why it cannot be. */
  Read read(DataRow row) {
    Optional<Read.Unreadable> misshapen = shape(row);
    if (misshapen.isPresent()) {
      return misshapen.get();
    }
    @Nullable Object[] found = new @Nullable Object[sources.length];
    for (int i = 0; i < sources.length; i++) {
      ImportField field = fields.get(i);
      String text = plain(raw(row, sources[i]), field.type());
      if (text.isEmpty()) {
        if (field.required()) {
          return new Read.Unreadable(column(i), "value-missing", ValueKind.EMPTY);
        }
        continue;
      }
      Optional<?> value =
          switch (field.type()) {
            case NUMBER -> values.number(text);
            case DATE_TIME -> values.instant(text);
            case DAY -> values.day(text);
            case YES_NO -> Values.yesNo(text);
            case TEXT, LINES -> Optional.of(text);
          };
      if (value.isEmpty()) {
        return new Read.Unreadable(column(i), trouble(field.type()), Values.kindOf(text));
      }
      found[i] = value.get();
    }
    return new Read.Readable(new ImportRow(row.line(), fields, found));
  }

  /** A row of another length than the headings has lost or won a value: nobody knows which. */
  private Optional<Read.Unreadable> shape(DataRow row) {
    int size = row.values().size();
    if (size < headings.size()) {
      return Optional.of(new Read.Unreadable("", "row-short", ValueKind.TEXT));
    }
    for (int i = headings.size(); i < size; i++) {
      if (!row.values().get(i).isBlank()) {
        return Optional.of(new Read.Unreadable("", "row-long", ValueKind.TEXT));
      }
    }
    return Optional.empty();
  }

  /** The heading of the column that feeds a field; its name when none does. */
  String column(String field) {
    for (int i = 0; i < sources.length; i++) {
      if (fields.get(i).name().equals(field)) {
        return column(i);
      }
    }
    return field;
  }

  private String column(int field) {
    return sources[field] instanceof FieldSource.Column(int index)
        ? headings.get(index)
        : fields.get(field).name();
  }

  /** What became of a row. */
  sealed interface Read {

    /** It is a row of the kind. */
    record Readable(ImportRow row) implements Read {}

    /**
     * It cannot be read.
     *
     * @param column heading of the one to blame; empty for the row as a whole
     * @param code of the problem
     * @param found what stood there
     */
    record Unreadable(String column, String code, ValueKind found) implements Read {}
  }
}
