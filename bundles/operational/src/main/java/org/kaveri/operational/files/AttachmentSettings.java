package org.kaveri.operational.files;

import java.util.List;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.SettingsGroup;
import org.osgi.service.component.annotations.Component;

/** What an administrator sets about files. */
@Component
public final class AttachmentSettings implements SettingsGroup {
  static final Setting.WholeNumber MAX_MEGABYTES =
      new Setting.WholeNumber("attachments.max-megabytes", 25, 1, 2_000);

  @Override
  public String name() {
    return "attachments";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(MAX_MEGABYTES);
  }
}
