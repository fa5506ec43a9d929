package org.kaveri.api.customers;

import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A person is no longer at a customer.
 *
 * @param customer at whom
 * @param person who
 * @since 0.1
 */
@EventName("people.removed")
public record PersonRemoved(CustomerId customer, PersonId person) implements Event {}
