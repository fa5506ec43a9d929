package org.kaveri.api.customers;

import java.time.Instant;
import org.kaveri.api.CustomerId;

/**
 * An organisation or a private person we serve, as it stood when it was read.
 *
 * @param id never changes
 * @param version grows with each change; hand it back to {@link Customers#change}
 * @param details all that was entered
 * @param createdAt when it was first entered
 * @since 0.1
 */
public record Customer(CustomerId id, long version, CustomerDetails details, Instant createdAt) {

  /** As it is said and written. */
  public String name() {
    return details.name().display();
  }
}
