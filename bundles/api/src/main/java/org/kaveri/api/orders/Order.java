package org.kaveri.api.orders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;

/**
 * What a customer bought, with its lines.
 *
 * @param id never changes
 * @param number unique among all orders, cancellations and returns
 * @param customer who bought
 * @param orderedAt when
 * @param status how it stands
 * @param cancels of a cancellation or return the order that it takes back from, where that is known
 * @param lines in order of position
 * @param totals the lines' amounts added up, one for each currency, by currency code
 * @param discount off the whole order; the lines' amounts are less it already
 * @since 0.1
 */
public record Order(
    OrderId id,
    String number,
    CustomerId customer,
    Instant orderedAt,
    OrderStatus status,
    Optional<OrderId> cancels,
    List<OrderLine> lines,
    List<Money> totals,
    Optional<Discount> discount) {
  public Order {
    lines = List.copyOf(lines);
    totals = List.copyOf(totals);
  }
}
