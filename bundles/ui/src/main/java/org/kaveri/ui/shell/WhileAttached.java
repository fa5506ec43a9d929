package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Subscription;

/** Keeps a subscription open as long as its owner is on the screen. */
final class WhileAttached {

  private final Supplier<Subscription> begin;
  private @Nullable Subscription open;

  private WhileAttached(Supplier<Subscription> begin) {
    this.begin = begin;
  }

  static void of(Component owner, Supplier<Subscription> begin) {
    WhileAttached attached = new WhileAttached(begin);
    if (owner.isAttached()) {
      attached.begin();
    }
    owner.addAttachListener(event -> attached.begin());
    owner.addDetachListener(event -> attached.end());
  }

  private void begin() {
    if (open == null) {
      open = begin.get();
    }
  }

  private void end() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
