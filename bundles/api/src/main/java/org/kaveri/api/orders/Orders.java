package org.kaveri.api.orders;

import java.util.List;
import java.util.Optional;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.OrderId;
import org.kaveri.api.Page;
import org.kaveri.api.access.Permission;
import org.kaveri.api.lists.ListField;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The orders: what customers bought, and what was taken back.
 *
 * <p>An order is never changed, and never removed, except by the undo of its import. What is taken
 * back is an order of its own, with negative quantities and amounts, so that the lines of a
 * customer always add up to what she bought: a cancellation before delivery, a return after it.
 *
 * <p>Reading needs {@link #READ}, writing {@link #WRITE}. Every operation joins the current
 * thread's transaction or makes one of its own, in a constant number of statements. Safe for any
 * thread. Writing publishes {@link OrderPlaced}, {@link OrderDelivered}, {@link OrderCancelled} or
 * {@link OrderReturned}.
 *
 * @since 0.1
 */
@ProviderType
public interface Orders {
  /** How many deliveries an order may have. */
  int MAX_DELIVERIES = 1_000;

  /** To see orders and products. */
  Permission READ = new Permission("orders:read");

  /** To place and cancel orders and to keep the catalogue. */
  Permission WRITE = new Permission("orders:write");

  /**
   * Places an order.
   *
   * @throws NotFoundException {@code customer.unknown}, {@code product.unknown}
   * @throws InvalidException {@code product.inactive} when one cannot be ordered, {@code
   *     order.discount-too-large}, {@code order.discount-currency}
   * @throws ConflictException {@code order.number-taken}
   */
  Order place(NewOrder order);

  /**
   * Places many orders, all or none: a few statements for the whole list.
   *
   * @param orders at most {@value Page.Request#MAX_SIZE}; no two with the same number
   * @return the orders as kept, in the same order
   * @throws NotFoundException as {@link #place}
   * @throws InvalidException as {@link #place}
   * @throws ConflictException as {@link #place}
   */
  List<Order> placeAll(List<NewOrder> orders);

  /**
   * Notes that an order or part of it was delivered.
   *
   * @return the order as it stands then
   * @throws NotFoundException {@code order.unknown}, {@code order.line-unknown}
   * @throws InvalidException {@code order.nothing-open} when nothing is left to be delivered,
   *     {@code order.delivers-too-much} when a line has less open, {@code order.takes-back} when it
   *     is a cancellation or return itself, {@code order.too-many-deliveries}
   */
  Order deliver(NewDelivery delivery);

  /**
   * The deliveries of an order, by day.
   *
   * @return at most {@value #MAX_DELIVERIES}
   */
  List<Delivery> deliveriesOf(OrderId order);

  /**
   * Takes back what is open of an order, or part of it. When nothing of an order is left, it
   * becomes {@link OrderStatus#CANCELLED}, or {@link OrderStatus#RETURNED} when some had been
   * delivered.
   *
   * <p>What parts taken back are worth adds up as if they had been taken back at once: never to
   * more than the line, and to all of the line when nothing of it is left.
   *
   * @return the cancellation; its number is that of the order, with {@code -C1}, {@code -C2} …, the
   *     next one that is free
   * @throws NotFoundException {@code order.unknown}, {@code order.line-unknown}
   * @throws InvalidException {@code order.cancelled-already} when nothing is left, {@code
   *     order.nothing-open} when what is left was delivered, {@code order.cancels-too-much} when a
   *     line has less open, {@code order.takes-back}
   */
  Order cancel(NewCancellation cancellation);

  /**
   * Takes back what was delivered of an order, or part of it; worth as in {@link #cancel}.
   *
   * @return the return; its number is that of the order, with {@code -R1}, {@code -R2} …, the next
   *     one that is free
   * @throws NotFoundException {@code order.unknown}, {@code order.line-unknown}
   * @throws InvalidException {@code order.nothing-delivered} when the customer has nothing to give
   *     back, {@code order.returns-too-much} when of a line she has less, {@code order.takes-back}
   */
  Order acceptReturn(NewReturn returned);

  /**
   * The order of that id.
   *
   * @throws NotFoundException {@code order.unknown}
   */
  Order get(OrderId id);

  /** The order of that id, empty when there is none. */
  Optional<Order> find(OrderId id);

  /** The order of that number (compared exactly), empty when there is none. */
  Optional<OrderId> findByNumber(String number);

  /** The customer's orders, cancellations and returns, newest first. */
  Page<OrderSummary> listOf(CustomerId customer, Page.Request page);

  /** All orders, cancellations and returns, newest first. */
  default Page<OrderSummary> list(Page.Request page) {
    return list(OrderQuery.all(), page);
  }

  /**
   * Those that fulfil the query, in its order.
   *
   * @throws InvalidException {@code filter.field}, {@code filter.comparison}, {@code filter.value},
   *     {@code filter.too-large}, {@code list.sort}
   */
  Page<OrderSummary> list(OrderQuery query, Page.Request page);

  /** What lists of orders can be filtered and sorted by. */
  List<ListField> fields();
}
