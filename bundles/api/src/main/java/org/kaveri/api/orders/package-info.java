/**
 * The register of what was bought: {@link org.kaveri.api.orders.Orders} and the catalogue of {@link
 * org.kaveri.api.orders.Products}.
 *
 * <p>The purchase history only grows: a cancellation is an order with negative lines. The facts
 * {@link org.kaveri.api.orders.OrderPlaced} and {@link org.kaveri.api.orders.OrderCancelled} hold
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
