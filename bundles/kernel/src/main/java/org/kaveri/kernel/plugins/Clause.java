package org.kaveri.kernel.plugins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.VersionRange;

/**
 * One clause of a manifest header of the OSGi core specification (§ 3.2.4): paths, attributes
 * ({@code name=value}, with the type after a colon dropped) and directives ({@code name:=value}).
 */
record Clause(List<String> paths, Map<String, String> attributes, Map<String, String> directives) {

  boolean isOptional() {
    return "optional".equals(directives.get("resolution"));
  }

  /** The range of the attribute, everything when it isn't there. */
  VersionRange range(String attribute) {
    return VersionRange.valueOf(attributes.getOrDefault(attribute, "0"));
  }

  /**
   * Reads a header.
   *
   * @throws IllegalArgumentException when its quotes don't match
   */
  static List<Clause> parse(String header) {
    List<Clause> clauses = new ArrayList<>();
    for (String text : split(header, ',')) {
      List<String> paths = new ArrayList<>();
      Map<String, String> attributes = new LinkedHashMap<>();
      Map<String, String> directives = new LinkedHashMap<>();
      for (String part : split(text, ';')) {
        int equals = firstEquals(part);
        if (equals < 0) {
          paths.add(part);
        } else if (equals > 0 && part.charAt(equals - 1) == ':') {
          directives.put(part.substring(0, equals - 1).strip(), unquoted(part, equals));
        } else {
          String name = part.substring(0, equals);
          int type = name.indexOf(':');
          attributes.put(
              (type < 0 ? name : name.substring(0, type)).strip(), unquoted(part, equals));
        }
      }
      clauses.add(new Clause(List.copyOf(paths), attributes, directives));
    }
    return clauses;
  }

  private static int firstEquals(String part) {
    int quote = part.indexOf('"');
    int equals = part.indexOf('=');
    return quote >= 0 && quote < equals ? -1 : equals;
  }

  private static String unquoted(String part, int equals) {
    String value = part.substring(equals + 1).strip();
    return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1).replace("\\\"", "\"")
        : value;
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        add(parts, text.substring(start, i));
        start = i + 1;
      }
    }
    if (quoted) {
      throw new IllegalArgumentException("a quotation mark is missing");
    }
    add(parts, text.substring(start));
    return parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }
}
