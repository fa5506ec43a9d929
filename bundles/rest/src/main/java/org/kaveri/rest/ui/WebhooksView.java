package org.kaveri.rest.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.access.Users;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.rest.webhooks.StoredWebhooks;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Webhooks, and one of them with what was sent. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = WebhooksView.PATH, icon = "send", section = AtPath.Section.ADMINISTRATION)
@Contributes(title = "webhooks.title", order = 926, permission = "webhooks:manage")
public final class WebhooksView implements StaffView {
  static final String PATH = "webhooks";

  private final StoredWebhooks webhooks;
  private final Users users;
  private final Clock clock;

  /** Created by Declarative Services. */
  @Activate
  public WebhooksView(
      @Reference StoredWebhooks webhooks, @Reference Users users, @Reference Clock clock) {
    this.webhooks = webhooks;
    this.users = users;
    this.clock = clock;
  }

  @Override
  public Component content(ViewContext context) {
    WebhookDialogs dialogs = new WebhookDialogs(webhooks, clock, context);
    if (context.segments().isEmpty()) {
      return new WebhooksPage(webhooks, dialogs, context);
    }
    return new WebhookPage(
        number(context.segments().getFirst()), webhooks, users, dialogs, clock, context);
  }

  private static long number(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw new NotFoundException("webhook.unknown", "There is no such webhook.");
    }
    return Long.parseLong(text);
  }
}
