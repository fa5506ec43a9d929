package org.kaveri.rest.openapi;

import jakarta.ws.rs.Produces;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** Answers that are texts as they stand. */
final class TextAnswers {
  private TextAnswers() {}

  /** Whether the method answers with a text. */
  static boolean isText(Method handler) {
    return handler.getReturnType() == String.class && !types(handler).isEmpty();
  }

  /** The media types that it or its class names, without their parameters. */
  static List<String> types(Method handler) {
    return Optional.ofNullable(handler.getAnnotation(Produces.class))
        .or(() -> Optional.ofNullable(handler.getDeclaringClass().getAnnotation(Produces.class)))
        .map(produces -> List.of(produces.value()))
        .orElse(List.of())
        .stream()
        .map(type -> type.replaceFirst("\\s*;.*", ""))
        .filter(type -> type.startsWith("text/"))
        .toList();
  }
}
