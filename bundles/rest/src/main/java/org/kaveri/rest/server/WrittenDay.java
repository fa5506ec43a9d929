package org.kaveri.rest.server;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as they are written: ISO 8601 with a year of four digits, as databases keep them too. */
final class WrittenDay {
  private static final int LENGTH = 10;

  private WrittenDay() {}

  /**
   * Reads a day.
   *
   * @throws DateTimeException when it is none, or of no year from 1 to 9999
   */
  static LocalDate parse(String text) {
    LocalDate day = LocalDate.parse(text);
    if (text.length() != LENGTH || day.getYear() < 1) {
      throw new DateTimeException("The years of days go from 1 to 9999");
    }
    return day;
  }
}
