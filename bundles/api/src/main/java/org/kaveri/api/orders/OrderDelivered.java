package org.kaveri.api.orders;

import java.time.LocalDate;
import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.OrderId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * Something that was ordered was delivered.
 *
 * @param order the order
 * @param customer who bought
 * @param day on which, where the company is; may lie before the fact was recorded
 * @param lines what was delivered, with its part of the lines' amounts, in order of position
 * @param nothingOpen whether nothing is left to be delivered
 * @since 0.1
 */
@EventName("orders.delivered")
public record OrderDelivered(
    OrderId order, CustomerId customer, LocalDate day, List<PlacedLine> lines, boolean nothingOpen)
    implements Event {}
