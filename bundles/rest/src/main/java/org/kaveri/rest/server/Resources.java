package org.kaveri.rest.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.extensions.Guarded.Done;
import org.kaveri.rest.RestResource;
import org.kaveri.rest.Route;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The resources of all rooms and which of them answers an address. */
@Component(service = {Resources.class, ExtensionPoint.class})
public final class Resources extends ExtensionPoint<RestResource> {
  private final AtomicLong changes = new AtomicLong();
  private volatile Known known = new Known(-1, List.of());

  /** Opens the point. */
  @Activate
  public Resources(@Reference Guard guard) {
    super(RestResource.class, guard);
    onChange(change -> changes.incrementAndGet());
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

  /** A route with the resource that it comes from. */
  private record Offer(Extension<RestResource> extension, Route route, List<String> segments) {}

  /**
   * What is offered.
   *
   * @param changes how many there had been when the resources were asked; after another one they
   *     are asked again, so that nobody sees the routes of a resource that is half bound
   */
  private record Known(long changes, List<Offer> offers) {}

  /** Who answers. */
  sealed interface Match {
    /** This route, with what stands for the names in its path. */
    record Found(Extension<RestResource> extension, Route route, Map<String, String> names)
        implements Match {}

    /** The address is known, the method isn't. */
    record OtherMethods(Set<String> methods) implements Match {}

    /** Nobody. */
    record Nobody() implements Match {}
  }

  /**
   * Who answers this method at these segments below {@code /api}; plain segments win over names.
   */
  Match match(String method, List<String> segments) {
    Set<String> methods = new TreeSet<>();
    Match.Found found = null;
    for (Offer offer : offers()) {
      if (fits(offer.segments(), segments)) {
        methods.add(offer.route().method());
        boolean better = found == null || found.names().size() > names(offer, segments).size();
        if (offer.route().method().equals(method) && better) {
          found = new Match.Found(offer.extension(), offer.route(), names(offer, segments));
        }
      }
    }
    if (found != null) {
      return found;
    }
    return methods.isEmpty() ? new Match.Nobody() : new Match.OtherMethods(methods);
  }

  private List<Offer> offers() {
    long now = changes.get();
    Known before = known;
    if (before.changes() == now) {
      return before.offers();
    }
    List<Offer> fresh = new ArrayList<>();
    for (Extension<RestResource> extension : list()) {
      if (extension.call(RestResource::routes) instanceof Done<List<Route>>(var routes)) {
        routes.forEach(route -> fresh.add(new Offer(extension, route, segments(route.path()))));
      }
    }
    known = new Known(now, List.copyOf(fresh));
    return fresh;
  }

  static List<String> segments(String path) {
    return List.of(path.substring(1).split("/", -1));
  }

  private static boolean fits(List<String> wanted, List<String> given) {
    if (wanted.size() != given.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).startsWith("{") && !wanted.get(i).equals(given.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, String> names(Offer offer, List<String> given) {
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      String segment = offer.segments().get(i);
      if (segment.startsWith("{")) {
        names.put(segment.substring(1, segment.length() - 1), given.get(i));
      }
    }
    return names;
  }
}
