package org.kaveri.rest.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How fast and how long it is tried.
 *
 * @param connect how long a connection may take
 * @param whole how long an answer may take, the connection included
 * @param round how long a round begins to send; with {@code whole} it stays well below the lease
 * @param lease how long a node that died keeps others away
 */
record Pace(Duration connect, Duration whole, Duration round, Duration lease) {
  static final Pace USUAL =
      new Pace(
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60));

  /** Pauses after the first, second … failure: together three days and a few hours; then daily. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  /** So many failures of one delivery hold back later facts of its customer. */
  static final int HOLDS_BACK = 3;

  /**
   * So many failures in a row, and the receiver is down: nothing new but one at a time is tried.
   */
  static final int DOWN = 10;

  /** While it is down, one that is new is tried so often: it may stumble over the others alone. */
  static final Duration PROBED = Duration.ofMinutes(5);

  /** None is given up before. */
  static final Duration TRIED_FOR = Duration.ofDays(3);

  /** A webhook with nothing but failures for so long, and so many, is switched off. */
  static final Duration SWITCHED_OFF_AFTER = Duration.ofDays(5);

  static final int SWITCHED_OFF_FAILURES = 20;

  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

  /**
   * When it is tried again, unless it is given up. A fifth is left to chance, so that those who
   * failed together don't come back together.
   *
   * @param attempts how often it was tried, 1 or more
   * @param asked how long the receiver asks to wait
   */
  static Instant next(int attempts, Instant now, Optional<Duration> asked, RandomGenerator random) {
    Duration pause = PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
    long jitter = (long) (pause.toMillis() * 0.2 * random.nextDouble());
    Duration least =
        asked.map(wait -> wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait).orElse(pause);
    return now.plus(least.compareTo(pause) > 0 ? least : pause).plus(Duration.ofMillis(jitter));
  }

  /**
   * Whether it isn't tried again. An outage costs nothing, however long: it is given up only when
   * its receiver has taken another since the try before, and refuses this one still.
   *
   * @param delivery as it was before it was tried once more
   * @param heard when its receiver took something last
   */
  static boolean isGivenUp(WebhookDelivery delivery, Optional<Instant> heard, Instant now) {
    return delivery.attempts() >= PAUSES.size()
        && now.isAfter(delivery.made().plus(TRIED_FOR))
        && heard.filter(delivery.tried().orElse(Instant.MAX)::isBefore).isPresent();
  }
}
