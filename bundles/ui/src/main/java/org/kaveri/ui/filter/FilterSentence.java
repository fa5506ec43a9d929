package org.kaveri.ui.filter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.Filter.Condition;
import org.kaveri.api.lists.ListField;
import org.kaveri.ui.ViewContext;

/** Says a filter as a sentence: {@code City is Turku and not (Owner is I or Number is missing)}. */
final class FilterSentence {
  private static final Pattern TODAY = Pattern.compile("today([+-])(\\d+)");

  private final Map<String, ListField> fields;
  private final FieldWords words;
  private final ViewContext context;

  FilterSentence(List<ListField> fields, FieldWords words, ViewContext context) {
    this.fields = fields.stream().collect(Collectors.toMap(ListField::name, field -> field));
    this.words = words;
    this.context = context;
  }

  String of(Filter filter) {
    return switch (filter) {
      case Filter.AllOf(List<Filter> parts) -> joined(parts, "filter.and");
      case Filter.AnyOf(List<Filter> parts) -> joined(parts, "filter.or");
      case Filter.Not(Filter part) -> context.text("filter.not", inside(part));
      case Condition condition -> condition(condition);
    };
  }

  private String joined(List<Filter> parts, String by) {
    return parts.stream()
        .map(this::inside)
        .collect(Collectors.joining(" " + context.text(by) + " "));
  }

  private String inside(Filter part) {
    return part instanceof Condition || part instanceof Filter.Not
        ? of(part)
        : "(" + of(part) + ")";
  }

  private String condition(Condition condition) {
    ListField field = fields.get(condition.field());
    if (field == null) {
      return condition.written(); // its room has gone; refused where it is asked
    }
    return context.text(
        key(condition),
        words.field(field),
        condition.values().stream()
            .map(value -> value(field, value))
            .collect(Collectors.joining(" " + context.text("filter.or") + " ")));
  }

  private static String key(Condition condition) {
    return "filter.says."
        + condition.comparison().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String value(ListField field, String value) {
    return switch (field.kind()) {
      case TEXT, NUMBER -> value;
      case DAY, MOMENT -> day(value);
      case YES_NO -> context.text("common." + value);
      case CHOICE, EMPLOYEE -> words.value(field, value);
    };
  }

  private String day(String value) {
    if (value.equals("today")) {
      return context.text("filter.today");
    }
    Matcher relative = TODAY.matcher(value);
    if (relative.matches()) {
      return context.text(
          relative.group(1).equals("-") ? "filter.days-ago" : "filter.days-ahead",
          Integer.valueOf(relative.group(2)));
    }
    try {
      return context.formats().day(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return value;
    }
  }
}
