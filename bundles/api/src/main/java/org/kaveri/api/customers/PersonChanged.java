package org.kaveri.api.customers;

import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * What is known of a person changed.
 *
 * @param customer at whom
 * @param person who
 * @param fields components of {@link PersonDetails} that are different now
 * @since 0.1
 */
@EventName("people.changed")
public record PersonChanged(CustomerId customer, PersonId person, List<String> fields)
    implements Event {}
