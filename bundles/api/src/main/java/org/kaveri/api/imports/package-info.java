/**
 * Files of rows into the registers.
 *
 * <p>{@link org.kaveri.api.imports.Imports} is what a screen and the command line call. Rooms
 * contribute an {@link org.kaveri.api.imports.ImportKind} for each thing that can be imported, and
 * a {@link org.kaveri.api.imports.DataFormat} for each way of writing rows; people are shown an
 * {@link org.kaveri.api.imports.OfferedKind}.
 *
 * <p>Beware: a problem tells line, column and what kind of value stood there, never the value,
 * which may be personal.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.imports;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
