package org.kaveri.bench;

import java.time.Duration;

/**
 * How much is done to measure.
 *
 * @param customers in the company
 * @param time that each load lasts
 * @param warmUp for how long the server is driven before anything counts
 * @param cards that are opened
 * @param reads of each way to find, and of each page
 * @param lines that are imported
 * @param added customers that are added
 * @param starts of the server
 * @param idle for how long, before its memory is looked at
 * @param countsApart whether statements are counted in a server of its own, since counting costs
 *     time
 */
record Effort(
    int customers,
    Duration time,
    Duration warmUp,
    int cards,
    int reads,
    int lines,
    int added,
    int starts,
    Duration idle,
    boolean countsApart) {

  /**
   * That for the size.
   *
   * @throws IllegalArgumentException when there is no such size
   */
  static Effort of(String size) {
    return switch (size) {
      case "1k" -> hardlyAny(1_000);
      case "10k" -> usual(10_000);
      case "100k" -> usual(100_000);
      case "1m" -> usual(1_000_000);
      default ->
          throw new IllegalArgumentException("There is no size " + size + ": 10k, 100k or 1m.");
    };
  }

  private static Effort hardlyAny(int customers) {
    Duration moment = Duration.ofMillis(300);
    return new Effort(customers, moment, moment, 50, 50, 500, 200, 1, moment, false);
  }

  private static Effort usual(int customers) {
    Duration awhile = Duration.ofSeconds(10);
    return new Effort(customers, awhile, awhile, 2_000, 1_000, 50_000, 20_000, 3, awhile, true);
  }
}
