package org.kaveri.api.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.OrderId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * Something that was bought was taken back.
 *
 * @param cancellation the order that takes back
 * @param order the order of which something was taken back, where that is known
 * @param customer who had bought
 * @param cancelledAt when; may lie years before the fact was recorded
 * @param day the day of that, where the company is
 * @param lines what was taken back: negative quantities and amounts, in order of position
 * @since 0.1
 */
@EventName("orders.cancelled")
public record OrderCancelled(
    OrderId cancellation,
    Optional<OrderId> order,
    CustomerId customer,
    Instant cancelledAt,
    LocalDate day,
    List<PlacedLine> lines)
    implements Event {}
