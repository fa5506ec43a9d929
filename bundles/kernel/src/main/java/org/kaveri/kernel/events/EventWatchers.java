package org.kaveri.kernel.events;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import org.kaveri.api.events.EventWatcher;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The watchers of the rooms at hand. */
@Component(service = {EventWatchers.class, ExtensionPoint.class})
public final class EventWatchers extends ExtensionPoint<EventWatcher> {
  @Activate
  public EventWatchers(@Reference Guard guard) {
    super(EventWatcher.class, guard);
  }

  @Reference(
      service = EventWatcher.class,
      cardinality = MULTIPLE,
      policy = DYNAMIC,
      updated = "update")
  void add(ComponentServiceObjects<EventWatcher> watcher) {
    contribute(watcher);
  }

  void update(ComponentServiceObjects<EventWatcher> watcher) {
    contribute(watcher);
  }

  void remove(ComponentServiceObjects<EventWatcher> watcher) {
    withdraw(watcher);
  }
}
