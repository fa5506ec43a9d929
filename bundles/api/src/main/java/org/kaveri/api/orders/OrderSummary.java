package org.kaveri.api.orders;

import java.time.Instant;
import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;

/**
 * What a list shows of an order.
 *
 * @param id of the order
 * @param number unique
 * @param customer who bought
 * @param orderedAt when
 * @param status how it stands
 * @param lineCount how many lines it has
 * @param totals one for each currency, by currency code
 * @since 0.1
 */
public record OrderSummary(
    OrderId id,
    String number,
    CustomerId customer,
    Instant orderedAt,
    OrderStatus status,
    int lineCount,
    List<Money> totals) {
  public OrderSummary {
    totals = List.copyOf(totals);
  }
}
