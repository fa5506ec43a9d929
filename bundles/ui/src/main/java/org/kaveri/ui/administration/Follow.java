package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Subscription;
import org.kaveri.ui.ViewContext;

/** Keeps a part of a screen up to date with a service, as long as it is attached. */
final class Follow {
  private Follow() {}

  /**
   * Refreshes the owner after each change.
   *
   * @param source how to listen to the service
   */
  static void changes(
      Component owner,
      ViewContext context,
      Function<Runnable, Subscription> source,
      Runnable refresh) {
    AtomicReference<@Nullable Subscription> listening = new AtomicReference<>();
    owner.addAttachListener(
        attached -> {
          close(listening);
          listening.set(source.apply(() -> context.later(refresh)));
        });
    owner.addDetachListener(detached -> close(listening));
  }

  private static void close(AtomicReference<@Nullable Subscription> listening) {
    Subscription before = listening.getAndSet(null);
    if (before != null) {
      before.close();
    }
  }
}
