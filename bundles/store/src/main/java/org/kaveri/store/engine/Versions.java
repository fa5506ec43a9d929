package org.kaveri.store.engine;

/**
 * Compares versions of Kaveri by their first two numbers: within a minor one data stay the same.
 */
final class Versions {
  private Versions() {}

  static boolean isNewer(String version, String than) {
    String[] left = version.split("[.-]", -1);
    String[] right = than.split("[.-]", -1);
    for (int i = 0; i < 2; i++) {
      int difference = Integer.compare(part(left, i), part(right, i));
      if (difference != 0) {
        return difference > 0;
      }
    }
    return false;
  }

  private static int part(String[] parts, int index) {
    return index < parts.length && parts[index].matches("\\d{1,6}")
        ? Integer.parseInt(parts[index])
        : 0;
  }
}
