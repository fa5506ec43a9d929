package org.kaveri.rest.server;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;

/**
 * The parameters after the question mark, and nothing else: the container's own reading would take
 * a body for parameters too, and fails on bytes that are no text in a way that nobody can answer.
 *
 * @param values of each name, in their order
 */
record QueryText(Map<String, List<String>> values) {
  private static final int LONGEST = 4_000;

  /**
   * Reads a query as a request carries it.
   *
   * @throws InvalidException {@code rest.query} when it is too long or no text
   */
  static QueryText of(@Nullable String raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (raw == null || raw.isEmpty()) {
      return new QueryText(values);
    }
    if (raw.length() > LONGEST) {
      throw wrong();
    }
    for (String pair : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      values
          .computeIfAbsent(name, n -> new ArrayList<>(1))
          .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
    }
    return new QueryText(values);
  }

  /** As it stands in an address, with the question mark; nothing where there is nothing. */
  String written() {
    return values.entrySet().stream()
        .flatMap(
            each -> each.getValue().stream().map(v -> escaped(each.getKey()) + "=" + escaped(v)))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("&"), text -> text.isEmpty() ? "" : "?" + text));
  }

  /** A text as a part of an address. */
  static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String decoded(String text) {
    try {
      // one byte a sign keeps the bytes as they are, so that a wrong one is seen and not replaced
      byte[] bytes =
          URLDecoder.decode(text, StandardCharsets.ISO_8859_1)
              .getBytes(StandardCharsets.ISO_8859_1);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw wrong();
    }
  }

  private static InvalidException wrong() {
    return new InvalidException(
        "rest.query", "What follows the question mark of the address can't be read.");
  }
}
