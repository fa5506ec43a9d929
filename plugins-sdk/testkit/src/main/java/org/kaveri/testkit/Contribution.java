package org.kaveri.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** A contribution to an extension point, as Declarative Services would hand it over. */
public final class Contribution {
  private static final AtomicLong NUMBER = new AtomicLong();

  private Contribution() {}

  /** The service, as a component of its own. */
  public static <T> ComponentServiceObjects<T> of(T service) {
    return of(service, Map.of());
  }

  /**
   * The service as a component with these properties, of a name of its own where they have none.
   */
  public static <T> ComponentServiceObjects<T> of(T service, Map<String, Object> properties) {
    long id = NUMBER.incrementAndGet();
    Map<String, Object> known = new HashMap<>(properties);
    known.put(Constants.SERVICE_ID, id);
    known.putIfAbsent("component.name", "component " + id);
    Bundle room = Fake.of(Bundle.class, Map.of("getSymbolicName", "org.example.room" + id));
    ServiceReference<T> reference = reference(id, room, known);
    return new ComponentServiceObjects<>() {
      @Override
      public T getService() {
        return service;
      }

      @Override
      public void ungetService(T given) {}

      @Override
      public ServiceReference<T> getServiceReference() {
        return reference;
      }
    };
  }

  @SuppressWarnings("unchecked")
  private static <T> ServiceReference<T> reference(
      long id, Bundle room, Map<String, Object> properties) {
    return Fake.of(
        ServiceReference.class,
        (method, arguments) ->
            switch (method) {
              case "getBundle" -> room;
              case "getProperty" -> properties.get((String) arguments[0]);
              case "compareTo" ->
                  // of equals, the one that came first is the greater
                  Long.compare(id((ServiceReference<?>) arguments[0]), id);
              default -> throw new UnsupportedOperationException(method);
            });
  }

  private static long id(ServiceReference<?> reference) {
    return (Long) reference.getProperty(Constants.SERVICE_ID);
  }
}
