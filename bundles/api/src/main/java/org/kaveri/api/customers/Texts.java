package org.kaveri.api.customers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kaveri.api.InvalidException;

/** What all short texts of this package have in common. */
final class Texts {
  private static final Pattern NOT_IN_A_LINE = Pattern.compile("\\p{Cc}+");

  private Texts() {}

  /** One line without control characters and surrounding white space, of a limited length. */
  static String line(String field, String text, int maxLength) {
    String line = NOT_IN_A_LINE.matcher(text).replaceAll(" ").strip();
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
