package org.kaveri.imports;

import java.util.HashMap;
import java.util.Map;
import org.kaveri.api.InvalidException;

/**
 * Finds groups whose rows do not stand together, so that they can be gathered. It knows a group by
 * a number made of its key, eight bytes each.
 */
final class Scattered {
  /** Twice this many numbers of eight bytes are held at most: 256 MB. */
  private static final int MOST_GROUPS = 1 << 24;

  private long[] table = new long[1 << 12];
  private int size;
  private long current;
  private boolean any;
  private final Map<Long, Integer> pieces = new HashMap<>();

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

  /** Notes the group of the next row. */
  void row(String key) {
    long number = number(key);
    if (any && number == current) {
      return;
    }
    any = true;
    current = number;
    if (!add(number)) {
      pieces.merge(number, 2, (count, two) -> count + 1);
    }
  }

  /** How many pieces each scattered group has. */
  Map<Long, Integer> pieces() {
    return pieces;
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
