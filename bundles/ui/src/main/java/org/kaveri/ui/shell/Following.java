package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Subscription;
import org.kaveri.api.access.Access;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionPoint.Change;

/**
 * Shows one part for each extension of a point that the person may have, in order; parts come and
 * go while it is on screen, and those that stay aren't touched.
 *
 * @param <T> the extension point's interface
 */
final class Following<T> extends Div {

  private static final long serialVersionUID = 1;

  private final transient Function<Extension<T>, Component> show;
  private final transient Supplier<List<Extension<T>>> source;
  private final transient Access access;
  private final transient Map<Extension<T>, Component> shown = new LinkedHashMap<>();
  private transient @Nullable Subscription subscription;

  Following(
      Function<Extension<T>, Component> show, Supplier<List<Extension<T>>> source, Access access) {
    this.show = show;
    this.source = source;
    this.access = access;
  }

  /** Shows what is there and follows changes while it is attached. */
  void follow(ScreenContext context, Function<Consumer<Change<T>>, Subscription> changes) {
    addAttachListener(
        attached -> {
          arrange();
          if (subscription == null) {
            Subscription parts = changes.apply(change -> context.inScreen(() -> apply(change)));
            Subscription permissions = context.whenAccessChanges(this::arrange);
            subscription =
                () -> {
                  parts.close();
                  permissions.close();
                };
          }
        });
    addDetachListener(
        detached -> {
          if (subscription != null) {
            subscription.close();
            subscription = null;
          }
          removeAll();
          shown.clear();
        });
  }

  private void apply(Change<T> change) {
    if (change instanceof Change.Changed<T>) {
      Component before = shown.remove(change.extension());
      if (before != null) {
        remove(before);
      }
    }
    arrange();
  }

  private void arrange() {
    List<Extension<T>> wanted =
        source.get().stream().filter(extension -> extension.isOfferedTo(access)).toList();
    shown
        .entrySet()
        .removeIf(
            entry -> {
              boolean gone = !wanted.contains(entry.getKey());
              if (gone) {
                remove(entry.getValue());
              }
              return gone;
            });
    for (int i = 0; i < wanted.size(); i++) {
      Extension<T> extension = wanted.get(i);
      if (!shown.containsKey(extension)) {
        Component part = show.apply(extension);
        shown.put(extension, part);
        addComponentAtIndex(Math.min(i, getComponentCount()), part);
      }
    }
  }
}
