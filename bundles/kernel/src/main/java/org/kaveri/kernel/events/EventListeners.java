package org.kaveri.kernel.events;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import org.kaveri.api.events.EventListener;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The listeners of the rooms at hand. */
@Component(service = {EventListeners.class, ExtensionPoint.class})
public final class EventListeners extends ExtensionPoint<EventListener> {
  @Activate
  public EventListeners(@Reference Guard guard) {
    super(EventListener.class, guard);
  }

  @Reference(
      service = EventListener.class,
      cardinality = MULTIPLE,
      policy = DYNAMIC,
      updated = "update")
  void add(ComponentServiceObjects<EventListener> listener) {
    contribute(listener);
  }

  void update(ComponentServiceObjects<EventListener> listener) {
    contribute(listener);
  }

  void remove(ComponentServiceObjects<EventListener> listener) {
    withdraw(listener);
  }
}
