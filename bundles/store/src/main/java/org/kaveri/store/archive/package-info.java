/**
 * Backups: the rows of all tables and the files of the data folder in one zip, the same for every
 * database.
 *
 * <p>{@link org.kaveri.store.archive.ArchiveWriter} makes one from a snapshot of a database, {@link
 * org.kaveri.store.archive.Archive} reads and checks one, {@link
 * org.kaveri.store.archive.TableWriter} puts rows into another database. How a zip looks stands in
 * {@code docs/backup-format.md}.
 *
 * <p>Beware: the form of a row ({@link org.kaveri.store.archive.RowText}) is what checksums are
 * made of. Changing it means a new {@link org.kaveri.store.archive.Manifest#FORMAT format}.
 */
@NullMarked
package org.kaveri.store.archive;

import org.jspecify.annotations.NullMarked;
