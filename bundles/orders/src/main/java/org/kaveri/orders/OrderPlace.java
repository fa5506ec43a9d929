package org.kaveri.orders;

import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.Cursors;

/**
 * A place in a list of orders, newest first.
 *
 * @param micros the last one's moment
 * @param id the last one's id
 */
record OrderPlace(long micros, long id) {
  private static final OrderPlace START = new OrderPlace(Long.MAX_VALUE, Long.MAX_VALUE);

  static OrderPlace of(Page.Request page) {
    return Cursors.key(page).map(OrderPlace::parse).orElse(START);
  }

  /** Whether nothing stands before it. */
  boolean isStart() {
    return equals(START);
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
