/**
 * The register of customers: {@link org.kaveri.api.customers.Customers} and the {@link
 * org.kaveri.api.customers.People} at them.
 *
 * <p>Details are values that check themselves: what can be built can be kept. A change hands over
 * all details with the version that was seen, so nobody overwrites what another one wrote
 * meanwhile. The facts carry ids and the names of fields, never what stands in them.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.customers;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
