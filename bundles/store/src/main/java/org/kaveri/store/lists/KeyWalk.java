package org.kaveri.store.lists;

import java.util.List;
import java.util.Optional;
import org.kaveri.api.Page;

/**
 * How a list is walked page by page along a column of unique keys.
 *
 * {@snippet :
 * String sql = "select … from parts_part p" + walk.hint()
 *     + " where " + SqlPart.all(List.of(where, walk.beyond(page))).sql()
 *     + " order by " + walk.order() + " fetch first ? rows only";
 * }
 *
 * @param column of the keys, with its table's alias
 * @param up from the least key on, else from the greatest
 * @param index that has the keys in this direction: Derby does not walk one backwards. Named only
 *     where the walk is the best way to the rows, whatever else is asked; empty leaves the choice
 *     to the database
 * @since 0.1
 */
public record KeyWalk(String column, boolean up, Optional<String> index) {

  /**
   * Stands behind the table. Left alone, Derby would at times read and sort the whole table for one
   * page; others take it for a comment.
   */
  public String hint() {
    return index.map(Plans::index).orElse("");
  }

  /** The keys that the page can have. */
  public SqlPart beyond(Page.Request page) {
    Optional<String> after = Cursors.key(page);
    if (after.isEmpty() && !up) {
      return new SqlPart("1 = 1", List.of());
    }
    // walking up from the very beginning is told too, so that Derby takes the index by itself
    return new SqlPart(column + (up ? " > ?" : " < ?"), List.of(after.orElse("")));
  }

  /** What the rows are ordered by. */
  public String order() {
    return up ? column : column + " desc";
  }
}
