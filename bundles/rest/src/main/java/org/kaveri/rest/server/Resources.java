package org.kaveri.rest.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.kaveri.rest.RestResource;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The resources of all rooms and which of them answers an address. */
@Component(service = {Resources.class, ExtensionPoint.class})
public final class Resources extends ExtensionPoint<RestResource> {
  static final Logger LOG = LoggerFactory.getLogger(Resources.class);
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(2);

  private final AtomicLong changes = new AtomicLong();
  private final Map<Extension<RestResource>, Optional<Mounted>> mounted = new ConcurrentHashMap<>();
  private volatile Known known = new Known(-1, List.of());

  /** Opens the point. */
  @Activate
  public Resources(@Reference Guard guard) {
    super(RestResource.class, guard);
    onChange(this::follow);
  }

  @Reference(
      service = RestResource.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      updated = "update",
      unbind = "remove")
  void add(ComponentServiceObjects<RestResource> resource) {
    contribute(resource);
  }

  void update(ComponentServiceObjects<RestResource> resource) {
    contribute(resource);
  }

  void remove(ComponentServiceObjects<RestResource> resource) {
    withdraw(resource);
  }

  /**
   * What is offered.
   *
   * @param changes how many there had been when the resources were asked; after another one they
   *     are asked again, so that nobody sees the addresses of a resource that is half bound
   */
  private record Known(long changes, List<Mounted.Template> templates) {}

  /** Who answers. */
  sealed interface Match {
    /** This one. */
    record Found(Mounted.Template template) implements Match {}

    /** The address is known, the method isn't. */
    record OtherMethods(Set<String> methods) implements Match {}

    /** Nobody. */
    record Nobody() implements Match {}
  }

  /**
   * Who answers this method at these segments below {@code /api}; plain segments win over names.
   */
  Match match(String method, List<String> segments) {
    List<Mounted.Template> fitting =
        templates().stream().filter(template -> template.segments().fit(segments)).toList();
    Optional<Mounted.Template> best =
        fitting.stream()
            .filter(template -> template.address().method().equals(method))
            .min(Comparator.comparingInt(template -> template.segments().names()));
    if (best.isPresent()) {
      return new Match.Found(best.get());
    }
    if (fitting.isEmpty()) {
      return new Match.Nobody();
    }
    Set<String> methods = new TreeSet<>();
    fitting.forEach(template -> methods.add(template.address().method()));
    return new Match.OtherMethods(methods);
  }

  /** Another number after each change. */
  long stamp() {
    return changes.get();
  }

  /** All addresses that somebody answers to, in the order of the resources. */
  List<Mounted.Template> templates() {
    long now = changes.get();
    Known before = known;
    if (before.changes() == now) {
      return before.templates();
    }
    List<Mounted.Template> fresh = new ArrayList<>();
    for (Extension<RestResource> extension : list()) {
      mount(extension).ifPresent(resource -> fresh.addAll(resource.templates()));
    }
    known = new Known(now, List.copyOf(fresh));
    return fresh;
  }

  /** Two threads may both read it at first; no lock is held while the room's code runs. */
  private Optional<Mounted> mount(Extension<RestResource> extension) {
    Optional<Mounted> before = mounted.get(extension);
    if (before != null) {
      return before;
    }
    Optional<Mounted> read = Mounted.of(extension);
    Optional<Mounted> other = mounted.putIfAbsent(extension, read);
    return other == null ? read : other;
  }

  /**
   * Forgets what has gone, and holds whoever takes it away until its calls have been answered: they
   * are under way already, and as short as calls are.
   */
  private void follow(Change<RestResource> change) {
    changes.incrementAndGet();
    switch (change) {
      case Change.Removed<RestResource>(var extension) -> {
        Optional<Mounted> gone = mounted.remove(extension);
        known = new Known(-1, List.of());
        if (gone != null) {
          gone.ifPresent(resource -> resource.close(LONGEST_FAREWELL));
        }
      }
      case Change.Changed<RestResource>(var extension) ->
          mounted.computeIfPresent(extension, (e, m) -> m.isPresent() ? m : null);
      case Change.Added<RestResource> added -> {}
    }
  }
}
