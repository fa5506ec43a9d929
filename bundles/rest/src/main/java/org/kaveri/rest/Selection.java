package org.kaveri.rest;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.Sort;

/**
 * Which rows of a list a request wants and in which order, as {@code filter} and {@code sort} in
 * their written forms. A {@code @BeanParam}, as {@link Paging}.
 *
 * @since 0.1
 */
public final class Selection {
  @QueryParam("filter")
  @Nullable String filter;

  @QueryParam("sort")
  @Nullable String sort;

  /**
   * The filter; everything where none is given.
   *
   * @throws InvalidException {@code filter.written}, {@code filter.too-large}
   */
  public Filter filter() {
    return filter == null ? Filter.everything() : Filter.parse(filter);
  }

  /**
   * The order.
   *
   * @param otherwise where none is given
   * @throws InvalidException {@code list.sort}
   */
  public Sort sort(Sort otherwise) {
    return sort == null ? otherwise : Sort.parse(sort);
  }
}
