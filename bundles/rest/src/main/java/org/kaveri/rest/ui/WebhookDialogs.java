package org.kaveri.rest.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.rest.webhooks.StoredWebhooks;
import org.kaveri.rest.webhooks.Webhook;
import org.kaveri.rest.webhooks.WebhookDelivery;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.CopyField;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/** The dialogs for one webhook: make it, change it, its secret, replay, one delivery. */
final class WebhookDialogs {
  private final StoredWebhooks webhooks;
  private final Clock clock;
  private final ViewContext context;

  WebhookDialogs(StoredWebhooks webhooks, Clock clock, ViewContext context) {
    this.webhooks = webhooks;
    this.clock = clock;
    this.context = context;
  }

  /** Makes one; its id is told once its secret has been shown. */
  void add(LongConsumer made) {
    WebhookFields form = new WebhookFields(context, Optional.empty());
    new FormDialog(
            context,
            context.text("webhooks.add"),
            context.text("common.add"),
            () -> {
              Webhook.WithSecret one = webhooks.add(form.details(), true);
              showOnce(one, () -> made.accept(one.webhook().id()));
            })
        .fields(form.parts())
        .wide()
        .open();
  }

  void edit(Webhook webhook, Runnable changed) {
    WebhookFields form = new WebhookFields(context, Optional.of(webhook.details()));
    new FormDialog(
            context,
            webhook.details().name(),
            context.text("common.save"),
            () -> {
              webhooks.change(
                  webhook.id(), webhook.version(), form.details(), WebhooksPage.isOn(webhook));
              changed.run();
              context.done(context.text("common.saved"));
            })
        .fields(form.parts())
        .wide()
        .open();
  }

  void rotate(Webhook webhook, Runnable changed) {
    Checkbox atOnce = new Checkbox(context.text("webhooks.rotate.at-once"));
    new FormDialog(
            context,
            context.text("webhooks.rotate"),
            context.text("webhooks.rotate.do"),
            () -> {
              Webhook.WithSecret made = webhooks.rotate(webhook.id(), atOnce.getValue());
              changed.run();
              showOnce(made, () -> {});
            })
        .fields(Kit.muted(context.text("webhooks.rotate.about")), atOnce)
        .open();
  }

  private void showOnce(Webhook.WithSecret made, Runnable closed) {
    Dialog dialog = dialog(made.webhook().details().name());
    dialog.setCloseOnOutsideClick(false);
    CopyField field = new CopyField(context, context.text("webhooks.secret"), made.secret());
    dialog.add(Kit.stack(Kit.prose(context.text("webhooks.secret-once")), field));
    dialog.getFooter().add(Kit.primary(context.text("common.close"), dialog::close));
    dialog.addOpenedChangeListener(
        event -> {
          if (!event.isOpened()) {
            closed.run();
          }
        });
    dialog.open();
    field.focus();
  }

  /** Asks since when everything shall be sent again. */
  void replay(Webhook webhook, Runnable changed) {
    DatePicker day = Fields.day(context, context.text("common.date"));
    TimePicker time = Fields.time(context, context.text("common.time"));
    ZonedDateTime now = clock.instant().atZone(context.zone()).truncatedTo(ChronoUnit.MINUTES);
    day.setValue(now.toLocalDate());
    time.setValue(LocalTime.MIDNIGHT);
    new FormDialog(
            context,
            context.text("webhooks.replay"),
            context.text("webhooks.replay.do"),
            () -> {
              webhooks.replaySince(webhook.id(), moment(day, time));
              changed.run();
              context.done(context.text("webhooks.replay.done"));
            })
        .fields(Kit.muted(context.text("webhooks.replay.about")), day, time)
        .open();
  }

  private Instant moment(DatePicker day, TimePicker time) {
    if (day.getValue() == null) {
      throw new InvalidException("webhook.replay", "A replay begins at a moment or at a place.");
    }
    LocalTime from = time.getValue() == null ? LocalTime.MIDNIGHT : time.getValue();
    return day.getValue().atTime(from).atZone(context.zone()).toInstant();
  }

  /** Shows what came of one; it can be sent again, alone or with all that followed. */
  void show(WebhookDelivery one, Runnable changed) {
    Dialog dialog = dialog(WebhookPage.event(context, one.event()));
    dialog.add(
        new Facts()
            .with(context.text("common.status"), WebhookPage.state(context, one))
            .with(context.text("webhooks.event"), one.event())
            .with(context.text("webhooks.answer"), WebhookPage.answer(context, one))
            .with(
                context.text("webhooks.took"),
                one.millis().map(millis -> context.text("webhooks.millis", millis)))
            .with(context.text("webhooks.attempts"), context.formats().number(one.attempts(), 0))
            .with(context.text("webhooks.made"), context.formats().moment(one.made()))
            .with(context.text("webhooks.tried"), one.tried().map(context.formats()::moment))
            .with(context.text("webhooks.next"), one.next().map(context.formats()::moment))
            .with(
                context.text("webhooks.place"),
                one.at().place() == 0 ? "" : context.formats().number(one.at().place(), 0)));
    if (one.at().place() > 0) {
      dialog
          .getFooter()
          .add(
              Kit.quiet(
                  context.text("webhooks.replay.from-here"),
                  () ->
                      done(
                          dialog,
                          changed,
                          () -> webhooks.replayFrom(one.webhook(), one.at().place()),
                          "webhooks.replay.done")));
    }
    dialog
        .getFooter()
        .add(
            Kit.button(
                context.text("webhooks.again"),
                () ->
                    done(
                        dialog,
                        changed,
                        () -> webhooks.again(one.webhook(), one.id()),
                        "webhooks.again.done")),
            Kit.button(context.text("common.close"), dialog::close));
    dialog.open();
  }

  private void done(Dialog dialog, Runnable changed, Runnable work, String sentence) {
    try {
      work.run();
      dialog.close();
      context.done(context.text(sentence));
      changed.run();
    } catch (KaveriException refused) {
      context.failed(refused);
    }
  }

  private static Dialog dialog(String title) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(title);
    dialog.addClassName("k-form-dialog");
    return dialog;
  }
}
