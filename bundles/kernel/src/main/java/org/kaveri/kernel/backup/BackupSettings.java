package org.kaveri.kernel.backup;

import java.util.List;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.SettingsGroup;
import org.osgi.service.component.annotations.Component;

/** Whether a backup is made each night, when, where, and how many are kept. */
@Component
public final class BackupSettings implements SettingsGroup {
  static final Setting.YesNo NIGHTLY = new Setting.YesNo("backup.nightly", true);

  /** Empty: {@code backups} in the data folder. */
  static final Setting.Text FOLDER = Setting.Text.optional("backup.folder", 500);

  /** In the company's time zone; before the jobs that remove things. */
  static final Setting.WholeNumber HOUR = new Setting.WholeNumber("backup.hour", 2, 0, 23);

  static final Setting.WholeNumber KEEP = new Setting.WholeNumber("backup.keep", 7, 1, 365);

  @Override
  public String name() {
    return NIGHTLY.group();
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(NIGHTLY, HOUR, FOLDER, KEEP);
  }
}
