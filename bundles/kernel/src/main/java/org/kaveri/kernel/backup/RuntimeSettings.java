package org.kaveri.kernel.backup;

import org.kaveri.api.backup.BackupPart;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Settings of the runtime's components; those of rooms are rows. */
@Component(service = BackupPart.class)
public final class RuntimeSettings extends WholeFolder {
  @Activate
  public RuntimeSettings(BundleContext context) {
    super(context, "config", "config");
  }
}
