package org.kaveri.api.customers;

import org.kaveri.api.CustomerId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * Two customers became one; told once for each of both. What hung on the one is told of by the
 * rooms that hold it.
 *
 * @param customer of whom this is told: the survivor or the other
 * @param merge which
 * @param survivor who stayed
 * @param other who was merged into her
 * @since 0.1
 */
@EventName("customers.merged")
public record CustomersMerged(
    CustomerId customer, MergeId merge, CustomerId survivor, CustomerId other) implements Event {}
