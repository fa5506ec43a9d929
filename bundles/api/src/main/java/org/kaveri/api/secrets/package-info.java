/**
 * Secrets that must be read again: {@link org.kaveri.api.secrets.Secrets} seals them for a table.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.secrets;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
