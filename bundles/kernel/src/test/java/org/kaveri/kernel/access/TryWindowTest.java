package org.kaveri.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TryWindowTest {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void noMinuteWhereverItBeginsHoldsMoreThanFiveTries() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Instant> let = attack(random, Duration.ofHours(1));
      for (int i = 5; i < let.size(); i++) {
        assertThat(Duration.between(let.get(i - 5), let.get(i)))
            .isGreaterThanOrEqualTo(TryWindow.SHORT);
      }
    }
  }

  @Test
  void whoGoesOnGetsLessButIsNeverShutOutForGood() {
    List<Instant> let = attack(new Random(11), Duration.ofHours(24));

    assertThat(let).hasSizeBetween(20 + 5 * 90, 20 + 5 * 97);
    for (int i = 25; i < let.size(); i++) {
      assertThat(Duration.between(let.get(i - 5), let.get(i)))
          .isGreaterThanOrEqualTo(TryWindow.LONG);
    }
  }

  @Test
  void aClockSetBackLocksNobodyOutForLonger() {
    TryWindow window = TryWindow.EMPTY;
    for (int i = 0; i < 5; i++) {
      window = window.with(START);
    }

    assertThat(window.pause(START.minus(Duration.ofDays(300)))).contains(TryWindow.SHORT);
  }

  /** The tries that get through when somebody tries every few seconds. */
  private static List<Instant> attack(Random random, Duration length) {
    List<Instant> let = new ArrayList<>();
    TryWindow window = TryWindow.EMPTY;
    Instant now = START;
    while (now.isBefore(START.plus(length))) {
      now = now.plusMillis(1 + random.nextInt(4_000));
      if (window.pause(now).isEmpty()) {
        window = window.with(now);
        let.add(now);
      }
    }
    return let;
  }
}
