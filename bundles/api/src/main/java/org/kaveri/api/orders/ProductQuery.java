package org.kaveri.api.orders;

import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.Sort;

/**
 * Which products a list shows, and in which order. Components will be added: begin with {@link
 * #all}.
 *
 * {@snippet :
 * ProductQuery.all().where(Filter.parse("active = yes and price < 20")).sortedBy(Sort.by("code"));
 * }
 *
 * @param filter only those that fulfil it; its fields are {@link Products#fields}
 * @param sort by one of those fields
 * @since 0.1
 */
public record ProductQuery(Filter filter, Sort sort) {
  private static final Sort BY_NAME = Sort.by("name");

  /** Every product, by name, active or not. */
  public static ProductQuery all() {
    return new ProductQuery(Filter.everything(), BY_NAME);
  }

  /** The same, but only those that fulfil this filter. */
  public ProductQuery where(Filter filter) {
    return new ProductQuery(filter, sort);
  }

  /** The same in this order. */
  public ProductQuery sortedBy(Sort sort) {
    return new ProductQuery(filter, sort);
  }
}
