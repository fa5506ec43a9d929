package org.kaveri.kernel.settings;

import java.util.List;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.SettingsGroup;
import org.osgi.service.component.annotations.Component;

/** The form of the company's own settings. */
@Component
public final class CompanySettingsGroup implements SettingsGroup {
  @Override
  public String name() {
    return CompanySettings.GROUP;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        CompanySettings.NAME,
        CompanySettings.TIME_ZONE,
        CompanySettings.COUNTRY,
        CompanySettings.CURRENCY,
        CompanySettings.LANGUAGE);
  }
}
