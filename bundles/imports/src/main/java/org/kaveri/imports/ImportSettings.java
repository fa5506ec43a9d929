package org.kaveri.imports;

import java.util.List;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.SettingsGroup;
import org.osgi.service.component.annotations.Component;

/** What an administrator decides about imports. */
@Component
public final class ImportSettings implements SettingsGroup {
  /** The largest file that is taken, as it is received, in megabytes of 1,000,000 bytes. */
  static final Setting.WholeNumber LARGEST_FILE =
      new Setting.WholeNumber("import.largest-file", 1_000, 1, 100_000);

  @Override
  public String name() {
    return "import";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(LARGEST_FILE);
  }
}
