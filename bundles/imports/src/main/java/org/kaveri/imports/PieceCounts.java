package org.kaveri.imports;

/**
 * How many pieces scattered groups have, by the group's number: twelve bytes a place, at most two
 * thirds of the places taken.
 */
final class PieceCounts {
  private long[] numbers = new long[1 << 8];
  private int[] counts = new int[1 << 8];
  private int size;

  /** How many groups have ever been noted. */
  int size() {
    return size;
  }

  /** Of a group; 0 for one that is not scattered. */
  int of(long number) {
    return counts[place(number)];
  }

  /** One piece more; a group that is noted for the first time has two by then. */
  void more(long number) {
    int at = place(number);
    if (numbers[at] == 0) {
      numbers[at] = number;
      counts[at] = 1;
      size++;
    }
    counts[at]++;
    if (size * 3L > numbers.length * 2L) {
      grow();
    }
  }

  /** One piece of a scattered group is behind. */
  void less(long number) {
    counts[place(number)]--;
  }

  private int place(long number) {
    int at = (int) number & numbers.length - 1;
    while (numbers[at] != 0 && numbers[at] != number) {
      at = at + 1 & numbers.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldNumbers = numbers;
    int[] oldCounts = counts;
    numbers = new long[oldNumbers.length * 2];
    counts = new int[numbers.length];
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != 0) {
        int at = place(oldNumbers[i]);
        numbers[at] = oldNumbers[i];
        counts[at] = oldCounts[i];
      }
    }
  }
}
