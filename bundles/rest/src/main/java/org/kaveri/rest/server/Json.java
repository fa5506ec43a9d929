package org.kaveri.rest.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Locale;
import org.kaveri.api.InvalidException;
import org.kaveri.rest.Patch;
import org.kaveri.rest.RowByRow;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
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
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enumNamingStrategy((config, type, name) -> written(name))
          .addModule(WrittenValue.module())
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .changeDefaultPropertyInclusion(
              include -> include.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .annotationIntrospector(
              AnnotationIntrospector.pair(
                  new JacksonAnnotationIntrospector(), new OurAnnotations()))
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
   * Reads a change.
   *
   * @throws InvalidException {@code rest.body}
   */
  Patch<Object> readPatch(byte[] body, Type type) {
    JavaType form = mapper.constructType(type);
    JsonNode changes = tree(body);
    // by itself first: a member that isn't there would be lost without a word where it is null
    Object _ = value(changes, form);
    return before -> value(MergePatch.apply(mapper.valueToTree(before), changes), form);
  }

  /**
   * Reads a list, each row when it is asked for.
   *
   * @throws InvalidException {@code rest.body}, {@code rest.rows}
   */
  RowByRow<Object> readRows(byte[] body, Type type) {
    JavaType form = mapper.constructType(type);
    JsonNode rows = tree(body);
    if (!rows.isArray()) {
      throw new InvalidException("rest.body", "The body is no list.", "");
    }
    if (rows.isEmpty() || rows.size() > RowByRow.MAX_ROWS) {
      throw new InvalidException(
          "rest.rows", "A bulk write has 1 to " + RowByRow.MAX_ROWS + " rows.", RowByRow.MAX_ROWS);
    }
    return new Rows(rows, form);
  }

  private final class Rows implements RowByRow<Object> {
    private final JsonNode rows;
    private final JavaType form;

    Rows(JsonNode rows, JavaType form) {
      this.rows = rows;
      this.form = form;
    }

    @Override
    public int size() {
      return rows.size();
    }

    @Override
    public Object read(int index) {
      return value(rows.get(index), form);
    }
  }

  /** A constant of an enumeration, as it is written wherever programs read it. */
  static String written(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private JsonNode tree(byte[] body) {
    try {
      return mapper.readTree(body);
    } catch (JacksonException e) {
      throw wrong(e);
    }
  }

  private Object value(JsonNode tree, JavaType type) {
    try {
      Object value = tree.isObject() ? mapper.treeToValue(tree, type) : null;
      if (value == null) {
        throw new InvalidException("rest.body", "An object is expected.", "");
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
