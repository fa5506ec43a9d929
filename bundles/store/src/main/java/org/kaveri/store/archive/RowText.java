package org.kaveri.store.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row as a line: a JSON array of its values, each a text or null. There is one way to write a
 * row, which no library decides, since the checksums are made of it.
 */
final class RowText {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final char FIRST_PRINTABLE = 0x20;

  private RowText() {}

  static byte[] write(List<@Nullable String> values) {
    var line = new StringBuilder();
    char before = '[';
    for (String value : values) {
      line.append(before);
      before = ',';
      if (value == null) {
        line.append("null");
      } else {
        quote(line, value);
      }
    }
    return line.append(']').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void quote(StringBuilder line, String value) {
    line.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        line.append('\\').append(c);
      } else if (c < FIRST_PRINTABLE || isAlone(value, i)) {
        line.append("\\u%04x".formatted((int) c));
      } else {
        line.append(c);
      }
    }
    line.append('"');
  }

  /** Half of a sign of two, which UTF-8 cannot write. */
  private static boolean isAlone(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }

  /** The values of a line that was written here. */
  static List<@Nullable String> read(byte[] line) {
    try {
      var values = new ArrayList<@Nullable String>();
      for (JsonNode value : JSON.readTree(line)) {
        values.add(value.isNull() ? null : value.stringValue());
      }
      return values;
    } catch (JacksonException e) {
      throw Damaged.because("a row cannot be read");
    }
  }
}
