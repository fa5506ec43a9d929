package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Reason;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.Guarded.Failed;

/**
 * The extension that content on the screen comes from: what fails in it later, in a listener or a
 * click, is put to its account as much as what fails while it is made.
 */
final class Origin {

  private final Extension<?> extension;

  private Origin(Extension<?> extension) {
    this.extension = extension;
  }

  /** Remembers where the component, and all that stands in it, comes from. */
  static void mark(Component content, Extension<?> extension) {
    ComponentUtil.setData(content, Origin.class, new Origin(extension));
  }

  /** Where the component comes from; nothing for what the shell made itself. */
  static Optional<Origin> of(Component part) {
    for (Component at = part; at != null; at = parent(at)) {
      Origin origin = ComponentUtil.getData(at, Origin.class);
      if (origin != null) {
        return Optional.of(origin);
      }
    }
    return Optional.empty();
  }

  private static @Nullable Component parent(Component part) {
    return part.getParent().orElse(null);
  }

  /** Runs work of the extension through the guard; tells what to say when it fails. */
  static void run(Extension<?> extension, Runnable work, Consumer<Reason> failed) {
    if (extension.call(part -> done(work)) instanceof Failed<Boolean> failure) {
      failed.accept(failure.reason());
    }
  }

  /** Puts a failure that was caught elsewhere to the extension's account. */
  void blame(Throwable thrown, Consumer<Reason> failed) {
    run(
        extension,
        () -> {
          switch (thrown) {
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            default -> throw new IllegalStateException(thrown);
          }
        },
        failed);
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }
}
