package org.kaveri.testkit;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a large interface of which a test needs a method or two.
 *
 * {@snippet :
 * Users users =
 *     Fake.of(
 *         Users.class,
 *         (method, arguments) ->
 *             switch (method) {
 *               case "find" -> Optional.of(anna);
 *               default -> throw new UnsupportedOperationException(method);
 *             });
 * }
 */
public final class Fake {
  private Fake() {}

  /** What is answered to a call. */
  @FunctionalInterface
  public interface Answers {

    /**
     * Answers a call, or refuses it by an exception.
     *
     * @param method its name
     * @param arguments none for a method without any
     */
    @Nullable Object to(String method, Object[] arguments) throws Exception;
  }

  /** Answers as told; equals itself alone. */
  public static <T> T of(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, given) -> {
              Object[] arguments = given == null ? new Object[0] : given;
              if (method.getDeclaringClass().equals(Object.class)) {
                return ofObject(self, method.getName(), arguments);
              }
              return answers.to(method.getName(), arguments);
            }));
  }

  /** Answers the calls of these names, and no others. */
  public static <T> T of(Class<T> type, Map<String, ?> answers) {
    return of(
        type,
        (method, arguments) -> {
          if (!answers.containsKey(method)) {
            throw new UnsupportedOperationException(method);
          }
          return answers.get(method);
        });
  }

  @SuppressWarnings("ReferenceEquality") // there is nothing else to compare it by
  private static Object ofObject(Object self, String method, Object[] arguments) {
    return switch (method) {
      case "equals" -> self == arguments[0];
      case "hashCode" -> System.identityHashCode(self);
      default -> "Fake " + System.identityHashCode(self);
    };
  }
}
