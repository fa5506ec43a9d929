package org.kaveri.api.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * Orders went from one customer to another, because two were merged or are two again. Told for each
 * of both customers, of some hundred orders at a time.
 *
 * @param customer of whom this is told
 * @param away whether the orders left her; else they came to her
 * @param orders which, with what they amount to now
 * @since 0.1
 */
@EventName("orders.moved")
public record OrdersMoved(CustomerId customer, boolean away, List<MovedOrder> orders)
    implements Event {
  public OrdersMoved {
    orders = List.copyOf(orders);
  }

  /**
   * An order as it stands.
   *
   * @param order which
   * @param status as what it stands
   * @param day when it was placed, in the company's time zone
   * @param left how much of it has not been taken back, over all lines
   * @param totals of its lines, for each currency; less than zero when it takes back
   */
  public record MovedOrder(
      OrderId order, OrderStatus status, LocalDate day, BigDecimal left, List<Money> totals) {
    public MovedOrder {
      totals = List.copyOf(totals);
    }
  }
}
