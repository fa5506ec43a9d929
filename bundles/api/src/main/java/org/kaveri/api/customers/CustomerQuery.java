package org.kaveri.api.customers;

import java.util.Optional;
import org.kaveri.api.UserId;

/**
 * Which customers a list shows.
 *
 * @param owner only those for whom this employee cares
 * @since 0.1
 */
public record CustomerQuery(Optional<UserId> owner) {

  /** Every customer. */
  public static CustomerQuery all() {
    return new CustomerQuery(Optional.empty());
  }

  /** Those for whom the employee cares. */
  public static CustomerQuery ownedBy(UserId owner) {
    return new CustomerQuery(Optional.of(owner));
  }
}
