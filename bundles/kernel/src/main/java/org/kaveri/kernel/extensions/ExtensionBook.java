package org.kaveri.kernel.extensions;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Subscription;
import org.kaveri.api.access.Access;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.extensions.Contribution;
import org.kaveri.api.extensions.Contribution.Quarantined;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.ExtensionRef;
import org.kaveri.api.extensions.Extensions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects every point that some room opened, and joins in what the guard knows. */
@Component
public final class ExtensionBook implements Extensions {
  private static final Logger LOG = LoggerFactory.getLogger(ExtensionBook.class);

  private final Access access;
  private final Audit audit;
  private final CountingGuard guard;
  private final Map<ExtensionPoint<?>, Subscription> points = new ConcurrentHashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Subscription quarantine;

  /** For the framework. */
  @Activate
  public ExtensionBook(
      @Reference Access access, @Reference Audit audit, @Reference CountingGuard guard) {
    this.access = access;
    this.audit = audit;
    this.guard = guard;
    this.quarantine = guard.onQuarantine(this::quarantineChanged);
  }

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      service = ExtensionPoint.class)
  void add(ExtensionPoint<?> point) {
    points.put(point, point.onChange(change -> tell()));
    tell();
  }

  void remove(ExtensionPoint<?> point) {
    var subscription = points.remove(point);
    if (subscription != null) {
      subscription.close();
    }
    tell();
  }

  @Deactivate
  void close() {
    quarantine.close();
  }

  @Override
  public List<Point> points() {
    access.require(READ);
    return points.keySet().stream()
        .map(point -> new Point(point.name(), point.room(), contributions(point).toList()))
        .sorted(comparing(Point::name).thenComparing(Point::room))
        .toList();
  }

  @Override
  public List<Contribution> quarantined() {
    access.require(REPAIR);
    return points.keySet().stream()
        .flatMap(this::contributions)
        .filter(contribution -> contribution.state() instanceof Quarantined)
        .sorted(comparing((Contribution c) -> ((Quarantined) c.state()).since()).reversed())
        .toList();
  }

  @Override
  public void tryAgain(ExtensionRef extension) {
    access.require(REPAIR);
    if (!guard.release(extension)) {
      throw new NotFoundException(
          "extensions.not-quarantined", "This component is not quarantined any more.");
    }
    LOG.info("{} may try again", extension);
    audit.record("extension.released", extension.point() + " " + extension.component());
  }

  @Override
  public Subscription onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Those in use first, as the point orders them. */
  private Stream<Contribution> contributions(ExtensionPoint<?> point) {
    return point.contributions().stream()
        .map(this::withQuarantine)
        .sorted(comparing(contribution -> !(contribution.state() instanceof Contribution.Active)));
  }

  private Contribution withQuarantine(Contribution contribution) {
    Optional<Quarantined> state = guard.quarantine(contribution.ref());
    if (state.isEmpty() || !(contribution.state() instanceof Contribution.Active)) {
      return contribution;
    }
    return new Contribution(
        contribution.ref(),
        contribution.title(),
        contribution.order(),
        contribution.permission(),
        state.get());
  }

  private void quarantineChanged(ExtensionRef ref) {
    points.keySet().forEach(point -> point.quarantineChanged(ref));
    tell();
  }

  private void tell() {
    for (var listener : listeners) {
      try {
        listener.run();
      } catch (RuntimeException e) {
        LOG.error("A listener to who extends what failed; the others were told", e);
      }
    }
  }
}
