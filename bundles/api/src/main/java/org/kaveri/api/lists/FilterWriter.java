package org.kaveri.api.lists;

import java.util.List;
import java.util.stream.Collectors;
import org.kaveri.api.lists.Filter.AllOf;
import org.kaveri.api.lists.Filter.AnyOf;
import org.kaveri.api.lists.Filter.Condition;
import org.kaveri.api.lists.Filter.Not;

/** Writes a filter as {@link FilterReader} reads it, with no more brackets than are needed. */
final class FilterWriter {
  private FilterWriter() {}

  static String write(Filter filter) {
    return switch (filter) {
      case AllOf(List<Filter> parts) when parts.isEmpty() -> "";
      case AllOf(List<Filter> parts) -> join(parts, " and ");
      case AnyOf(List<Filter> parts) -> join(parts, " or ");
      case Not(Filter part) -> "not " + inside(part);
      case Condition condition -> condition(condition);
    };
  }

  private static String join(List<Filter> parts, String by) {
    return parts.stream().map(FilterWriter::inside).collect(Collectors.joining(by));
  }

  private static String inside(Filter part) {
    return part instanceof Condition || part instanceof Not ? write(part) : "(" + write(part) + ")";
  }

  private static String condition(Condition condition) {
    String start = condition.field() + " " + condition.comparison().written();
    return switch (condition.values().size()) {
      case 0 -> start;
      case 1 -> start + " " + quoted(condition.values().getFirst());
      default ->
          start
              + condition.values().stream()
                  .map(FilterWriter::quoted)
                  .collect(Collectors.joining(", ", " (", ")"));
    };
  }

  private static String quoted(String value) {
    return FilterReader.isBare(value)
        ? value
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
