package org.kaveri.store.lists;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UserId;
import org.kaveri.api.lists.Comparison;
import org.kaveri.api.lists.FieldKind;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.Filter.Condition;
import org.kaveri.store.Micros;

/**
 * Makes a condition of SQL out of a filter, for the fields that a list has.
 *
 * <p>Each condition is true or false and never unknown, so that {@code not} means what people mean
 * by it: who has no city is among those who are not from Turku.
 *
 * {@snippet :
 * var filters = new FilterSql(columns, today, zone, me);
 * SqlPart where = filters.condition(Filter.parse("city = Turku and created >= today-30"));
 * }
 *
 * @since 0.1
 */
public final class FilterSql {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,4})?");
  private static final Pattern TODAY = Pattern.compile("today([+-]\\d{1,5})?");
  private static final Pattern USER = Pattern.compile("[1-9]\\d{0,17}");

  private final Map<String, FilterColumn> columns = new LinkedHashMap<>();
  private final LocalDate today;
  private final ZoneId zone;
  private final Optional<UserId> me;

  /**
   * Conditions on these columns.
   *
   * @param today on which the list is read, where the company is
   * @param zone where the company is
   * @param me who reads it, where that is an employee
   */
  public FilterSql(
      Collection<FilterColumn> columns, LocalDate today, ZoneId zone, Optional<UserId> me) {
    columns.forEach(column -> this.columns.put(column.field().name(), column));
    this.today = today;
    this.zone = zone;
    this.me = me;
  }

  /**
   * The filter as a condition that can stand after {@code where} or {@code and}.
   *
   * @throws InvalidException {@code filter.field}, {@code filter.comparison}, {@code filter.value}
   *     when the filter asks for what the list does not have; {@code filter.too-large}
   */
  public SqlPart condition(Filter filter) {
    // what was built in a program is held to the limits of what is written
    Filter.parse(filter.written());
    var parameters = new ArrayList<Object>();
    return new SqlPart(sql(filter, parameters), parameters);
  }

  private String sql(Filter filter, List<Object> parameters) {
    return switch (filter) {
      case Filter.AllOf(List<Filter> parts) when parts.isEmpty() -> "1 = 1";
      case Filter.AllOf(List<Filter> parts) -> joined(parts, " and ", parameters);
      case Filter.AnyOf(List<Filter> parts) -> joined(parts, " or ", parameters);
      case Filter.Not(Filter part) -> "not (" + sql(part, parameters) + ")";
      case Condition condition -> sql(condition, parameters);
    };
  }

  private String joined(List<Filter> parts, String by, List<Object> parameters) {
    var sql = new ArrayList<String>();
    parts.forEach(part -> sql.add(sql(part, parameters)));
    return "(" + String.join(by, sql) + ")";
  }

  private String sql(Condition condition, List<Object> parameters) {
    FilterColumn column = columns.get(condition.field());
    if (column == null) {
      throw new InvalidException(
          "filter.field", "There is no such field to ask for.", condition.field());
    }
    FieldKind kind = column.field().kind();
    Comparison comparison = condition.comparison();
    if (!kind.comparisons().contains(comparison)) {
      throw new InvalidException(
          "filter.comparison",
          "The field "
              + condition.field()
              + " can't be compared by '"
              + comparison.written()
              + "'.",
          condition.field(),
          comparison.written());
    }
    String there = column.expression() + " is not null";
    if (comparison == Comparison.MISSING) {
      return "not (" + column.around(there) + ")";
    }
    String compared = compared(column, condition, parameters);
    return column.around("(" + there + " and " + compared + ")");
  }

  private String compared(FilterColumn column, Condition condition, List<Object> parameters) {
    String expression = column.expression();
    return switch (condition.comparison()) {
      case IS -> {
        var either = new ArrayList<String>();
        condition.values().forEach(value -> either.add(is(column, condition, value, parameters)));
        yield "(" + String.join(" or ", either) + ")";
      }
      case BEGINS -> like(expression, "", condition.values().getFirst(), parameters);
      case CONTAINS -> like(expression, "%", condition.values().getFirst(), parameters);
      case BELOW -> bounded(column, condition, "<", 0, parameters);
      case AT_MOST ->
          column.field().kind() == FieldKind.MOMENT
              ? bounded(column, condition, "<", 1, parameters)
              : bounded(column, condition, "<=", 0, parameters);
      case ABOVE ->
          column.field().kind() == FieldKind.MOMENT
              ? bounded(column, condition, ">=", 1, parameters)
              : bounded(column, condition, ">", 0, parameters);
      case AT_LEAST -> bounded(column, condition, ">=", 0, parameters);
      case MISSING -> throw new IllegalStateException("said before");
    };
  }

  private String is(
      FilterColumn column, Condition condition, String value, List<Object> parameters) {
    if (column.field().kind() == FieldKind.MOMENT) {
      LocalDate day = day(condition, value);
      parameters.add(startOf(day));
      parameters.add(startOf(day.plusDays(1)));
      return "(%1$s >= ? and %1$s < ?)".formatted(column.expression());
    }
    parameters.add(parameter(column, condition, value));
    return column.expression() + " = ?";
  }

  /**
   * Compares with the only value.
   *
   * @param days later that a moment is compared with the start of
   */
  private String bounded(
      FilterColumn column, Condition condition, String by, int days, List<Object> parameters) {
    String value = condition.values().getFirst();
    parameters.add(
        column.field().kind() == FieldKind.MOMENT
            ? startOf(day(condition, value).plusDays(days))
            : parameter(column, condition, value));
    return column.expression() + " " + by + " ?";
  }

  private static String like(
      String expression, String before, String value, List<Object> parameters) {
    parameters.add(before + value.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
    return "lower(" + expression + ") like ? escape '!'";
  }

  private Object parameter(FilterColumn column, Condition condition, String value) {
    return switch (column.field().kind()) {
      case TEXT -> value;
      case NUMBER -> number(condition, value);
      case DAY -> java.sql.Date.valueOf(day(condition, value));
      case MOMENT -> throw new IllegalStateException("A moment is compared by its day");
      case CHOICE -> {
        if (!column.field().choices().contains(value)) {
          throw refused(condition, value);
        }
        yield column.ids() ? Long.valueOf(value) : value;
      }
      case YES_NO ->
          switch (value) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw refused(condition, value);
          };
      case EMPLOYEE -> employee(condition, value);
    };
  }

  private static BigDecimal number(Condition condition, String value) {
    if (!NUMBER.matcher(value).matches()) {
      throw refused(condition, value);
    }
    return new BigDecimal(value);
  }

  private Object employee(Condition condition, String value) {
    if (value.equals("me")) {
      return me.map(UserId::value).orElse(-1L); // nobody's
    }
    if (!USER.matcher(value).matches()) {
      throw refused(condition, value);
    }
    return Long.valueOf(value);
  }

  private LocalDate day(Condition condition, String value) {
    Matcher relative = TODAY.matcher(value);
    if (relative.matches()) {
      String days = relative.group(1);
      return days == null ? today : today.plusDays(Long.parseLong(days));
    }
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeException e) {
      // no day: said below
    }
    throw refused(condition, value);
  }

  private long startOf(LocalDate day) {
    return Micros.of(day.atStartOfDay(zone).toInstant());
  }

  private static InvalidException refused(Condition condition, String value) {
    return new InvalidException(
        "filter.value",
        "The field " + condition.field() + " can't be compared with this value.",
        condition.field(),
        value);
  }
}
