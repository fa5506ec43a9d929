package org.kaveri.api.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.OrderId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A customer bought something.
 *
 * @param order the order
 * @param customer who bought
 * @param orderedAt when; may lie years before the fact was recorded
 * @param day the day of that, where the company is
 * @param lines all of them, in order of position
 * @since 0.1
 */
@EventName("orders.placed")
public record OrderPlaced(
    OrderId order, CustomerId customer, Instant orderedAt, LocalDate day, List<PlacedLine> lines)
    implements Event {}
