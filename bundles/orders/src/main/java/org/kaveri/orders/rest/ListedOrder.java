package org.kaveri.orders.rest;

import java.time.Instant;
import java.util.List;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrderSummary;

/**
 * What a list shows of an order, as JSON has it.
 *
 * @param id never changes
 * @param number unique among all
 * @param customer who bought
 * @param orderedAt when
 * @param status how it stands
 * @param lineCount how many lines it has
 * @param totals one for each currency
 */
public record ListedOrder(
    long id,
    String number,
    long customer,
    Instant orderedAt,
    OrderStatus status,
    int lineCount,
    List<MoneyForm> totals) {
  static ListedOrder of(OrderSummary order) {
    return new ListedOrder(
        order.id().value(),
        order.number(),
        order.customer().value(),
        order.orderedAt(),
        order.status(),
        order.lineCount(),
        order.totals().stream().map(MoneyForm::of).toList());
  }
}
