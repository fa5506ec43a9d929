/**
 * What the server writes into its log, turned up and down while it runs: {@link
 * org.kaveri.api.logging.LogLevels}. To write a line, use SLF4J.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.logging;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
