package org.kaveri.customers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaveri.api.InvalidException;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.lists.Comparison;
import org.kaveri.api.lists.FieldKind;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.lists.Sort;
import org.kaveri.store.lists.FilterColumn;
import org.kaveri.store.lists.KeyWalk;

/** What lists of customers can be filtered and sorted by, and where that stands. */
final class CustomerFields {
  /** With {@code c} for the customer's row. */
  static final List<FilterColumn> COLUMNS =
      List.of(
          FilterColumn.of(ListField.of("name", FieldKind.TEXT).sorted(), "c.name"),
          FilterColumn.of(ListField.choice("kind", kinds()), "c.kind"),
          FilterColumn.of(ListField.of("number", FieldKind.TEXT).sorted(), "c.customer_number"),
          FilterColumn.of(ListField.of("business-id", FieldKind.TEXT), "c.business_id"),
          address(ListField.of("city", FieldKind.TEXT).sorted(), "a.city"),
          address(ListField.of("postcode", FieldKind.TEXT), "a.postcode"),
          address(ListField.of("country", FieldKind.TEXT), "a.country"),
          FilterColumn.among(
              ListField.of("email", FieldKind.TEXT),
              "e.address",
              "exists (select 1 from customers_email e where e.holder_id = c.id and %s)"),
          FilterColumn.among(
              ListField.of("phone", FieldKind.TEXT),
              "p.phone_number",
              "exists (select 1 from customers_phone p where p.holder_id = c.id and %s)"),
          FilterColumn.of(ListField.of("language", FieldKind.TEXT), "c.language_tag"),
          FilterColumn.of(ListField.of("owner", FieldKind.EMPLOYEE), "c.owner_id"),
          FilterColumn.among(
              ListField.of("tag", FieldKind.TEXT),
              "t.tag",
              "exists (select 1 from customers_tag t where t.customer_id = c.id and %s)"),
          FilterColumn.of(ListField.of("prospect", FieldKind.YES_NO), "c.prospect"),
          FilterColumn.of(ListField.of("source", FieldKind.TEXT), known("c.origin_source")),
          FilterColumn.of(ListField.of("note", FieldKind.TEXT), known("c.note")),
          FilterColumn.of(ListField.of("created", FieldKind.MOMENT).sorted(), "c.created"));

  /** Beginnings of columns and indexes of keys. */
  private static final Map<String, String> KEYS =
      Map.of("name", "sort", "number", "number", "city", "place", "created", "created");

  private CustomerFields() {}

  private static List<String> kinds() {
    return Arrays.stream(CustomerKind.values()).map(Enum::name).toList();
  }

  private static FilterColumn address(ListField field, String column) {
    return FilterColumn.among(
        field,
        column,
        "exists (select 1 from customers_address a where a.holder_id = c.id and %s)");
  }

  /** A column in which nothing known is the empty text. */
  private static String known(String column) {
    return "nullif(" + column + ", '')";
  }

  /** The columns of every customer and those of the company's own fields. */
  static List<FilterColumn> columns(List<OwnField> own) {
    return Stream.concat(COLUMNS.stream(), own.stream().flatMap(it -> column(it).stream()))
        .toList();
  }

  private static Optional<FilterColumn> column(OwnField own) {
    String name = own.listName();
    return switch (own.kind()) {
      case TEXT -> value(own, ListField.of(name, FieldKind.TEXT).sorted(), "written");
      case NUMBER, MONEY ->
          value(own, ListField.of(name, FieldKind.NUMBER).sorted(), "number_value");
      case DAY -> value(own, ListField.of(name, FieldKind.DAY).sorted(), "day_value");
      case CHOICE -> value(own, ListField.choice(name, own.choices()).sorted(), "written");
      case YES_NO -> value(own, ListField.of(name, FieldKind.YES_NO).sorted(), "flag_value");
      case EMPLOYEE -> value(own, ListField.of(name, FieldKind.EMPLOYEE), "id_value");
      case PERSON -> Optional.empty();
    };
  }

  private static Optional<FilterColumn> value(OwnField own, ListField field, String column) {
    return Optional.of(
        FilterColumn.among(
            field,
            "v." + column,
            // a name holds letters, digits and hyphens only
            "exists (select 1 from customers_value v where v.customer_id = c.id and v.field = '"
                + own.name()
                + "' and %s)"));
  }

  /**
   * The walk along the unique keys of that order.
   *
   * @param few whether few rows are found otherwise, which are better sorted than looked for along
   *     the list
   */
  static KeyWalk walk(CustomerQuery query, boolean few) {
    Sort sort = query.sort();
    String key = KEYS.get(sort.field());
    if (key == null) {
      throw new InvalidException(
          "list.sort", "The list cannot be sorted by " + sort.field() + ".", sort.field());
    }
    String index = sort.field().equals("name") ? "sorted" : sort.ascending() ? key + "_key" : key;
    return new KeyWalk(
        "c." + key + "_key",
        sort.ascending(),
        few || isNarrow(query)
            ? Optional.empty()
            : Optional.of("customers_customer_" + index + (sort.ascending() ? "" : "_down")));
  }

  /** By name, among rows that the database finds otherwise. */
  static KeyWalk byName() {
    return new KeyWalk("c.sort_key", true, Optional.empty());
  }

  /** Whether an index leads to few rows, which are better sorted than looked for along the list. */
  private static boolean isNarrow(CustomerQuery query) {
    return query.owner().isPresent()
        || query.filter().demands().stream()
            .anyMatch(
                demand ->
                    demand instanceof Filter.Condition condition
                        && condition.field().equals("number")
                        && condition.comparison() == Comparison.IS);
  }
}
