package org.kaveri.rest.server;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many tokens that speak for nobody came from each address lately. A token cannot be guessed;
 * this keeps whoever tries from keeping the database busy. Addresses heard of last are remembered,
 * so that many of them cost no memory.
 */
final class BadTokens {
  static final int MOST = 30;
  static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int ADDRESSES = 10_000;

  private final Map<String, Count> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > ADDRESSES;
        }
      };

  /**
   * What came from one address.
   *
   * @param since when the minute began
   */
  private record Count(Instant since, int tokens) {
    boolean over(Instant now) {
      // a clock that was set back must not shut anybody out for longer than the window
      return now.isBefore(since) || !now.isBefore(since.plus(WINDOW));
    }
  }

  /** Whether nothing more from this address is looked at in this minute. */
  synchronized boolean tooMany(String address, Instant now) {
    Count count = counts.get(address);
    return count != null && !count.over(now) && count.tokens() >= MOST;
  }

  synchronized void add(String address, Instant now) {
    Count count = counts.get(address);
    counts.put(
        address,
        count == null || count.over(now)
            ? new Count(now, 1)
            : new Count(count.since(), count.tokens() + 1));
  }
}
