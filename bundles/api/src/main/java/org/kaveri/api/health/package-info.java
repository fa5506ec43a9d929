/**
 * How the server is: {@link org.kaveri.api.health.Health}. Rooms add to it by a health check of
 * Felix ({@code org.apache.felix.hc.api.HealthCheck}).
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
