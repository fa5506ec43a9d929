/**
 * Lists out of Kaveri as files: {@link org.kaveri.api.exports.Exports} writes them in each {@link
 * org.kaveri.api.imports.DataFormat} that can write.
 *
 * <p>What is in a file is what its caller could read on screen: the rows come from services that
 * ask for permissions themselves.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.exports;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
