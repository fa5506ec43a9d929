package org.kaveri.rest.openapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a method of a resource is asked with.
 *
 * @param parameters of address and header, in the order of the method
 * @param body the type of its body
 */
record Question(List<Named> parameters, Optional<Type> body) {

  /**
   * A parameter.
   *
   * @param place {@code path}, {@code query} or {@code header}
   * @param type what it is read as
   * @param otherwise what it is where it is not given
   */
  record Named(String place, String name, Type type, Optional<String> otherwise) {}

  /** Reads the annotations of a method. */
  static Question of(Method handler) {
    List<Named> parameters = new ArrayList<>();
    Optional<Type> body = Optional.empty();
    for (Parameter parameter : handler.getParameters()) {
      Type type = parameter.getParameterizedType();
      Optional<Named> named = named(parameter, type);
      named.ifPresent(parameters::add);
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        addFields(parameter.getType(), parameters);
      } else if (named.isEmpty() && !parameter.isAnnotationPresent(Context.class)) {
        body = Optional.of(type);
      }
    }
    return new Question(parameters, body);
  }

  private static void addFields(Class<?> bean, List<Named> parameters) {
    for (Class<?> each = bean; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        named(field, field.getGenericType()).ifPresent(parameters::add);
      }
    }
  }

  private static Optional<Named> named(AnnotatedElement element, Type declared) {
    Type type =
        declared instanceof ParameterizedType generic && generic.getRawType() == Optional.class
            ? generic.getActualTypeArguments()[0]
            : declared;
    Optional<String> otherwise = find(element, DefaultValue.class).map(DefaultValue::value);
    Optional<Named> path =
        find(element, PathParam.class).map(p -> new Named("path", p.value(), type, otherwise));
    Optional<Named> query =
        find(element, QueryParam.class).map(q -> new Named("query", q.value(), type, otherwise));
    Optional<Named> header =
        find(element, HeaderParam.class).map(h -> new Named("header", h.value(), type, otherwise));
    return path.or(() -> query).or(() -> header);
  }

  private static <A extends Annotation> Optional<A> find(AnnotatedElement element, Class<A> note) {
    return Optional.ofNullable(element.getAnnotation(note));
  }

  /** Whether there is a parameter of that name. */
  boolean has(String place, String name) {
    return parameters.stream()
        .anyMatch(each -> each.place().equals(place) && each.name().equals(name));
  }
}
