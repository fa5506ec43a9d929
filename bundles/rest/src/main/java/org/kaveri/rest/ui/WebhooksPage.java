package org.kaveri.rest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.Page;
import org.kaveri.rest.webhooks.StoredWebhooks;
import org.kaveri.rest.webhooks.Webhook;
import org.kaveri.rest.webhooks.WebhookState;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;
import org.kaveri.ui.kit.Tone;

/** The list of webhooks; there are never many. */
final class WebhooksPage extends Div {
  private static final long serialVersionUID = 1;

  WebhooksPage(StoredWebhooks webhooks, WebhookDialogs dialogs, ViewContext context) {
    PagedGrid<Webhook> grid =
        new PagedGrid<>(request -> new Page<>(webhooks.list(), Optional.empty()));
    grid.linkColumn(
        context.text("common.name"),
        webhook -> webhook.details().name(),
        webhook -> context.address(WebhooksView.PATH, Long.toString(webhook.id())));
    var host =
        grid.column(
            context.text("webhooks.receiver"), webhook -> webhook.details().url().getHost());
    var events = grid.column(context.text("webhooks.events"), webhook -> events(webhook, context));
    var heard = grid.column(context.text("webhooks.heard"), webhook -> heard(webhook, context));
    grid.componentColumn(context.text("common.status"), webhook -> state(webhook, context));
    grid.onlyWhereWide(List.of(host, events, heard));
    Runnable add = () -> dialogs.add(id -> context.open(WebhooksView.PATH, Long.toString(id)));
    grid.whenEmpty(new EmptyState("send", context.text("webhooks.none")));
    grid.whenOpened(webhook -> context.open(WebhooksView.PATH, Long.toString(webhook.id())));
    Anchor docs = Kit.link(context.text("tokens.docs"), "/api/docs");
    docs.setRouterIgnore(true);
    context.actions(docs, Kit.primary(context.text("webhooks.add"), add));
    context.key(this, "n", context.text("webhooks.add"), add);
    add(grid);
  }

  static String events(Webhook webhook, ViewContext context) {
    return webhook
        .details()
        .events()
        .map(some -> context.text("webhooks.some", some.size()))
        .orElseGet(() -> context.text("common.all"));
  }

  static String heard(Webhook webhook, ViewContext context) {
    return webhook
        .heard()
        .map(context.formats()::when)
        .orElseGet(() -> context.text("webhooks.never"));
  }

  static Component state(Webhook webhook, ViewContext context) {
    return switch (webhook.state()) {
      case ON ->
          webhook.failingSince().isPresent()
              ? Kit.chip(context.text("webhooks.failing"), Tone.CAREFUL)
              : Kit.chip(context.text("common.on"), Tone.GOOD);
      case OFF -> Kit.chip(context.text("common.off"), Tone.NEUTRAL);
      case FAILED, GONE -> Kit.chip(context.text("webhooks.switched-off"), Tone.BAD);
    };
  }

  static boolean isOn(Webhook webhook) {
    return webhook.state() == WebhookState.ON;
  }
}
