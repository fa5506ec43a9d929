package org.kaveri.api.customers;

import org.kaveri.api.CustomerId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * Two customers who had been merged are two again; told once for each of both. What was given back
 * is told of by the rooms that hold it.
 *
 * @param customer of whom this is told: the survivor or the other
 * @param merge which
 * @param survivor who had stayed
 * @param other who is back
 * @since 0.1
 */
@EventName("customers.merge-undone")
public record MergeUndone(CustomerId customer, MergeId merge, CustomerId survivor, CustomerId other)
    implements Event {}
