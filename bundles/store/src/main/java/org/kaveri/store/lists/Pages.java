package org.kaveri.store.lists;

import java.sql.PreparedStatement;
import java.sql.SQLException;
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
  /**
   * How long the database may look for one page, in seconds. A filter that few of very many rows
   * fulfil, and that no index knows, has to look at all of them: nobody waits for that, and nobody
   * else shall.
   */
  private static final int PATIENCE = 15;

  private Pages() {}

  /**
   * Lets the statement of a list be given up after {@value #PATIENCE} seconds; what it throws then
   * is told as {@code store.too-slow}.
   *
   * @return the statement
   */
  public static PreparedStatement limited(PreparedStatement select) throws SQLException {
    select.setQueryTimeout(PATIENCE);
    return select;
  }

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
