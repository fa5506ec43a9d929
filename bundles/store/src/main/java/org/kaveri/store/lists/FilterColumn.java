package org.kaveri.store.lists;

import java.util.Optional;
import org.kaveri.api.lists.ListField;

/**
 * Where the values of a field stand.
 *
 * @param field the field
 * @param expression of SQL, usually a column with its table's alias. Text as text, numbers as
 *     numbers, a day as {@code {date}}, a moment as {@code {instant}}, a choice as text, yes or no
 *     as {@code {boolean}}, an employee as {@code {id}}
 * @param ids whether the choices of the field are ids, kept as {@code {id}}
 * @param among where a thing may have several values or they stand in another table: what is put
 *     around a condition on one of them, with {@code %s} in its place, like {@code exists (select 1
 *     from customers_tag t where t.customer_id = c.id and %s)}
 * @since 0.1
 */
public record FilterColumn(
    ListField field, String expression, boolean ids, Optional<String> among) {

  /** A column of the row itself. */
  public static FilterColumn of(ListField field, String expression) {
    return new FilterColumn(field, expression, false, Optional.empty());
  }

  /** A column of rows elsewhere, of which a thing may have several. */
  public static FilterColumn among(ListField field, String expression, String around) {
    return new FilterColumn(field, expression, false, Optional.of(around));
  }

  /** The same, of a field whose choices are ids. */
  public FilterColumn ofIds() {
    return new FilterColumn(field, expression, true, among);
  }

  String around(String condition) {
    return among.map(text -> text.replace("%s", condition)).orElse(condition);
  }
}
