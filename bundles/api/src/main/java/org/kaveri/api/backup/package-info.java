/**
 * Backups: {@link org.kaveri.api.backup.Backups} lists and makes them. A room whose truth is partly
 * in files names them by a {@link org.kaveri.api.backup.BackupPart}; rows need nothing, all tables
 * are in every backup.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.backup;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
