package org.kaveri.imports;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** A contribution to an extension point as Declarative Services would hand it over. */
final class Contribution {
  private Contribution() {}

  /** The service, as a component of its own. */
  static <T> ComponentServiceObjects<T> of(T service, Map<String, Object> properties) {
    Bundle bundle =
        proxy(Bundle.class, (method, arguments) -> "org.example.room" + service.hashCode());
    @SuppressWarnings("unchecked")
    ServiceReference<T> reference =
        proxy(
            ServiceReference.class,
            (method, arguments) ->
                switch (method) {
                  case "getBundle" -> bundle;
                  case "getProperty" -> properties.get((String) arguments[0]);
                  case "compareTo" ->
                      Integer.compare(
                          System.identityHashCode(service), System.identityHashCode(arguments[0]));
                  case "hashCode" -> System.identityHashCode(service);
                  default -> throw new UnsupportedOperationException(method);
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

  private static <T> T proxy(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                method.getName().equals("equals")
                    ? self == arguments[0]
                    : answers.to(method.getName(), arguments)));
  }

  /** What is answered to a call. */
  @FunctionalInterface
  private interface Answers {
    @Nullable Object to(String method, Object[] arguments);
  }
}
