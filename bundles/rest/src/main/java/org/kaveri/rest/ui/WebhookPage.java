package org.kaveri.rest.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.KaveriException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.access.Users;
import org.kaveri.rest.webhooks.EventKinds;
import org.kaveri.rest.webhooks.StoredWebhooks;
import org.kaveri.rest.webhooks.Webhook;
import org.kaveri.rest.webhooks.WebhookDelivery;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Ask;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;
import org.kaveri.ui.kit.Panel;
import org.kaveri.ui.kit.Tone;

/** One webhook: what it hears of, and what was sent. It follows what is sent meanwhile. */
final class WebhookPage extends Div {
  private static final long serialVersionUID = 1;
  private static final int LOOK_MILLIS = 1_500;
  private static final int LOOKED_AT = 20;

  private final long id;
  private final transient StoredWebhooks webhooks;
  private final transient Users users;
  private final transient WebhookDialogs dialogs;
  private final transient Clock clock;
  private final transient ViewContext context;
  private final Div about = new Div();
  private final PagedGrid<WebhookDelivery> grid;
  private transient Webhook webhook;
  private transient List<WebhookDelivery> newest;

  WebhookPage(
      long id,
      StoredWebhooks webhooks,
      Users users,
      WebhookDialogs dialogs,
      Clock clock,
      ViewContext context) {
    this.id = id;
    this.webhooks = webhooks;
    this.users = users;
    this.dialogs = dialogs;
    this.clock = clock;
    this.context = context;
    webhook = webhooks.get(id);
    newest = newest();
    addClassName("k-stack");
    grid = new PagedGrid<>(request -> webhooks.deliveries(id, request));
    fill();
    add(about, new Panel(context.text("webhooks.deliveries"), grid));
    show();
  }

  private List<WebhookDelivery> newest() {
    return webhooks.deliveries(id, Page.Request.first(LOOKED_AT)).items();
  }

  private void fill() {
    grid.column(context.text("webhooks.event"), one -> event(context, one.event())).setFlexGrow(2);
    var made =
        grid.column(context.text("webhooks.made"), one -> context.formats().when(one.made()));
    var answer = grid.column(context.text("webhooks.answer"), one -> answer(context, one));
    var took =
        grid.numberColumn(
            context.text("webhooks.took"),
            one -> one.millis().map(millis -> context.text("webhooks.millis", millis)).orElse(""));
    var attempts =
        grid.numberColumn(
            context.text("webhooks.attempts"), one -> context.formats().number(one.attempts(), 0));
    grid.componentColumn(context.text("common.status"), one -> state(context, one));
    grid.onlyWhereWide(List.of(made, answer, took, attempts));
    grid.componentColumn(
            context.text("tokens.show"),
            one ->
                Kit.iconButton(
                    "eye",
                    context.text("tokens.show-one", event(context, one.event())),
                    () -> dialogs.show(one, this::look)))
        .setFlexGrow(0);
    grid.whenEmpty(new EmptyState("send", context.text("webhooks.no-deliveries")));
    grid.whenOpened(one -> dialogs.show(one, this::look));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    ui.setPollInterval(LOOK_MILLIS);
    var polling = ui.addPollListener(poll -> look());
    addDetachListener(
        detached -> {
          polling.remove();
          detached.unregisterListener();
          ui.setPollInterval(-1);
        });
  }

  /** Shows what has come of it meanwhile. */
  private void look() {
    try {
      Webhook now = webhooks.get(id);
      List<WebhookDelivery> fresh = newest();
      if (!now.equals(webhook)) {
        webhook = now;
        show();
      }
      if (!fresh.equals(newest)) {
        newest = fresh;
        grid.refresh();
      }
    } catch (NotFoundException e) {
      // somebody has removed it: what is shown stays until one goes elsewhere
      context.failed(e);
      getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }
  }

  private void show() {
    context.title(webhook.details().name());
    Facts facts =
        new Facts()
            .with(context.text("common.status"), WebhooksPage.state(webhook, context))
            .with(context.text("webhooks.why-off"), whyOff())
            .with(context.text("common.address"), webhook.details().url().toString())
            .with(context.text("webhooks.events"), events())
            .with(context.text("webhooks.heard"), WebhooksPage.heard(webhook, context))
            .with(
                context.text("webhooks.failing-since"),
                webhook.failingSince().map(context.formats()::when))
            .with(
                context.text("webhooks.former"),
                webhook
                    .formerUntil()
                    .filter(clock.instant()::isBefore)
                    .map(context.formats()::moment))
            .with(context.text("webhooks.place"), context.formats().number(webhook.place(), 0))
            .with(context.text("webhooks.made-at"), context.formats().moment(webhook.made()))
            .with(context.text("webhooks.made-by"), webhook.madeBy().flatMap(users::nameOf));
    about.removeAll();
    // in a row of their own, which wraps where it is narrow
    about.add(new Panel(context.text("webhooks.about"), Kit.stack(Kit.row(buttons()), facts)));
  }

  private Optional<String> whyOff() {
    return switch (webhook.state()) {
      case FAILED -> Optional.of(context.text("webhooks.why.failed"));
      case GONE -> Optional.of(context.text("webhooks.why.gone"));
      case ON, OFF -> Optional.empty();
    };
  }

  private Component events() {
    if (webhook.details().events().isEmpty()) {
      return new Span(context.text("webhooks.all"));
    }
    Div list = Kit.stack();
    EventKinds.known(webhook.details().events().get())
        .forEach(name -> list.add(new Span(event(context, name))));
    return list;
  }

  private Component[] buttons() {
    List<Component> buttons = new ArrayList<>();
    boolean on = WebhooksPage.isOn(webhook);
    buttons.add(Kit.button(context.text("webhooks.test"), () -> tried(this::test)));
    buttons.add(Kit.button(context.text("common.edit"), () -> dialogs.edit(webhook, this::look)));
    buttons.add(
        Kit.button(
            context.text(on ? "webhooks.switch-off" : "webhooks.switch-on"),
            () -> tried(() -> switchTo(!on))));
    buttons.add(
        Kit.button(context.text("webhooks.replay"), () -> dialogs.replay(webhook, this::look)));
    buttons.add(
        Kit.button(context.text("webhooks.rotate"), () -> dialogs.rotate(webhook, this::look)));
    buttons.add(Kit.danger(context.text("common.remove"), this::remove));
    return buttons.toArray(Component[]::new);
  }

  private void tried(Runnable work) {
    try {
      work.run();
    } catch (KaveriException refused) {
      context.failed(refused);
    }
    look();
  }

  private void test() {
    webhooks.test(id);
    context.done(context.text("webhooks.test.done"));
  }

  private void switchTo(boolean on) {
    webhooks.change(id, webhook.version(), webhook.details(), on);
    context.done(
        context.text(
            on ? "webhooks.switch-on.done" : "webhooks.switch-off.done", webhook.details().name()));
  }

  private void remove() {
    String name = webhook.details().name();
    Ask.before(
        context,
        context.text("webhooks.remove.question", name),
        context.text("webhooks.remove.consequence"),
        context.text("common.remove"),
        () -> {
          webhooks.remove(id, webhook.version());
          context.open(WebhooksView.PATH);
          context.done(context.text("webhooks.remove.done", name));
        });
  }

  /** What happened, in words; its name where there are none. */
  static String event(ViewContext context, String name) {
    return context.textOfAnyRoom(EventKinds.titleKey(name), name);
  }

  static String answer(ViewContext context, WebhookDelivery one) {
    return one.status()
        .map(status -> Integer.toString(status))
        .or(() -> one.reason().map(why -> context.textOfAnyRoom("webhooks.reason." + why, why)))
        .orElse("");
  }

  static Component state(ViewContext context, WebhookDelivery one) {
    return switch (one.state()) {
      case DONE -> Kit.chip(context.text("webhooks.state.done"), Tone.GOOD);
      case OPEN ->
          one.attempts() == 0
              ? Kit.chip(context.text("webhooks.state.waiting"), Tone.NEUTRAL)
              : Kit.chip(context.text("webhooks.state.again"), Tone.CAREFUL);
      case FAILED -> Kit.chip(context.text("webhooks.state.failed"), Tone.BAD);
    };
  }
}
