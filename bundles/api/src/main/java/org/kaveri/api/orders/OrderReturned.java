package org.kaveri.api.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.OrderId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A customer gave back something that had been delivered.
 *
 * @param returned the order that takes back
 * @param order the order of which something was given back
 * @param customer who had bought
 * @param returnedAt when; may lie before the fact was recorded
 * @param day the day of that, where the company is
 * @param lines what was given back: negative quantities and amounts, in order of position
 * @since 0.1
 */
@EventName("orders.returned")
public record OrderReturned(
    OrderId returned,
    OrderId order,
    CustomerId customer,
    Instant returnedAt,
    LocalDate day,
    List<PlacedLine> lines)
    implements Event {}
