/**
 * Which customers the caller sees, as conditions for statements.
 *
 * <p>A room with rows of customers takes {@link org.kaveri.store.sight.CustomerSight} by
 * constructor {@code @Reference} and asks it in every read: a list gets a {@linkplain
 * org.kaveri.store.sight.SeenCustomers condition} on the column with the customer's id, a single
 * row a check. So the rule stands in one place, in the room of customers, and no screen, resource
 * or export can go around it.
 *
 * <p>Writing needs no more than {@code Customers.require}: whoever is not seen is not there.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.store.sight;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
