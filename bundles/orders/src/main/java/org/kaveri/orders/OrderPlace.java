package org.kaveri.orders;

import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.Cursors;

/**
 * A place in a list of orders by their moment.
 *
 * @param micros the last one's moment
 * @param id the last one's id
 */
record OrderPlace(long micros, long id) {
  private static final OrderPlace NEWEST = new OrderPlace(Long.MAX_VALUE, Long.MAX_VALUE);
  private static final OrderPlace OLDEST = new OrderPlace(Long.MIN_VALUE, Long.MIN_VALUE);

  /**
   * The place that a page is to follow.
   *
   * @param up whether the list begins with the oldest
   */
  static OrderPlace of(Page.Request page, boolean up) {
    return Cursors.key(page).map(OrderPlace::parse).orElse(up ? OLDEST : NEWEST);
  }

  /** Whether nothing stands before it. */
  boolean isStart() {
    return equals(NEWEST) || equals(OLDEST);
  }

  static Page.Cursor after(OrderSummary order) {
    return Cursors.of(Micros.of(order.orderedAt()) + ":" + order.id());
  }

  private static OrderPlace parse(String key) {
    int colon = key.indexOf(':');
    try {
      return new OrderPlace(
          Long.parseLong(key.substring(0, Math.max(0, colon))),
          Long.parseLong(key.substring(colon + 1)));
    } catch (NumberFormatException e) {
      throw new InvalidException("page.cursor", "This is no place in this list.");
    }
  }
}
