package org.kaveri.api.customers;

import org.kaveri.api.CustomerId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A customer is as if she had never been there: the import that added her was undone. What hung on
 * her had been removed before, each with a fact of its own.
 *
 * @param customer who was
 * @since 0.1
 */
@EventName("customers.removed")
public record CustomerRemoved(CustomerId customer) implements Event {}
