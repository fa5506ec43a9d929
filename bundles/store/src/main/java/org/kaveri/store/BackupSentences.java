package org.kaveri.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kaveri.api.backup.Backup;

/**
 * What the command line says of a backup, with a server and without.
 *
 * @since 0.1
 */
public final class BackupSentences {
  private BackupSentences() {}

  /** What is in it. */
  public static List<String> of(Path file, Backup.Written written) {
    return List.of(
        "%s: %d rows of %d tables and %d files in %,d bytes, read back and equal."
            .formatted(file, written.rows(), written.tables(), written.files(), written.bytes()),
        "The key of stored secrets is not in it: keep a copy of secret.key elsewhere.");
  }

  /** What is not in it and should be. */
  public static List<String> warnings(Backup.Written written) {
    List<String> warnings = new ArrayList<>();
    if (written.missing() > 0) {
      warnings.add(
          written.missing() + " files that rows name are not on the disk; the rest is here.");
    }
    written.leftOut().forEach(table -> warnings.add("Not in it, since no room made it: " + table));
    return warnings;
  }
}
