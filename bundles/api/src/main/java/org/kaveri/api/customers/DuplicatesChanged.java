package org.kaveri.api.customers;

import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * The register was searched for duplicates, or somebody has said of two that they are not the same.
 *
 * @param found how many pairs the search has found anew; 0 when somebody has decided
 * @since 0.1
 */
@EventName("customers.duplicates-changed")
public record DuplicatesChanged(long found) implements Event {

  /** Concerns no one customer. */
  @Override
  public @Nullable CustomerId customer() {
    return null;
  }
}
