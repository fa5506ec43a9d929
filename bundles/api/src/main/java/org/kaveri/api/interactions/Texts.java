package org.kaveri.api.interactions;

import java.text.Normalizer;
import org.kaveri.api.InvalidException;

/** Makes typed text storable on every database: no control characters, one form of each letter. */
final class Texts {
  private Texts() {}

  /** One line: line ends become blanks. */
  static String line(String field, String text, int maxLength) {
    return limited(field, block(text).replaceAll("[\\n\\t]+", " ").strip(), maxLength);
  }

  /** Several lines, ended by {@code \n}. */
  static String block(String field, String text, int maxLength) {
    return limited(field, block(text).strip(), maxLength);
  }

  private static String limited(String field, String text, int maxLength) {
    if (text.length() > maxLength) {
      throw new InvalidException(
          "interaction.text-too-long",
          "The text of " + field + " is longer than " + maxLength + " characters.",
          field,
          maxLength);
    }
    return text;
  }

  private static String block(String text) {
    String oneLineEnd = text.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder kept = new StringBuilder(oneLineEnd.length());
    oneLineEnd
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
        .forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }
}
