package org.kaveri.rest.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.kaveri.api.InvalidException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes records as JSON, strictly: nothing unknown, nothing twice, nothing endless. Each
 * of these remembers the classes that it met: one resource, one of these.
 */
final class Json {
  /** The longest body, in bytes. */
  static final int MAX_BYTES = 1024 * 1024;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(20)
                          .maxNumberLength(40)
                          .maxStringLength(MAX_BYTES)
                          .maxNameLength(200)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .addModule(WrittenValue.module())
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .changeDefaultPropertyInclusion(
              include -> include.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  /**
   * Reads a body.
   *
   * @throws InvalidException {@code rest.body} with the member that is wrong
   */
  Object read(byte[] body, Type type) {
    try {
      Object value = mapper.readValue(body, mapper.constructType(type));
      if (value == null) {
        throw new InvalidException("rest.body", "The body is null; an object is expected.", "");
      }
      return value;
    } catch (JacksonException e) {
      throw wrong(e);
    }
  }

  /**
   * Takes a body in.
   *
   * @throws InvalidException {@code rest.body-too-large}
   */
  static byte[] bytes(InputStream stream) throws IOException {
    byte[] body = stream.readNBytes(MAX_BYTES + 1);
    if (body.length > MAX_BYTES) {
      throw tooLarge();
    }
    return body;
  }

  static InvalidException tooLarge() {
    return new InvalidException(
        "rest.body-too-large", "The body is longer than " + MAX_BYTES + " bytes.", MAX_BYTES);
  }

  byte[] write(Object value) {
    return mapper.writeValueAsBytes(value);
  }

  /** Names the member, never the value: what was sent may be personal. */
  private static InvalidException wrong(JacksonException cause) {
    StringBuilder member = new StringBuilder();
    for (JacksonException.Reference step : cause.getPath()) {
      String name = step.getPropertyName();
      if (name != null) {
        member.append(member.isEmpty() ? "" : ".").append(name.replaceAll("[^\\w-]", "?"));
      } else {
        member.append('[').append(step.getIndex()).append(']');
      }
    }
    if (cause.getCause() instanceof InvalidException own) {
      return own;
    }
    String place = member.length() > 100 ? member.substring(0, 100) : member.toString();
    String sentence =
        place.isEmpty()
            ? "The body is no well-formed JSON object."
            : "The member " + place + " is unknown, is given twice or can't be read.";
    return new InvalidException("rest.body", sentence, place);
  }
}
