package org.kaveri.rest.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
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

/** Reads and writes records as JSON, strictly: nothing unknown, nothing twice, nothing endless. */
final class Json {
  /** The longest body, in bytes. */
  static final int MAX_BYTES = 1024 * 1024;

  private static final JsonMapper MAPPER =
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

  private Json() {}

  /**
   * Reads a record.
   *
   * @throws InvalidException {@code rest.body} with the member that is wrong, {@code
   *     rest.body-too-large}
   */
  static <T extends Record> T read(InputStream stream, Class<T> type) throws IOException {
    byte[] body = stream.readNBytes(MAX_BYTES + 1);
    if (body.length > MAX_BYTES) {
      throw tooLarge();
    }
    try {
      T value = MAPPER.readValue(body, type);
      if (value == null) {
        throw new InvalidException("rest.body", "The body is null; an object is expected.", "");
      }
      return value;
    } catch (JacksonException e) {
      throw wrong(e);
    }
  }

  static InvalidException tooLarge() {
    return new InvalidException(
        "rest.body-too-large", "The body is longer than " + MAX_BYTES + " bytes.", MAX_BYTES);
  }

  static byte[] write(Record value) {
    return MAPPER.writeValueAsBytes(value);
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
