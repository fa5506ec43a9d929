package org.kaveri.kernel.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.kaveri.api.Reason;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.backup.BackupPart;
import org.kaveri.api.extensions.Extension;

/**
 * A room's part, called with the guard between. Troubles of disk and database are not its fault.
 */
record GuardedPart(Extension<BackupPart> extension, String name, Path folder, String home)
    implements BackupPart {

  @Override
  public void choose(Connection snapshot, Choice choice) throws SQLException, IOException {
    Optional<Exception> trouble =
        extension
            .call(part -> troubleOf(part, snapshot, choice))
            .orElse(failed -> Optional.of(noAnswer(failed.reason())));
    switch (trouble.orElse(null)) {
      case SQLException e -> throw e;
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case null, default -> {
        // it went well
      }
    }
  }

  private static Optional<Exception> troubleOf(
      BackupPart part, Connection snapshot, Choice choice) {
    try {
      part.choose(snapshot, choice);
      return Optional.empty();
    } catch (SQLException | IOException e) {
      return Optional.of(e);
    }
  }

  static UnavailableException noAnswer(Reason reason) {
    return new UnavailableException(
        "backup.part",
        "A room could not tell which of its files belong into the backup: " + reason.message());
  }
}
