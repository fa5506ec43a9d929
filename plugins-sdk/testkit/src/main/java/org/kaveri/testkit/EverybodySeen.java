package org.kaveri.testkit;

import java.util.Collection;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.store.sight.CustomerSight;
import org.kaveri.store.sight.SeenCustomers;

/**
 * The sight of somebody who sees all customers, for tests that are about something else.
 *
 * @since 0.1
 */
public final class EverybodySeen implements CustomerSight {
  @Override
  public SeenCustomers now() {
    return new SeenCustomers.All();
  }

  @Override
  public Set<CustomerId> among(Collection<CustomerId> customers) {
    return Set.copyOf(customers);
  }
}
