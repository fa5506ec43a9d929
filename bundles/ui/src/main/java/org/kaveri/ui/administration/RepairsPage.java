package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Page;
import org.kaveri.api.events.Repairs;
import org.kaveri.api.events.Repairs.Failure;
import org.kaveri.api.events.Repairs.Progress;
import org.kaveri.api.extensions.Contribution;
import org.kaveri.api.extensions.Contribution.Quarantined;
import org.kaveri.api.extensions.Extensions;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Ask;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;
import org.kaveri.ui.kit.Tone;

/** Quarantined components first, then facts that listeners failed on, then the listeners. */
final class RepairsPage extends Div {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 100;

  private final transient Repairs repairs;
  private final transient Extensions extensions;
  private final transient ViewContext context;

  RepairsPage(Repairs repairs, Extensions extensions, ViewContext context) {
    this.repairs = repairs;
    this.extensions = extensions;
    this.context = context;
    addClassName("k-stack");
    context.actions(Kit.button("refresh-cw", context.text("common.refresh"), this::refresh));
    Follow.changes(this, context, extensions::onChange, this::refresh);
    refresh();
  }

  private void refresh() {
    removeAll();
    List<Contribution> quarantined = extensions.quarantined();
    Page<Failure> failures = repairs.failures(Page.Request.first(SHOWN));
    if (quarantined.isEmpty() && failures.items().isEmpty()) {
      add(new EmptyState("circle-check", context.text("repairs.none")));
    }
    if (!quarantined.isEmpty()) {
      add(new Panel(context.text("repairs.components"), components(quarantined)));
    }
    if (!failures.items().isEmpty()) {
      add(new Panel(context.text("repairs.facts"), facts(failures)));
    }
    add(new Panel(context.text("repairs.listeners"), listeners(repairs.listeners())));
  }

  private Component components(List<Contribution> quarantined) {
    Table table =
        new Table(
            context.text("repairs.components"),
            List.of(
                context.text("extensions.contribution"),
                context.text("extensions.room"),
                context.text("repairs.since"),
                context.text("repairs.reason"),
                context.text("repairs.do")));
    for (Contribution contribution : quarantined) {
      if (contribution.state() instanceof Quarantined(var since, var reason)) {
        table.row(
            Kit.stack(
                new Span(contribution.ref().component()), Kit.muted(contribution.ref().point())),
            new Span(contribution.ref().room()),
            new Span(context.formats().when(since)),
            new Span(context.sentence(reason)),
            Kit.button(
                context.text("common.try-again"),
                () -> attempt(() -> extensions.tryAgain(contribution.ref()))));
      }
    }
    return table;
  }

  private Component facts(Page<Failure> failures) {
    Table table =
        new Table(
            context.text("repairs.facts"),
            List.of(
                context.text("repairs.listener"),
                context.text("repairs.event"),
                context.text("repairs.since"),
                context.text("repairs.reason"),
                context.text("common.status"),
                context.text("repairs.do")));
    for (Failure failure : failures.items()) {
      table.row(
          new Span(failure.listener()),
          new Span(failure.event()),
          new Span(context.formats().when(failure.since())),
          new Span(failure.reason()),
          state(failure),
          Kit.row(
              Kit.button(
                  context.text("common.try-again"),
                  () -> attempt(() -> repairs.retry(failure.id()))),
              Kit.quiet(context.text("repairs.discard"), () -> discard(failure))));
    }
    return failures.next().isEmpty()
        ? table
        : Kit.stack(table, Kit.muted(context.text("repairs.more", SHOWN)));
  }

  private Component state(Failure failure) {
    Component chip =
        failure.parked()
            ? Kit.chip(context.text("repairs.parked", failure.attempts()), Tone.BAD)
            : Kit.chip(context.text("repairs.retrying", failure.attempts()), Tone.CAREFUL);
    return failure.waiting() == 0
        ? chip
        : Kit.stack(chip, Kit.muted(context.text("repairs.waiting", failure.waiting())));
  }

  private void discard(Failure failure) {
    Ask.before(
        context,
        context.text("repairs.discard.title"),
        context.text("repairs.discard.hint", failure.listener()),
        context.text("repairs.discard"),
        () -> {
          repairs.discard(failure.id());
          refresh();
        });
  }

  private Component listeners(List<Progress> listeners) {
    if (listeners.isEmpty()) {
      return Kit.muted(context.text("repairs.no-listeners"));
    }
    Table table =
        new Table(
            context.text("repairs.listeners"),
            List.of(
                context.text("repairs.listener"),
                context.text("common.status"),
                context.text("repairs.behind"),
                context.text("repairs.do")));
    for (Progress progress : listeners) {
      table.row(
          new Span(progress.listener()),
          state(progress),
          new Span(context.formats().number(progress.behind(), 0)),
          progress.running()
              ? Kit.quiet(context.text("repairs.replay"), () -> replay(progress))
              : new Span());
    }
    return table;
  }

  private Component state(Progress progress) {
    if (progress.stalled()) {
      return Kit.chip(context.text("repairs.stalled"), Tone.BAD);
    }
    return progress.running()
        ? Kit.chip(context.text("repairs.running"), Tone.GOOD)
        : Kit.chip(context.text("repairs.absent"), Tone.NEUTRAL);
  }

  private void replay(Progress progress) {
    Ask.before(
        context,
        context.text("repairs.replay.title", progress.listener()),
        context.text("repairs.replay.hint"),
        context.text("repairs.replay"),
        () -> {
          repairs.replay(progress.listener());
          refresh();
        });
  }

  private void attempt(Runnable work) {
    try {
      work.run();
      context.done(context.text("common.done"));
    } catch (KaveriException refused) {
      context.failed(refused);
    }
    refresh();
  }
}
