package org.kaveri.ui.lists;

import java.util.List;
import java.util.Optional;

/**
 * What people have selected of a list.
 *
 * @param rows one by one, as they were when they were selected
 * @param all in place of them, everything that a list asked for so shows
 * @since 0.1
 */
public record ListSelection<T>(List<T> rows, Optional<ListRows.Wanted> all) {
  /** Nothing. */
  public static <T> ListSelection<T> none() {
    return new ListSelection<>(List.of(), Optional.empty());
  }

  /** Whether nothing is selected. */
  public boolean isEmpty() {
    return rows.isEmpty() && all.isEmpty();
  }
}
