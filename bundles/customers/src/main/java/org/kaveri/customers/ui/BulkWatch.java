package org.kaveri.customers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.KaveriException;
import org.kaveri.api.customers.BulkChanges;
import org.kaveri.api.customers.BulkRun;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;

/** Follows a change of many customers that is under way, and says what came of it. */
final class BulkWatch extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LOOK_MILLIS = 700;

  private final transient BulkChanges bulk;
  private final transient BulkWords words;
  private final transient ViewContext context;
  private final Span told = new Span();
  private final ProgressBar bar = new ProgressBar();
  private @Nullable Registration polling;
  private transient Optional<BulkRun> run = Optional.empty();

  BulkWatch(BulkChanges bulk, BulkWords words, ViewContext context) {
    this.bulk = bulk;
    this.words = words;
    this.context = context;
    addClassNames("k-hint", "k-stack");
    bar.getElement().setAttribute("aria-label", context.text("bulk.progress"));
    add(told, bar, Kit.row(Kit.button(context.text("bulk.stop"), this::stop)));
    setVisible(false);
  }

  /** What has been under way since before this screen was opened is followed too. */
  @Override
  protected void onAttach(AttachEvent event) {
    bulk.newest().stream().filter(it -> it.state().active()).findFirst().ifPresent(this::follow);
    addDetachListener(
        detached -> {
          detached.unregisterListener();
          end(event.getUI());
        });
  }

  void follow(BulkRun begun) {
    run = Optional.of(begun);
    getUI()
        .ifPresent(
            ui -> {
              end(ui);
              ui.setPollInterval(LOOK_MILLIS);
              polling = ui.addPollListener(poll -> look(ui));
            });
  }

  private void end(UI ui) {
    if (polling != null) {
      polling.remove();
      polling = null;
      ui.setPollInterval(-1);
    }
  }

  private void look(UI ui) {
    BulkRun now = bulk.get(run.orElseThrow().id());
    boolean active = now.state().active();
    setVisible(active);
    if (active) {
      told.setText(words.progress(now));
      bar.setValue(now.progress());
    } else {
      end(ui);
      tell(now);
    }
  }

  private void tell(BulkRun ended) {
    if (ended.undoable()) {
      context.done(words.result(ended), context.text("common.undo"), () -> undo(ended));
    } else {
      context.done(words.result(ended));
    }
  }

  void undo(BulkRun done) {
    try {
      follow(bulk.undo(done.id()));
    } catch (KaveriException refused) {
      context.failed(refused);
    }
  }

  private void stop() {
    run.ifPresent(it -> bulk.cancel(it.id()));
  }
}
