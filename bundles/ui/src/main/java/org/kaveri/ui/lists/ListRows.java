package org.kaveri.ui.lists;

import org.kaveri.api.Page;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.Sort;

/**
 * Reads the rows of a list, usually by a service.
 *
 * @param <T> what a row shows
 * @since 0.1
 */
@FunctionalInterface
public interface ListRows<T> {

  /** One page of what is wanted. */
  Page<T> page(Wanted wanted, Page.Request request);

  /**
   * What is wanted of a list.
   *
   * @param text typed into the search, without white space around it; blank for no search
   * @param filter which rows
   * @param sort in which order
   */
  record Wanted(String text, Filter filter, Sort sort) {
    /** Whether this is every row. */
    public boolean isEverything() {
      return text.isEmpty() && filter.isEverything();
    }
  }
}
