/** Probe. */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
