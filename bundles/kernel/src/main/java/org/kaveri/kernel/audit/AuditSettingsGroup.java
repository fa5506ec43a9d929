package org.kaveri.kernel.audit;

import java.util.List;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.SettingsGroup;
import org.osgi.service.component.annotations.Component;

/** How long the audit is kept. */
@Component
public final class AuditSettingsGroup implements SettingsGroup {
  /** In days: two years until somebody has told, a month at least. */
  static final Setting.WholeNumber KEEP_DAYS =
      new Setting.WholeNumber("audit.keep-days", 730, 30, 3650);

  @Override
  public String name() {
    return KEEP_DAYS.group();
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(KEEP_DAYS);
  }
}
