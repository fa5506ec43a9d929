package org.kaveri.rest.webhooks;

import java.util.List;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.SettingsGroup;
import org.osgi.service.component.annotations.Component;

/** What an administrator decides about all webhooks. */
@Component
public final class WebhookSettings implements SettingsGroup {
  /** How far they reach: {@link WebhookAddresses}. */
  static final Setting.Choice REACH =
      new Setting.Choice(
          "webhooks.reach",
          WebhookAddresses.PUBLIC,
          List.of(WebhookAddresses.PUBLIC, WebhookAddresses.MACHINE, WebhookAddresses.NETWORK));

  /** How long it is known what was sent, in days. */
  static final Setting.WholeNumber KEEP_DAYS =
      new Setting.WholeNumber("webhooks.keep-days", 30, 7, 365);

  @Override
  public String name() {
    return KEEP_DAYS.group();
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(REACH, KEEP_DAYS);
  }
}
