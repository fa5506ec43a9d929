/**
 * Orders and products on the screen.
 *
 * <p>{@link org.kaveri.orders.ui.OrdersView} lists all orders and shows one, {@link
 * org.kaveri.orders.ui.OrdersPanel} stands on the customer card, {@link
 * org.kaveri.orders.ui.ProductsView} is the catalogue. Loaded only where the ui room is installed.
 */
@NullMarked
package org.kaveri.orders.ui;

import org.jspecify.annotations.NullMarked;
