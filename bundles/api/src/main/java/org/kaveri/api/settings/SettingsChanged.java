package org.kaveri.api.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * Settings hold something else now. Whoever keeps what was made from a setting makes it anew.
 *
 * @param settings full names, {@code mail.host}
 * @since 0.1
 */
@EventName("settings.changed")
public record SettingsChanged(List<String> settings) implements Event {
  public SettingsChanged {
    settings = List.copyOf(settings);
  }

  @Override
  public @Nullable CustomerId customer() {
    return null;
  }
}
