package org.kaveri.api.customers;

import java.util.List;
import java.util.TreeSet;
import org.kaveri.api.InvalidException;

/** What all lists of tags have in common. */
final class Tags {
  private Tags() {}

  /** Each once, whatever its case, by name. */
  static List<String> cleaned(List<String> tags) {
    var cleaned = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (String tag : tags) {
      String line = Texts.line("tag", tag, CustomerDetails.MAX_TAG_LENGTH);
      if (!line.isEmpty()) {
        cleaned.add(line);
      }
    }
    if (cleaned.size() > CustomerDetails.MAX_TAGS) {
      throw new InvalidException(
          "customer.too-many-tags",
          "At most " + CustomerDetails.MAX_TAGS + " tags are kept.",
          CustomerDetails.MAX_TAGS);
    }
    return List.copyOf(cleaned);
  }
}
