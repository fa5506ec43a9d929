package org.kaveri.kernel.backup;

import org.kaveri.api.backup.BackupPart;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is installed: the jars of plugins with their records. */
@Component(service = BackupPart.class)
public final class PluginJars extends WholeFolder {
  @Activate
  public PluginJars(BundleContext context) {
    super(context, "plugin-store", "plugins/store");
  }
}
