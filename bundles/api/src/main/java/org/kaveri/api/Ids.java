package org.kaveri.api;

/** What all ids have in common. */
final class Ids {
  private Ids() {}

  static void requirePositive(long value) {
    if (value <= 0) {
      throw new IllegalArgumentException("An id is a positive number, not " + value);
    }
  }

  static long parse(String text) {
    try {
      long value = Long.parseLong(text);
      if (value > 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // refused below, like zero and negative numbers
    }
    throw new InvalidException("id.malformed", "This is not an id: a positive number is expected.");
  }
}
