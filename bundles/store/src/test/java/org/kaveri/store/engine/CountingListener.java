package org.kaveri.store.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.RecordedEvent;
import org.kaveri.store.Rows;
import org.kaveri.store.Store;

/** Writes down each fact once and protests when one comes too early, too late or twice. */
final class CountingListener implements EventListener {
  private final String name;
  private final Store store;
  private final Set<Long> broken = ConcurrentHashMap.newKeySet();
  private volatile Predicate<Counted> failing = counted -> false;

  CountingListener(String name, Store store) {
    this.name = name;
    this.store = store;
  }

  /** From now on it fails on these. */
  void failOn(Predicate<Counted> facts) {
    failing = facts;
  }

  /** Customers whose facts came out of order. */
  Set<Long> broken() {
    return broken;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<Class<? extends Event>> listensTo() {
    return Set.of(Counted.class);
  }

  @Override
  public void on(RecordedEvent recorded) {
    if (!(recorded.event() instanceof Counted counted)) {
      throw new AssertionError("not wanted: " + recorded.event());
    }
    store.run(
        tx -> {
          long seen =
              Rows.first(
                  tx.connection(),
                  "select coalesce(max(number), 0) from test_seen"
                      + " where listener = ? and customer = ?",
                  name,
                  counted.customer().value());
          if (seen + 1 != counted.number()) {
            broken.add(counted.customer().value());
          }
          Rows.change(
              tx.connection(),
              "insert into test_seen (listener, customer, number, place) values (?, ?, ?, ?)",
              name,
              counted.customer().value(),
              counted.number(),
              recorded.place());
        });
    if (failing.test(counted)) {
      throw new IllegalStateException("it was told to fail");
    }
  }

  @Override
  public void forget() {
    store.run(tx -> Rows.change(tx.connection(), "delete from test_seen where listener = ?", name));
  }

  /** How many facts of each customer had their effect. */
  Map<Long, Long> seen() {
    return store.<Map<Long, Long>>read(
        tx -> {
          var counts = new HashMap<Long, Long>();
          Rows.list(
              tx.connection(),
              row -> counts.put(row.getLong(1), row.getLong(2)),
              "select customer, count(*) from test_seen where listener = ? group by customer",
              name);
          return counts;
        });
  }
}
