package org.kaveri.api.lists;

import java.util.List;
import java.util.Optional;
import org.kaveri.api.SavedListId;

/**
 * How an employee likes a list.
 *
 * @param columns names of the columns shown where a look names none; none while nothing was chosen
 * @param start the saved list with which it opens; it may be gone or no longer be shared
 * @since 0.1
 */
public record ListHabits(List<String> columns, Optional<SavedListId> start) {
  public ListHabits {
    columns = ListLook.columns(columns);
  }

  /** Those of somebody who has chosen nothing. */
  public static ListHabits none() {
    return new ListHabits(List.of(), Optional.empty());
  }
}
