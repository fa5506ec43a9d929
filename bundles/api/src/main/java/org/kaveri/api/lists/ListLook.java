package org.kaveri.api.lists;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.InvalidException;

/**
 * How a list is looked at: which rows, in which order, with which columns.
 *
 * <p>Whether the list still has those fields and columns is known to whoever shows it; a look may
 * be older than the rooms at hand.
 *
 * @param filter which rows
 * @param sort in which order; empty for the list's own
 * @param columns names of the columns shown, each once, at most {@value #MAX_COLUMNS}; none for
 *     those that the reader has chosen
 * @since 0.1
 */
public record ListLook(Filter filter, Optional<Sort> sort, List<String> columns) {
  /** How many columns may be chosen. */
  public static final int MAX_COLUMNS = 60;

  public ListLook {
    columns = columns(columns);
  }

  /** Every row, in the list's own order, with the columns that the reader has chosen. */
  public static ListLook plain() {
    return new ListLook(Filter.everything(), Optional.empty(), List.of());
  }

  /** The same, but these rows. */
  public ListLook where(Filter filter) {
    return new ListLook(filter, sort, columns);
  }

  /** The same in this order; in the list's own where there is none. */
  public ListLook sortedBy(Optional<Sort> sort) {
    return new ListLook(filter, sort, columns);
  }

  /** The same with these columns; with those that the reader has chosen where there are none. */
  public ListLook showing(List<String> columns) {
    return new ListLook(filter, sort, columns);
  }

  /**
   * Names of columns as they can be kept, each once.
   *
   * @throws InvalidException {@code list.columns} when one is no name, or there are too many
   */
  public static List<String> columns(List<String> names) {
    var columns = List.copyOf(new LinkedHashSet<>(names));
    if (columns.size() > MAX_COLUMNS || !columns.stream().allMatch(FilterReader::isField)) {
      throw new InvalidException(
          "list.columns", "A list shows at most " + MAX_COLUMNS + " columns.", MAX_COLUMNS);
    }
    return columns;
  }
}
