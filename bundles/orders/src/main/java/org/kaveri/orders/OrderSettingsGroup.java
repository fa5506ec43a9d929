package org.kaveri.orders;

import java.util.List;
import org.kaveri.api.orders.OrderSettings;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.SettingsGroup;
import org.osgi.service.component.annotations.Component;

/** What an administrator sets about orders. */
@Component
public final class OrderSettingsGroup implements SettingsGroup {
  @Override
  public String name() {
    return OrderSettings.GROUP;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(OrderSettings.PRICES_WITH_TAX);
  }
}
