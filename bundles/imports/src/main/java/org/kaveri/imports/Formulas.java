package org.kaveri.imports;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running values as formulas: an apostrophe stands before those that they
 * would, as people write it there themselves. Numbers below zero are none.
 */
final class Formulas {
  private static final String BEGINNINGS = "=+-@\t\r\n";
  private static final Pattern NUMBER = Pattern.compile("-\\d+([.,]\\d+)?");
  private static final char MARK = '\'';

  private Formulas() {}

  /** The value as it is written to a file. */
  static String harmless(String value) {
    return isRisky(value) ? MARK + value : value;
  }

  /** The value that was written so; what {@link #harmless} has not written comes back as it is. */
  static String original(String written) {
    return !written.isEmpty() && written.charAt(0) == MARK && isRisky(written.substring(1))
        ? written.substring(1)
        : written;
  }

  /** Marks that stand there already count as part of the value, so that it can be told apart. */
  private static boolean isRisky(String value) {
    int first = 0;
    while (first < value.length() && value.charAt(first) == MARK) {
      first++;
    }
    return first < value.length()
        && BEGINNINGS.indexOf(value.charAt(first)) >= 0
        && !NUMBER.matcher(value).matches();
  }
}
