package org.kaveri.testkit;

import java.util.List;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.Settings;
import org.kaveri.api.settings.SettingsGroup;

/** Settings of which nobody has chosen any, unless a subclass says otherwise. */
public class Fallbacks implements Settings {
  @Override
  public <T> T get(Setting<T> setting) {
    return setting.fallback();
  }

  @Override
  public boolean isChosen(Setting<?> setting) {
    return false;
  }

  @Override
  public List<SettingsGroup> groups() {
    return List.of();
  }

  @Override
  public void change(List<Setting.Value<?>> values) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void reset(Setting<?> setting) {
    throw new UnsupportedOperationException();
  }
}
