package org.kaveri.api.customers;

import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;

/**
 * A human being at a customer, as she stood when she was read.
 *
 * @param id never changes
 * @param customer at whom she is
 * @param version grows with each change; hand it back to {@link People#change}
 * @param details all that was entered
 * @since 0.1
 */
public record Person(PersonId id, CustomerId customer, long version, PersonDetails details) {

  /** As it is said and written. */
  public String name() {
    return details.name().display();
  }
}
