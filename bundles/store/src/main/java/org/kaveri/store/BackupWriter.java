package org.kaveri.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.backup.Backup;
import org.kaveri.api.backup.BackupPart;
import org.kaveri.api.backup.BackupProgress;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes all tables as they are at one moment, and files that belong to them, into one archive that
 * can be restored on either database. Writers are not held up. For the platform.
 *
 * @since 0.1
 */
@ProviderType
public interface BackupWriter {

  /**
   * Writes an archive, reads it back, compares, and only then gives it its name. When that fails
   * nothing is left. Takes as long as it takes; one at a time.
   *
   * @param file absolute; must not exist, its folder is made
   * @param parts the files to take; of parts that are remembered and not among them, all files
   * @param progress hears what is being done
   * @throws InvalidException {@code backup.exists} when there is such a file
   * @throws ConflictException {@code backup.running} when one is being written
   * @throws UnavailableException {@code backup.disk} when the folder does not take it, {@code
   *     backup.step} when the database does not know how a table was made, or what {@link Store}
   *     throws
   */
  Backup.Written write(Path file, List<BackupPart> parts, Consumer<BackupProgress> progress);

  /**
   * Remembers a part in the data folder, for the time when its room is not there.
   *
   * @param name of {@link BackupPart#name}
   * @param home of {@link BackupPart#home}
   */
  void remember(String name, String home);
}
