package org.kaveri.imports;

import org.kaveri.api.InvalidException;

/**
 * Finds groups whose rows do not stand together, so that they can be gathered. It knows a group by
 * a number made of its key.
 */
final class Scattered {
  /** Four times this many numbers of eight bytes are held for a moment at most, while it grows. */
  private static final int MOST_GROUPS = 1 << 24;

  /** Beyond this a file is not scattered here and there, but in another order altogether. */
  static final int MOST_SCATTERED = 2_000_000;

  private long[] table = new long[1 << 12];
  private int size;
  private long current;
  private boolean any;
  private final String column;
  private final PieceCounts pieces = new PieceCounts();

  /**
   * For one file.
   *
   * @param column heading of the one that tells the group
   */
  Scattered(String column) {
    this.column = column;
  }

  /** The number of a group. */
  static long number(String key) {
    long number = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      number = (number ^ key.charAt(i)) * 0x100000001b3L;
    }
    number ^= number >>> 32;
    number *= 0xd6e8feb86659fd93L;
    number ^= number >>> 32;
    return number == 0 ? 1 : number;
  }

  /**
   * Notes the group of the next row.
   *
   * @throws InvalidException {@code import.scattered}, {@code import.too-many-groups}
   */
  void row(String key) {
    long number = number(key);
    if (any && number == current) {
      return;
    }
    any = true;
    current = number;
    if (!add(number)) {
      pieces.more(number);
      if (pieces.size() > MOST_SCATTERED) {
        throw tooScattered(column);
      }
    }
  }

  /** How many pieces each scattered group has. */
  PieceCounts pieces() {
    return pieces;
  }

  static InvalidException tooScattered(String column) {
    return new InvalidException(
        "import.scattered",
        "Rows that belong together stand too far from each other in this file. Sort it by "
            + column
            + " and try again.",
        column);
  }

  private boolean add(long number) {
    if (size * 2 >= table.length) {
      grow();
    }
    int at = (int) number & table.length - 1;
    while (table[at] != 0) {
      if (table[at] == number) {
        return false;
      }
      at = at + 1 & table.length - 1;
    }
    table[at] = number;
    size++;
    return true;
  }

  private void grow() {
    if (size > MOST_GROUPS) {
      throw new InvalidException(
          "import.too-many-groups",
          "The file has more than " + MOST_GROUPS + " groups. Split it.",
          MOST_GROUPS);
    }
    long[] old = table;
    table = new long[old.length * 2];
    size = 0;
    for (long number : old) {
      if (number != 0) {
        add(number);
      }
    }
  }
}
