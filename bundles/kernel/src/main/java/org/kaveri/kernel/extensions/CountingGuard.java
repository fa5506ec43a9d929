package org.kaveri.kernel.extensions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.Subscription;
import org.kaveri.api.extensions.Contribution.Quarantined;
import org.kaveri.api.extensions.ExtensionRef;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.extensions.Guarded;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts strikes of each component, on this node and in memory: a restart is a new chance. */
@Component(service = {Guard.class, CountingGuard.class})
public final class CountingGuard implements Guard {
  static final int STRIKES = 3;
  static final Duration WINDOW = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(CountingGuard.class);

  private final Clock clock;
  private final Map<ExtensionRef, Record> records = new ConcurrentHashMap<>();
  private final List<Consumer<ExtensionRef>> listeners = new CopyOnWriteArrayList<>();

  /** Strikes of one component; guarded by the map's compute. */
  private record Record(Deque<Instant> strikes, Optional<Quarantined> quarantine) {}

  private final BundleListener rooms = this::forgetRoom;

  /** For the framework. */
  @Activate
  public CountingGuard(@Reference Clock clock, BundleContext context) {
    this(clock);
    context.addBundleListener(rooms);
  }

  @Deactivate
  void close(BundleContext context) {
    context.removeBundleListener(rooms);
  }

  CountingGuard(Clock clock) {
    this.clock = clock;
  }

  @Override
  public <T> Guarded<T> call(ExtensionRef extension, Supplier<? extends T> work) {
    var quarantine = quarantine(extension);
    if (quarantine.isPresent()) {
      return new Guarded.Failed<>(extension, closed());
    }
    try {
      return new Guarded.Done<>(work.get());
    } catch (KaveriException e) {
      return new Guarded.Failed<>(extension, Reason.of(e));
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      strike(extension, e);
      return new Guarded.Failed<>(
          extension,
          Reason.of("extensions.failed", "This part failed; the rest works. The log tells more."));
    }
  }

  @Override
  public boolean isQuarantined(ExtensionRef extension) {
    return quarantine(extension).isPresent();
  }

  /** Since when and why the component is quarantined. */
  Optional<Quarantined> quarantine(ExtensionRef extension) {
    var known = records.get(extension);
    return known == null ? Optional.empty() : known.quarantine();
  }

  /** Names of the room's components that are quarantined, in order. */
  public List<String> quarantinedOf(String room) {
    return records.entrySet().stream()
        .filter(entry -> entry.getKey().room().equals(room))
        .filter(entry -> entry.getValue().quarantine().isPresent())
        .map(entry -> entry.getKey().component())
        .distinct()
        .sorted()
        .toList();
  }

  /** Forgets the component's strikes; whether it was quarantined. */
  boolean release(ExtensionRef extension) {
    var known = records.remove(extension);
    boolean released = known != null && known.quarantine().isPresent();
    if (released) {
      listeners.forEach(listener -> listener.accept(extension));
    }
    return released;
  }

  /** Calls the listener when quarantine begins or ends. */
  public Subscription onQuarantine(Consumer<ExtensionRef> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void strike(ExtensionRef extension, Throwable failure) {
    Instant now = clock.instant();
    var record =
        records.compute(
            extension,
            (ref, before) -> {
              Deque<Instant> strikes =
                  new ArrayDeque<>(before == null ? List.of() : before.strikes());
              strikes.removeIf(strike -> !strike.isAfter(now.minus(WINDOW)));
              strikes.add(now);
              return new Record(
                  strikes,
                  strikes.size() < STRIKES
                      ? Optional.empty()
                      : Optional.of(new Quarantined(now, reason(failure))));
            });
    LOG.warn("{} failed, {} of {} times", extension, record.strikes().size(), STRIKES, failure);
    if (record.strikes().size() == STRIKES) {
      LOG.error("{} is quarantined; see Repairs in the administration", extension);
      listeners.forEach(listener -> listener.accept(extension));
    }
  }

  /** The kind of the failure and where it arose; its text might hold personal data. */
  private static Reason reason(Throwable failure) {
    var trace = failure.getStackTrace();
    String kind = failure.getClass().getSimpleName();
    String place = trace.length == 0 ? "?" : trace[0].toString();
    return Reason.of(
        "extensions.failed-thrice",
        "It failed three times within ten minutes, last with " + kind + " at " + place + ".",
        kind,
        place);
  }

  private static Reason closed() {
    return Reason.of(
        "extensions.quarantined",
        "This part failed repeatedly and was switched off. An administrator can let it try again.");
  }

  private void forgetRoom(BundleEvent event) {
    if (event.getType() == BundleEvent.UPDATED || event.getType() == BundleEvent.UNINSTALLED) {
      String room = event.getBundle().getSymbolicName();
      records.keySet().stream()
          .filter(ref -> ref.room().equals(room))
          .toList()
          .forEach(this::release);
    }
  }
}
