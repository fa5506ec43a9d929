package org.kaveri.api.customers;

import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PlainText;

/** What all short texts of this package have in common. */
final class Texts {
  private Texts() {}

  /** One plain line of a limited length. */
  static String line(String field, String text, int maxLength) {
    return limited(field, PlainText.line(text), maxLength);
  }

  /** Plain lines of a limited length. */
  static String block(String field, String text, int maxLength) {
    return limited(field, PlainText.block(text), maxLength);
  }

  private static String limited(String field, String text, int maxLength) {
    if (text.length() > maxLength) {
      throw new InvalidException(
          "customer.text-too-long",
          "The field " + field + " holds at most " + maxLength + " characters.",
          field,
          maxLength);
    }
    return text;
  }

  static Optional<String> line(String field, Optional<String> text, int maxLength) {
    return text.map(t -> line(field, t, maxLength)).filter(t -> !t.isEmpty());
  }
}
