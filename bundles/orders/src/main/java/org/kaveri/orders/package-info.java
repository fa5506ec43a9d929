/**
 * The catalogue and the purchase history.
 *
 * <p>Start with {@link org.kaveri.orders.StoredProducts} and {@link
 * org.kaveri.orders.StoredOrders}, which keep what {@code org.kaveri.api.orders} promises; {@link
 * org.kaveri.orders.OrderLinesKind} takes files of order lines. Products are entities; orders, of
 * which there are many and which nobody edits, are plain rows. Screens are in {@code .ui}.
 *
 * <p>Beware: history only grows. What is taken back is an order with negative lines; discounts,
 * deliveries and what became of lines have rows of their own only where there are any, so that an
 * import of millions of lines pays nothing for them.
 */
@NullMarked
package org.kaveri.orders;

import org.jspecify.annotations.NullMarked;
