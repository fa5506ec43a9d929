package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.backup.Backup;
import org.kaveri.api.backup.BackupPlan;
import org.kaveri.api.backup.BackupProgress;
import org.kaveri.api.backup.Backups;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;
import org.kaveri.ui.kit.Tone;

/** How far a backup is, when the next comes, and all that were made; alive. */
final class BackupsPage extends Div {
  private static final long serialVersionUID = 1;
  private static final double MEGABYTE = 1e6;

  private final transient Backups backups;
  private final transient ViewContext context;
  private final Button now;
  private final Div status = new Div();
  private final Span words = new Span();
  private final ProgressBar bar = new ProgressBar();
  private final Panel made;
  private boolean busy;

  BackupsPage(Backups backups, ViewContext context) {
    this.backups = backups;
    this.context = context;
    addClassName("k-stack");
    now = Kit.primary(context.text("backups.now"), this::start);
    context.actions(now);
    context.key(this, "b", context.text("backups.now"), this::start);
    bar.getElement().setAttribute("aria-label", context.text("backups.title"));
    status.getElement().setAttribute("role", "status");
    status.add(words, bar);
    made = new Panel(context.text("backups.list"));
    add(status, plan(), made);
    Follow.changes(this, context, backups::onChange, this::follow);
    refresh();
  }

  private Panel plan() {
    BackupPlan plan = backups.plan();
    Panel panel =
        new Panel(
            context.text("backups.plan"),
            new Facts()
                .with(
                    context.text("backups.nightly"),
                    plan.nightly()
                        ? context.text("backups.nightly.at", context.formats().time(plan.time()))
                        : context.text("backups.nightly.off"))
                .with(context.text("backups.keep"), context.text("backups.keep.count", plan.keep()))
                .with(context.text("backups.folder"), plan.folder()),
            Kit.muted(context.text("backups.secret-key")));
    if (context.offers("settings")) {
      panel.actions(Kit.link(context.text("backups.to-settings"), context.address("settings")));
    }
    return panel;
  }

  private void start() {
    if (!now.isEnabled()) {
      return;
    }
    try {
      var unused = backups.start().thenAccept(outcome -> context.later(() -> say(outcome)));
      now.setEnabled(false);
    } catch (KaveriException refused) {
      context.failed(refused);
    }
  }

  private void say(Backup.Outcome outcome) {
    switch (outcome) {
      case Backup.Written _ -> context.done(context.text("backups.done"));
      case Backup.Failed(Reason reason) -> context.failed(context.sentence(reason));
    }
    refresh();
  }

  /** While one is made only its progress is new. */
  private void follow() {
    if (busy && backups.running().isPresent()) {
      progress();
    } else {
      refresh();
    }
  }

  private void refresh() {
    progress();
    made.show(list(backups.list()));
  }

  private void progress() {
    Optional<BackupProgress> running = backups.running();
    busy = running.isPresent();
    now.setEnabled(!busy);
    status.setVisible(busy);
    running.ifPresent(this::show);
  }

  private void show(BackupProgress step) {
    String phase = step.phase().name().toLowerCase(Locale.ROOT);
    words.setText(
        context.text("backups.phase." + phase, step.what(), step.done() + 1, step.total()));
    bar.setIndeterminate(step.total() == 0);
    if (step.total() > 0) {
      bar.setMax(step.total());
      bar.setValue(step.done());
    }
  }

  private Component list(List<Backup> all) {
    if (all.isEmpty()) {
      return new EmptyState("archive", context.text("backups.none"));
    }
    Table table =
        new Table(
            context.text("backups.list"),
            List.of(
                context.text("backups.ended"),
                context.text("backups.origin"),
                context.text("common.status"),
                context.text("backups.size"),
                context.text("backups.file")));
    for (Backup backup : all) {
      table.row(
          new Span(context.formats().moment(backup.ended())),
          new Span(context.text("backups.origin." + word(backup.origin()))),
          state(backup),
          new Span(size(backup.outcome())),
          Kit.muted(context.text("backups.on-host", backup.file(), backup.host())));
    }
    return table;
  }

  private static String word(Backup.Origin origin) {
    return origin.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Component state(Backup backup) {
    return switch (backup.outcome()) {
      case Backup.Failed(Reason reason) ->
          Kit.stack(
              Kit.chip(context.text("backups.state.failed"), Tone.BAD),
              new Span(context.sentence(reason)));
      case Backup.Written _ when !backup.present() ->
          Kit.chip(context.text("backups.state.gone"), Tone.NEUTRAL);
      case Backup.Written written -> whole(written);
    };
  }

  private Component whole(Backup.Written written) {
    Div cell = Kit.stack(Kit.chip(context.text("backups.state.whole"), Tone.GOOD));
    if (written.missing() > 0) {
      cell.add(Kit.chip(context.text("backups.state.missing", written.missing()), Tone.CAREFUL));
    }
    if (!written.leftOut().isEmpty()) {
      cell.add(
          Kit.muted(context.text("backups.state.left-out", String.join(", ", written.leftOut()))));
    }
    return cell;
  }

  private String size(Backup.Outcome outcome) {
    return switch (outcome) {
      case Backup.Written written ->
          context.text(
              "backups.size.value",
              context.formats().number(written.bytes() / MEGABYTE, 1),
              context.formats().number(written.rows(), 0),
              context.formats().number(written.files(), 0));
      case Backup.Failed _ -> "";
    };
  }
}
