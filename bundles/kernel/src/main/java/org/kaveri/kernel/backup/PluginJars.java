package org.kaveri.kernel.backup;

import org.kaveri.api.backup.BackupPart;
import org.kaveri.api.backup.FilesInBackup;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is installed: the jars of plugins with their records. */
@Component(service = BackupPart.class)
@FilesInBackup(name = PluginJars.NAME, home = PluginJars.HOME)
public final class PluginJars extends WholeFolder {
  static final String NAME = "plugin-store";
  static final String HOME = "plugins/store";

  @Activate
  public PluginJars(BundleContext context) {
    super(context, NAME, HOME);
  }
}
