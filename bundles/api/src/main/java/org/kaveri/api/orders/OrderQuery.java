package org.kaveri.api.orders;

import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.Sort;

/**
 * Which orders a list shows, and in which order. Components will be added: begin with {@link #all}.
 *
 * {@snippet :
 * OrderQuery.all().where(Filter.parse("status = PLACED and total >= 1000"));
 * }
 *
 * @param filter only those that fulfil it; its fields are {@link Orders#fields}
 * @param sort by one of those fields
 * @since 0.1
 */
public record OrderQuery(Filter filter, Sort sort) {
  private static final Sort NEWEST = Sort.downBy("ordered");

  /** All orders, cancellations and returns, newest first. */
  public static OrderQuery all() {
    return new OrderQuery(Filter.everything(), NEWEST);
  }

  /** The same, but only those that fulfil this filter. */
  public OrderQuery where(Filter filter) {
    return new OrderQuery(filter, sort);
  }

  /** The same in this order. */
  public OrderQuery sortedBy(Sort sort) {
    return new OrderQuery(filter, sort);
  }
}
