package org.kaveri.analytical;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Subscription;
import org.osgi.service.component.annotations.Component;

/** Tells open screens of this node that a customer's figures are different now. */
@Component(service = FiguresBoard.class)
public final class FiguresBoard {
  private final List<Consumer<CustomerId>> listeners = new CopyOnWriteArrayList<>();

  /** Calls back in any thread; return at once. */
  public Subscription onChange(Consumer<CustomerId> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void changed(CustomerId customer) {
    listeners.forEach(listener -> listener.accept(customer));
  }
}
