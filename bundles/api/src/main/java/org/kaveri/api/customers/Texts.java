package org.kaveri.api.customers;

import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PlainText;

/** What all short texts of this package have in common. */
final class Texts {
  private Texts() {}

  /** One plain line of a limited length. */
  static String line(String field, String text, int maxLength) {
    String line = PlainText.line(text);
    if (line.length() > maxLength) {
      throw new InvalidException(
          "customer.text-too-long",
          "The field " + field + " holds at most " + maxLength + " characters.",
          field,
          maxLength);
    }
    return line;
  }

  static Optional<String> line(String field, Optional<String> text, int maxLength) {
    return text.map(t -> line(field, t, maxLength)).filter(t -> !t.isEmpty());
  }
}
