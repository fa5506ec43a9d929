package org.kaveri.rest;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.Sort;

/**
 * Which rows of a list a request wants and in which order, as {@code filter} (in its written form)
 * and {@code sort} (a field, behind a hyphen from the greatest to the least). A {@code @BeanParam},
 * as {@link Paging}.
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
   */
  public Sort sort(Sort otherwise) {
    if (sort == null) {
      return otherwise;
    }
    return sort.startsWith("-") ? Sort.downBy(sort.substring(1)) : Sort.by(sort);
  }
}
