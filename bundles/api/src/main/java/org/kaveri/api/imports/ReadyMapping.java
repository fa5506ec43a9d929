package org.kaveri.api.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the files that another program exports are read, by the headings that its documentation
 * gives.
 *
 * {@snippet :
 * ReadyMapping.of(
 *     "Guest book 2",
 *     """
 *     !Visitor no.  customer-number
 *     !Visitor      name
 *     City          city
 *     """);
 * }
 *
 * @param name of the program, and of what it exports
 * @param telling headings that are all in a file of that program; not empty
 * @param fields names of {@link ImportField}s by heading, the telling ones too where they feed one;
 *     of several headings of a field the first that a file has counts
 * @param values the same for each row, by name of the {@link ImportField}
 * @since 0.1
 */
public record ReadyMapping(
    String name, Set<String> telling, Map<String, String> fields, Map<String, String> values) {
  private static final Pattern VALUE = Pattern.compile("\"(.+)\"");

  public ReadyMapping {
    telling = Set.copyOf(telling);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    values = Map.copyOf(values);
  }

  /**
   * Reads lines of a heading, two blanks or more, and a field; telling headings begin with an
   * exclamation mark, and may have no field. What stands in quotation marks is no heading but the
   * value of each row: {@code "call" channel}.
   *
   * @throws IllegalArgumentException when no heading is telling
   */
  public static ReadyMapping of(String name, String lines) {
    Set<String> telling = new LinkedHashSet<>();
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines.lines().filter(it -> !it.isBlank()).toList()) {
      String[] parts = line.strip().split(" {2,}", 2);
      var value = VALUE.matcher(parts[0]);
      if (value.matches() && parts.length > 1) {
        values.put(parts[1], value.group(1));
        continue;
      }
      boolean tells = parts[0].startsWith("!");
      String heading = tells ? parts[0].substring(1) : parts[0];
      if (tells) {
        telling.add(heading);
      }
      if (parts.length > 1) {
        fields.put(heading, parts[1]);
      }
    }
    if (telling.isEmpty()) {
      throw new IllegalArgumentException("Nothing tells a file of " + name);
    }
    return new ReadyMapping(name, telling, fields, values);
  }
}
