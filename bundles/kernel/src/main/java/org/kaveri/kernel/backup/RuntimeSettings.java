package org.kaveri.kernel.backup;

import org.kaveri.api.backup.BackupPart;
import org.kaveri.api.backup.FilesInBackup;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Settings of the runtime's components; those of rooms are rows. */
@Component(service = BackupPart.class)
@FilesInBackup(name = RuntimeSettings.NAME, home = RuntimeSettings.NAME)
public final class RuntimeSettings extends WholeFolder {
  static final String NAME = "config";

  @Activate
  public RuntimeSettings(BundleContext context) {
    super(context, NAME, NAME);
  }
}
