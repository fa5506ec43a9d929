package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiFunction;
import org.kaveri.api.Reason;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.Guarded.Done;
import org.kaveri.api.extensions.Guarded.Failed;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.FailureCard;
import org.kaveri.ui.kit.Kit;

/**
 * The place of one extension's content: asks for it through the guard and shows an error card in
 * its place when that fails.
 *
 * @param <T> the extension point's interface
 */
final class GuardedPart<T> extends Div {

  private static final long serialVersionUID = 1;

  private final transient Extension<T> extension;
  private final transient ScreenContext context;
  private final transient BiFunction<T, ViewContext, Component> content;

  GuardedPart(
      Extension<T> extension, ScreenContext visit, BiFunction<T, ViewContext, Component> content) {
    this.extension = extension;
    this.context = visit.of(extension, this::broken);
    this.content = content;
    Origin.mark(this, extension);
    addClassName("k-part");
    refresh();
  }

  /** Whose content it is. */
  Extension<T> extension() {
    return extension;
  }

  /** Asks anew. */
  void refresh() {
    removeAll();
    add(
        switch (extension.<Component>call(part -> content.apply(part, context))) {
          case Done<Component>(Component part) -> part;
          case Failed<Component> failed -> failure(failed.reason());
        });
  }

  /** What stands here is not what is so any more, and the extension cannot mend it. */
  private void broken(Reason reason) {
    removeAll();
    add(failure(reason));
  }

  private Component failure(Reason reason) {
    String title =
        extension.title().isEmpty() ? extension.ref().room() : context.text(extension.title());
    return new FailureCard(
        context.text("part.failed", title),
        context.sentence(reason),
        Kit.button("refresh-cw", context.text("common.try-again"), this::refresh));
  }
}
