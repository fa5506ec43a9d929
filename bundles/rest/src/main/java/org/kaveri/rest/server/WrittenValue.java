package org.kaveri.rest.server;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * A value that is written as a JSON text and as nothing else: a number in place of a text or a
 * moment would have to be guessed at. What no database can keep and no answer can show, NUL and
 * half a surrogate pair, is refused.
 */
final class WrittenValue<T> extends StdScalarDeserializer<T> {
  private final Class<T> type;
  private final transient Function<String, T> parser;

  private WrittenValue(Class<T> type, Function<String, T> parser) {
    super(type);
    this.type = type;
    this.parser = parser;
  }

  static JacksonModule module() {
    return new SimpleModule("written values")
        .addDeserializer(String.class, new WrittenValue<>(String.class, Function.identity()))
        .addDeserializer(Instant.class, new WrittenValue<>(Instant.class, Instant::parse))
        .addDeserializer(LocalDate.class, new WrittenValue<>(LocalDate.class, WrittenDay::parse));
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw context.weirdStringException("", type, "written as a text");
    }
    String text = json.getString();
    if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
      throw context.weirdStringException("", type, "half a sign, or none");
    }
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      throw context.weirdStringException("", type, "no such day or moment");
    }
  }
}
