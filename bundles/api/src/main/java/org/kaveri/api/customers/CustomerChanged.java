package org.kaveri.api.customers;

import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * What is known of a customer changed.
 *
 * @param customer who
 * @param version the one that the change made
 * @param fields components of {@link CustomerDetails} that are different now, like {@code "name"}
 *     or {@code "emails"}
 * @param owner who cares for it now
 * @since 0.1
 */
@EventName("customers.changed")
public record CustomerChanged(
    CustomerId customer, long version, List<String> fields, Optional<UserId> owner)
    implements Event {}
