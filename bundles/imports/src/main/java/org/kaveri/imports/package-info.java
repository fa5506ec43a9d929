/**
 * Files of rows into the registers.
 *
 * <p>{@link org.kaveri.imports.StoredImports} keeps what {@code org.kaveri.api.imports} promises:
 * files are received into a folder, looked into, and written in the background by an {@link
 * org.kaveri.imports.ImportWork}, chunk by chunk. {@link org.kaveri.imports.CsvFormat} is the
 * format that is always there; kinds come from the rooms that keep the things. The terminal's way
 * in is {@link org.kaveri.imports.ImportCommand}, the screens' is in {@code .ui}.
 *
 * <p>Beware: a file must be cut into the same chunks each time it is read, since an import goes on
 * after the chunks that it has noted as written.
 */
@NullMarked
package org.kaveri.imports;

import org.jspecify.annotations.NullMarked;
