package org.kaveri.orders.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.OrderId;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.rest.Entry;

/**
 * An order as JSON has it.
 *
 * @param id never changes
 * @param number unique among all
 * @param customer who bought
 * @param orderedAt when
 * @param status how it stands
 * @param cancels of a cancellation or return the order that it takes back from
 * @param lines in order of position
 * @param totals one for each currency
 * @param discount off the whole
 */
public record PlacedOrder(
    long id,
    String number,
    long customer,
    Instant orderedAt,
    OrderStatus status,
    Optional<Long> cancels,
    List<Line> lines,
    List<MoneyForm> totals,
    Optional<DiscountForm> discount)
    implements Entry {

  /**
   * A line.
   *
   * @param position 1 for the first
   * @param product what
   * @param quantity negative where something is taken back
   * @param unitPrice for one
   * @param amount what the line comes to
   * @param discount off the line
   * @param delivered so far
   * @param cancelled before it was delivered
   * @param returned after it was delivered
   */
  public record Line(
      int position,
      long product,
      BigDecimal quantity,
      MoneyForm unitPrice,
      MoneyForm amount,
      Optional<DiscountForm> discount,
      BigDecimal delivered,
      BigDecimal cancelled,
      BigDecimal returned) {
    static Line of(OrderLine line) {
      return new Line(
          line.position(),
          line.product().value(),
          line.quantity(),
          MoneyForm.of(line.unitPrice()),
          MoneyForm.of(line.amount()),
          line.discount().map(DiscountForm::of),
          line.progress().delivered(),
          line.progress().cancelled(),
          line.progress().returned());
    }
  }

  static PlacedOrder of(Order order) {
    return new PlacedOrder(
        order.id().value(),
        order.number(),
        order.customer().value(),
        order.orderedAt(),
        order.status(),
        order.cancels().map(OrderId::value),
        order.lines().stream().map(Line::of).toList(),
        order.totals().stream().map(MoneyForm::of).toList(),
        order.discount().map(DiscountForm::of));
  }
}
