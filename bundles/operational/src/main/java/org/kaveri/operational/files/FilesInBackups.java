package org.kaveri.operational.files;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.kaveri.api.backup.BackupPart;
import org.kaveri.api.backup.FilesInBackup;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The contents that rows name. They never change, so it does no harm that they are copied later.
 */
@Component
@FilesInBackup(name = FilesInBackups.NAME, home = FilesInBackups.NAME)
public final class FilesInBackups implements BackupPart {
  static final String NAME = "attachments";

  private final Path folder;

  /** For the component runtime; whoever has the attachments has their table. */
  @Activate
  public FilesInBackups(BundleContext context, @Reference StoredAttachments attachments) {
    this(StoredAttachments.folder(context));
  }

  FilesInBackups(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public void choose(Connection snapshot, Choice choice) throws SQLException, IOException {
    try (var statement =
            snapshot.prepareStatement(
                "select distinct content_hash from operational_attachment order by content_hash");
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        choice.file(ContentFolder.pathOf(rows.getString(1)));
      }
    }
  }
}
