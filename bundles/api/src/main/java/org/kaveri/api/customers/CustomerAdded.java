package org.kaveri.api.customers;

import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A customer came into the register.
 *
 * @param customer who
 * @param kind what it is
 * @param owner who cares for it
 * @since 0.1
 */
@EventName("customers.added")
public record CustomerAdded(CustomerId customer, CustomerKind kind, Optional<UserId> owner)
    implements Event {}
