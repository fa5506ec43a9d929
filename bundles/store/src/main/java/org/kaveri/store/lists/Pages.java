package org.kaveri.store.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kaveri.api.Page;

/**
 * Cuts what was read into a page: whoever reads one row more than asked for knows of a next.
 *
 * @since 0.1
 */
public final class Pages {
  private Pages() {}

  /**
   * The page.
   *
   * @param found one row more than asked for, where there are more
   * @param place of a row, behind which the next page begins
   */
  public static <T> Page<T> of(List<T> found, Page.Request asked, Function<T, Page.Cursor> place) {
    if (found.size() <= asked.size()) {
      return new Page<>(found, Optional.empty());
    }
    var shown = found.subList(0, asked.size());
    return new Page<>(shown, Optional.of(place.apply(shown.getLast())));
  }
}
