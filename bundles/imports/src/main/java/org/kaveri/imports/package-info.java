/**
 * Files of rows into the registers, and lists out of them as files.
 *
 * <p>{@link org.kaveri.imports.StoredImports} keeps what {@code org.kaveri.api.imports} promises:
 * files are received into a folder, looked into, and written in the background. An {@link
 * org.kaveri.imports.ImportQueue} holds the imports of this server, an {@link
 * org.kaveri.imports.ImportWork} is one of them, a {@link org.kaveri.imports.ChunkWriter} writes
 * its chunks and finds what cannot be kept. Kinds come from the rooms that keep the things, and are
 * called by way of {@link org.kaveri.imports.ImportParts} only; {@link
 * org.kaveri.imports.CsvFormat} and {@link org.kaveri.imports.XlsxFormat} are the formats that are
 * always there. {@link org.kaveri.imports.StoredExports} writes lists in them. The terminal's way
 * in is {@link org.kaveri.imports.ImportCommand}, the screens' is in {@code .ui}.
 *
 * <p>Beware: a file must be cut into the same chunks each time it is read, since an import goes on
 * after the chunks that it has noted as written. What is not a row's fault must never be noted as a
 * refused row.
 */
@NullMarked
package org.kaveri.imports;

import org.jspecify.annotations.NullMarked;
