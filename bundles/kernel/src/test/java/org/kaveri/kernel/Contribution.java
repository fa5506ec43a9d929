package org.kaveri.kernel;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** A contribution to an extension point as Declarative Services would hand it over. */
public final class Contribution {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Contribution() {}

  /** The service, as a component of its own. */
  public static <T> ComponentServiceObjects<T> of(T service) {
    Bundle bundle = answering(Bundle.class, Map.of("getSymbolicName", "org.example.room"));
    Map<String, Object> properties =
        Map.of("component.name", "component " + NUMBER.incrementAndGet());
    @SuppressWarnings("unchecked")
    ServiceReference<T> reference =
        (ServiceReference<T>)
            Proxy.newProxyInstance(
                Contribution.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (self, method, arguments) ->
                    switch (method.getName()) {
                      case "getBundle" -> bundle;
                      case "getProperty" -> properties.get((String) arguments[0]);
                      case "compareTo" -> Integer.compare(self.hashCode(), arguments[0].hashCode());
                      case "hashCode" -> System.identityHashCode(self);
                      case "equals" -> self == arguments[0];
                      default -> throw new UnsupportedOperationException(method.getName());
                    });
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

  /** An object that answers these calls and no others. */
  public static <T> T answering(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (answers.containsKey(method.getName())) {
                return answers.get(method.getName());
              }
              if (method.getName().equals("getProperty")) {
                return answers.get((String) arguments[0]);
              }
              throw new UnsupportedOperationException(method.getName());
            }));
  }
}
