package org.kaveri.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands still until a test moves it. Safe for any thread.
 *
 * @since 0.1
 */
public final class FixedClock extends Clock {
  private final Hands hands;
  private final ZoneId zone;

  private FixedClock(Hands hands, ZoneId zone) {
    this.hands = hands;
    this.zone = zone;
  }

  /** Stands at the time given. */
  public static FixedClock at(String instant) {
    return new FixedClock(new Hands(Instant.parse(instant)), ZoneOffset.UTC);
  }

  /** Goes on by so much. */
  public void advance(Duration by) {
    synchronized (hands) {
      hands.now = hands.now.plus(by);
    }
  }

  /** Goes to the time given, back as well. */
  public void set(Instant to) {
    synchronized (hands) {
      hands.now = to;
    }
  }

  @Override
  public Instant instant() {
    return hands.now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same hands in another zone: moving one moves both. */
  @Override
  public Clock withZone(ZoneId other) {
    return new FixedClock(hands, other);
  }

  private static final class Hands {
    private volatile Instant now;

    Hands(Instant now) {
      this.now = now;
    }
  }
}
