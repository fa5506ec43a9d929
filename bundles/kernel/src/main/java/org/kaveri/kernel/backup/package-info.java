/**
 * Backups by hand and each night: {@link org.kaveri.kernel.backup.BackupDesk} makes them, {@link
 * org.kaveri.kernel.backup.BackupCommand} and {@link org.kaveri.kernel.backup.NightlyBackup} ask it
 * to. How an archive is written and read back is the store's matter.
 */
@NullMarked
package org.kaveri.kernel.backup;

import org.jspecify.annotations.NullMarked;
