package org.kaveri.imports.ui;

import org.kaveri.api.NotFoundException;

/** Numbers in addresses. */
final class Numbers {
  private Numbers() {}

  static long positive(String text) {
    try {
      long number = Long.parseLong(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // no import has such a number, as told below
    }
    throw new NotFoundException("import.unknown", "There is no such import.");
  }
}
