package org.kaveri.api.extensions;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Reason;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.access.Permission;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** A contribution that came in as a service; fetches the service at its first call. */
final class Contributed<T> implements Extension<T> {
  private final Description description;
  private final ComponentServiceObjects<T> objects;
  private final Guard guard;
  private final AtomicReference<@Nullable T> service = new AtomicReference<>();
  private volatile boolean gone;
  private volatile Optional<Reason> objection = Optional.empty();

  Contributed(Description description, ComponentServiceObjects<T> objects, Guard guard) {
    this.description = description;
    this.objects = objects;
    this.guard = guard;
  }

  void judge(Optional<Reason> found) {
    objection = found;
  }

  boolean isAccepted() {
    return objection.isEmpty();
  }

  ServiceReference<?> reference() {
    return description.reference;
  }

  Contribution asData() {
    return new Contribution(
        ref(),
        title(),
        order(),
        description.declaredPermission,
        objection
            .<Contribution.State>map(Contribution.Rejected::new)
            .orElseGet(Contribution.Active::new));
  }

  /** From now on it isn't called; gives the service back. */
  void letGo() {
    gone = true;
    giveBack();
  }

  @Override
  public <R> Guarded<R> call(Function<? super T, ? extends R> work) {
    return guard.call(ref(), () -> work.apply(service()));
  }

  /** Two threads may both fetch it at first; no lock is held while the room's code runs. */
  private T service() {
    T known = service.get();
    if (known != null) {
      return known;
    }
    T fetched = gone ? null : objects.getService();
    if (fetched == null) {
      if (gone) {
        throw new UnavailableException(
            "extensions.gone", "This part has just been removed or is being updated.");
      }
      throw new IllegalStateException("The component can't be activated");
    }
    if (!service.compareAndSet(null, fetched)) {
      objects.ungetService(fetched);
    }
    if (gone) {
      giveBack();
    }
    return fetched;
  }

  private void giveBack() {
    T held = service.getAndSet(null);
    if (held != null) {
      objects.ungetService(held);
    }
  }

  @Override
  public ExtensionRef ref() {
    return description.ref;
  }

  @Override
  public Bundle room() {
    return description.room;
  }

  @Override
  public String title() {
    return description.title;
  }

  @Override
  public int order() {
    return description.order;
  }

  @Override
  public Optional<Permission> permission() {
    return description.permission();
  }

  @Override
  public <P> Optional<P> property(String name, Class<P> type) {
    Object value = description.reference.getProperty(name);
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }

  @Override
  public String toString() {
    return ref().toString();
  }
}
