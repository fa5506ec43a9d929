package org.kaveri.api.customers;

import java.util.Optional;
import org.kaveri.api.UserId;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.Sort;

/**
 * Which customers a list shows, and in which order. Components will be added: begin with {@link
 * #all} or {@link #ownedBy}.
 *
 * {@snippet :
 * CustomerQuery.all().where(Filter.parse("city = Turku")).sortedBy(Sort.downBy("created"));
 * }
 *
 * @param owner only those for whom this employee cares
 * @param filter only those who fulfil it; its fields are {@link Customers#fields}
 * @param sort by one of those fields
 * @since 0.1
 */
public record CustomerQuery(Optional<UserId> owner, Filter filter, Sort sort) {
  private static final Sort BY_NAME = Sort.by("name");

  /** Every customer, by name. */
  public static CustomerQuery all() {
    return new CustomerQuery(Optional.empty(), Filter.everything(), BY_NAME);
  }

  /** Those for whom the employee cares, by name. */
  public static CustomerQuery ownedBy(UserId owner) {
    return all().ownedBy(Optional.of(owner));
  }

  /** The same, but only those for whom the employee cares, where one is named. */
  public CustomerQuery ownedBy(Optional<UserId> owner) {
    return new CustomerQuery(owner, filter, sort);
  }

  /** The same, but only those who fulfil this filter. */
  public CustomerQuery where(Filter filter) {
    return new CustomerQuery(owner, filter, sort);
  }

  /** The same in this order. */
  public CustomerQuery sortedBy(Sort sort) {
    return new CustomerQuery(owner, filter, sort);
  }
}
