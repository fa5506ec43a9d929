package org.kaveri.api.customers;

import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A field of the company's own was added, changed, moved or removed.
 *
 * @param name of the field
 * @since 0.1
 */
@EventName("customers.own-field-changed")
public record OwnFieldChanged(String name) implements Event {

  /** Concerns no customer. */
  @Override
  public @Nullable CustomerId customer() {
    return null;
  }
}
