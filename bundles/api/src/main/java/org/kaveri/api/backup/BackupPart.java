package org.kaveri.api.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Extension point: files that belong into a backup, such as contents that rows name.
 *
 * {@snippet :
 * @Component
 * @FilesInBackup(name = "pictures", home = "pictures")
 * public final class PicturesInBackups implements BackupPart {
 *   @Override
 *   public String name() {
 *     return "pictures";
 *   }
 *
 *   @Override
 *   public Path folder() {
 *     return pictures;
 *   }
 *
 *   @Override
 *   public void choose(Connection snapshot, Choice choice) throws SQLException, IOException {
 *     try (var statement = snapshot.prepareStatement("select distinct hash from shop_picture");
 *         var rows = statement.executeQuery()) {
 *       while (rows.next()) {
 *         choice.file(rows.getString(1));
 *       }
 *     }
 *   }
 * }
 * }
 *
 * <p>A restore needs no code of the room: it puts the files back below the folder that the setting
 * {@code <name>} of the configuration names, else below {@link #home} in the data folder. The
 * installation remembers both, so that a backup has the whole folder while the room is not there,
 * or no server runs.
 *
 * @since 0.1
 */
@ConsumerType
public interface BackupPart {
  /** As {@link FilesInBackup} has it. */
  String name();

  /** Where its files lie on this node; may be missing when there are none. */
  Path folder();

  /** As {@link FilesInBackup} has it. */
  default String home() {
    return name();
  }

  /**
   * Names the files to take, each once. Called in a thread of its own, after the moment that the
   * backup shows; what the snapshot's rows name must still be there, so remove such files late.
   *
   * @param snapshot the database at that moment, to be read only; not to be kept or closed
   */
  void choose(Connection snapshot, Choice choice) throws SQLException, IOException;

  /** Takes the files that are named. */
  @FunctionalInterface
  interface Choice {
    /**
     * Takes one. A file that is not there is counted as missing, and the backup says so.
     *
     * @param path relative to the folder, with {@code /}
     */
    void file(String path) throws IOException;

    /** Takes all that is in the folder, in order of the paths; nothing when it isn't there. */
    default void everythingIn(Path folder) throws IOException {
      if (!Files.isDirectory(folder)) {
        return;
      }
      List<Path> files;
      try (var found = Files.walk(folder)) {
        files = found.filter(Files::isRegularFile).sorted().toList();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      for (Path file : files) {
        file(folder.relativize(file).toString().replace('\\', '/'));
      }
    }
  }
}
