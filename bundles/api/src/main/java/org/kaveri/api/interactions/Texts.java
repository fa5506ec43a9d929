package org.kaveri.api.interactions;

import org.kaveri.api.InvalidException;
import org.kaveri.api.PlainText;

/** Texts of this package: plain, and of a limited length. */
final class Texts {
  private Texts() {}

  /** One line: line ends become blanks. */
  static String line(String field, String text, int maxLength) {
    return limited(field, PlainText.line(text), maxLength);
  }

  /** Several lines, ended by {@code \n}. */
  static String block(String field, String text, int maxLength) {
    return limited(field, PlainText.block(text), maxLength);
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
}
