package org.kaveri.api.lists;

import java.util.List;
import java.util.function.Predicate;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PlainText;

/**
 * Which rows of a list are wanted: a condition, or several joined by and, or, not.
 *
 * {@snippet :
 * Filter filter = Filter.parse("city = \"Turku\" and not (owner = me or created >= today-30)");
 * Page<CustomerSummary> page = customers.list(CustomerQuery.all().where(filter), first);
 * }
 *
 * <p>The written form: {@code field = value}, {@code field = (value, value)} for one of several,
 * {@code field begins value}, {@code contains}, {@code <}, {@code <=}, {@code >}, {@code >=},
 * {@code field missing}; {@code not}, {@code and}, {@code or} bind in this order, brackets change
 * it. A value stands in quotation marks ({@code "} and {@code \} in it after a {@code \}) or, when
 * it is made of letters, digits and {@code . _ + -} only, as it is. Blank stands for every row.
 * Values are written as {@link FieldKind} says.
 *
 * <p>Whether there is such a field, and whether its values suit, is known to the service that
 * lists: it refuses with {@code filter.field}, {@code filter.comparison} or {@code filter.value}.
 *
 * @since 0.1
 */
public sealed interface Filter {
  /** How many conditions a filter may have. */
  int MAX_CONDITIONS = 50;

  /** How deep conditions may be nested. */
  int MAX_DEPTH = 8;

  /** How long a written filter may be, in characters. */
  int MAX_WRITTEN = 8_000;

  /**
   * All parts are fulfilled; none at all stands for every row.
   *
   * @param parts in the order in which a person reads them; none, or two at least
   */
  record AllOf(List<Filter> parts) implements Filter {
    public AllOf {
      parts = List.copyOf(parts);
      if (parts.size() == 1) {
        throw new IllegalArgumentException("One part alone is the filter itself: use allOf");
      }
    }
  }

  /**
   * At least one part is fulfilled.
   *
   * @param parts in the order in which a person reads them; two at least
   */
  record AnyOf(List<Filter> parts) implements Filter {
    public AnyOf {
      parts = List.copyOf(parts);
      if (parts.size() < 2) {
        throw new IllegalArgumentException("One part alone is the filter itself: use anyOf");
      }
    }
  }

  /**
   * The part is not fulfilled. A thing without a value fulfils {@code not (city = "Turku")}.
   *
   * @param part what must not be
   */
  record Not(Filter part) implements Filter {}

  /**
   * A field compared with values.
   *
   * @param field name of a {@link ListField}
   * @param comparison how
   * @param values none for {@link Comparison#MISSING}, 1 to {@value #MAX_VALUES} for {@link
   *     Comparison#IS}, else one; each one line of at most {@value #MAX_VALUE} characters, written
   *     as {@link FieldKind} says
   */
  record Condition(String field, Comparison comparison, List<String> values) implements Filter {
    /** How many values a condition may name. */
    public static final int MAX_VALUES = 50;

    /** How long a value may be, in characters. */
    public static final int MAX_VALUE = 200;

    public Condition {
      if (!FilterReader.isField(field)) {
        throw new InvalidException("filter.field", "There is no such field to ask for.", field);
      }
      values = values.stream().map(PlainText::line).toList();
      if (!suits(comparison, values.size())) {
        throw new InvalidException(
            "filter.values",
            "The comparison '" + comparison.written() + "' does not take so many values.",
            comparison.written(),
            values.size());
      }
      for (String value : values) {
        if (value.isEmpty() || value.length() > MAX_VALUE) {
          throw new InvalidException(
              "filter.value-length",
              "A value of a filter has 1 to " + MAX_VALUE + " characters.",
              MAX_VALUE);
        }
      }
    }

    private static boolean suits(Comparison comparison, int count) {
      return switch (comparison) {
        case MISSING -> count == 0;
        case IS -> count >= 1 && count <= MAX_VALUES;
        default -> count == 1;
      };
    }
  }

  /** Every row. */
  static Filter everything() {
    return new AllOf(List.of());
  }

  /** Whether it asks for nothing in particular. */
  default boolean isEverything() {
    return this instanceof AllOf(List<Filter> parts) && parts.isEmpty();
  }

  /** A condition on one field. */
  static Condition where(String field, Comparison comparison, String... values) {
    return new Condition(field, comparison, List.of(values));
  }

  /** All of these; every row when there is none. */
  static Filter allOf(List<Filter> parts) {
    return parts.size() == 1 ? parts.getFirst() : new AllOf(parts);
  }

  /** At least one of these; every row when there is none. */
  static Filter anyOf(List<Filter> parts) {
    return parts.size() < 2 ? allOf(parts) : new AnyOf(parts);
  }

  /**
   * What must be fulfilled in any case: the parts of an and, the filter itself if it is something
   * else, nothing when it stands for every row.
   */
  default List<Filter> demands() {
    return this instanceof AllOf(List<Filter> parts) ? parts : List.of(this);
  }

  /**
   * The filter without its conditions that are not to be kept; what is left of a group stays in it.
   *
   * @param kept whether a condition stays
   */
  default Filter only(Predicate<Condition> kept) {
    return FilterPruner.prune(this, kept).orElseGet(Filter::everything);
  }

  /**
   * The filter of that written form.
   *
   * @throws InvalidException {@code filter.written} with the position (from 1) and what was
   *     expected there; {@code filter.too-large} beyond {@link #MAX_CONDITIONS}, {@link #MAX_DEPTH}
   *     or {@link #MAX_WRITTEN}
   */
  static Filter parse(String written) {
    return new FilterReader(written).read();
  }

  /** Its written form; {@link #parse} makes an equal filter of it. */
  default String written() {
    return FilterWriter.write(this);
  }
}
