package org.kaveri.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.RecordedEvent;

/** Hears the facts of some kinds, in the order in which they became true. */
public final class Heard implements EventListener {
  private final Set<Class<? extends Event>> kinds;
  private final StoreFixture fixture;
  private final List<Event> events = new ArrayList<>();

  /** Listens to the facts of these kinds from now on. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public Heard(StoreFixture fixture, Class<? extends Event>... kinds) {
    this.kinds = Set.of(kinds);
    this.fixture = fixture;
    fixture.pump().listen(this);
  }

  /** What has been told so far. */
  public List<Event> events() {
    fixture.pump().drain();
    return events;
  }

  @Override
  public String name() {
    return "org.kaveri.testkit.heard";
  }

  @Override
  public Set<Class<? extends Event>> listensTo() {
    return kinds;
  }

  @Override
  public void on(RecordedEvent recorded) {
    events.add(recorded.event());
  }
}
