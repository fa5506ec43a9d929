package org.kaveri.store.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventListener;

/** What is remembered of a listener while it is there; never the listener itself. */
final class Hearing {
  private final String name;
  private final Map<String, Class<? extends Event>> types = new HashMap<>();
  private final FactCodec codec = new FactCodec();
  private final ReentrantLock lock = new ReentrantLock();

  /** So many facts are handed on one by one, since one of them failed in a batch. */
  private int careful;

  private boolean cursor;

  Hearing(EventListener listener) {
    name = listener.name();
    if (name.isBlank() || name.length() > 200) {
      throw new IllegalArgumentException("A listener's name has 1 to 200 characters: " + name);
    }
    for (Class<? extends Event> type : listener.listensTo()) {
      types.put(FactCodec.nameOf(type), type);
    }
  }

  String name() {
    return name;
  }

  List<String> types() {
    return types.keySet().stream().sorted().toList();
  }

  Event decode(Logged logged) {
    Class<? extends Event> type = types.get(logged.name());
    if (type == null) {
      throw new IllegalStateException(name + " does not listen to " + logged.name() + " any more");
    }
    return codec.decode(type, logged.body());
  }

  ReentrantLock lock() {
    return lock;
  }

  boolean hasCursor() {
    return cursor;
  }

  void cursorIsThere() {
    cursor = true;
  }

  boolean isCareful() {
    return careful > 0;
  }

  void beCareful(int facts) {
    careful = facts;
  }

  void handled(int facts) {
    careful = Math.max(0, careful - facts);
  }
}
