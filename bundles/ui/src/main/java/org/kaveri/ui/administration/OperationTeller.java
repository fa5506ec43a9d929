package org.kaveri.ui.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kaveri.api.Reason;
import org.kaveri.api.Subscription;
import org.kaveri.api.plugins.InstalledPlugin;
import org.kaveri.api.plugins.PluginOperation;
import org.kaveri.api.plugins.PluginOperation.Outcome;
import org.kaveri.ui.ViewContext;

/**
 * Tells how far an operation is and how it ended. Never waits for it: the operation itself may want
 * the lock of this screen.
 */
final class OperationTeller {
  private final ViewContext context;
  private final Div status = new Div();
  private final Span words = new Span();

  OperationTeller(ViewContext context) {
    this.context = context;
    ProgressBar bar = new ProgressBar();
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", context.text("common.loading"));
    status.add(words, bar);
    status.getElement().setAttribute("role", "status");
    status.setVisible(false);
  }

  /** Where it is told; to be put on the page once. */
  Div status() {
    return status;
  }

  /** Follows the operation to its end. */
  void follow(PluginOperation operation, Consumer<Outcome> ended) {
    Subscription steps = operation.onStep(() -> context.later(() -> show(operation.step())));
    show(operation.step());
    var unused =
        operation
            .outcome()
            .thenAccept(
                outcome ->
                    context.later(
                        () -> {
                          steps.close();
                          status.setVisible(false);
                          say(outcome);
                          ended.accept(outcome);
                        }));
  }

  private void show(PluginOperation.Step step) {
    boolean busy = step != PluginOperation.Step.FINISHED;
    status.setVisible(busy);
    if (busy) {
      String word = step.name().toLowerCase(Locale.ROOT).replace('_', '-');
      words.setText(context.text("plugins.step." + word));
    }
  }

  private void say(Outcome outcome) {
    switch (outcome) {
      case PluginOperation.Installed(InstalledPlugin plugin) ->
          context.done(context.text("plugins.installed", plugin.title(), plugin.version()));
      case PluginOperation.Removed(String name) ->
          context.done(context.text("plugins.removed", name));
      case PluginOperation.Refused(List<Reason> reasons) ->
          context.failed(sentences(reasons) + " " + context.text("plugins.nothing-changed"));
      case PluginOperation.RolledBack(List<Reason> reasons, var remaining) ->
          context.failed(
              sentences(reasons)
                  + " "
                  + remaining
                      .map(version -> context.text("plugins.taken-back", version))
                      .orElseGet(() -> context.text("plugins.taken-out")));
      case PluginOperation.Failed(List<Reason> reasons) -> context.failed(sentences(reasons));
    }
  }

  private String sentences(List<Reason> reasons) {
    return reasons.stream().map(context::sentence).collect(Collectors.joining(" "));
  }
}
