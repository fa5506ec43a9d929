/**
 * How the server is: {@link org.kaveri.api.health.Health}. Rooms add to it by a health check of
 * Felix ({@code org.apache.felix.hc.api.HealthCheck}). A {@link org.kaveri.api.KaveriException}
 * that goes with a result is told in the language of whoever reads it, by the text of its code; a
 * bare message as it is.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
