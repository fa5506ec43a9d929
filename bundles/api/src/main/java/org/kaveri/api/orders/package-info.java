/**
 * The register of what was bought: {@link org.kaveri.api.orders.Orders} and the catalogue of {@link
 * org.kaveri.api.orders.Products}.
 *
 * <p>The purchase history only grows: a cancellation or return is an order with negative lines. The
 * facts {@link org.kaveri.api.orders.OrderPlaced}, {@link org.kaveri.api.orders.OrderDelivered},
 * {@link org.kaveri.api.orders.OrderCancelled} and {@link org.kaveri.api.orders.OrderReturned} hold
 * every measure that a listener needs, so nobody asks back. Amounts of different currencies are
 * never added.
 */
@NullMarked
@Export
@Version("0.2.0")
package org.kaveri.api.orders;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
