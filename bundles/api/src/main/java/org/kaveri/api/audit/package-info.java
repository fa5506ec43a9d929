/**
 * Who did what to the server: sign-ins, administration, plugins. {@link org.kaveri.api.audit.Audit}
 * writes it and reads it back. What is done to customers is not here but in the history of the
 * rooms that hold them.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
