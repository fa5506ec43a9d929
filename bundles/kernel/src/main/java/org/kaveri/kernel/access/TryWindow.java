package org.kaveri.kernel.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The latest tries of one account and what they leave open: five in any sixty seconds; after twenty
 * failures in a row five in any fifteen minutes. It opens again by itself, always.
 *
 * @param failures tries since the last that succeeded
 * @param latest when the latest five were, the oldest first
 */
record TryWindow(int failures, List<Instant> latest) {
  static final int MOST = 5;
  static final int PATIENT_UNTIL = 20;
  static final Duration SHORT = Duration.ofMinutes(1);
  static final Duration LONG = Duration.ofMinutes(15);

  static final TryWindow EMPTY = new TryWindow(0, List.of());

  TryWindow {
    latest = List.copyOf(latest);
  }

  /** How long until the next try is looked at; empty when it is now. */
  Optional<Duration> pause(Instant now) {
    if (latest.size() < MOST) {
      return Optional.empty();
    }
    Duration window = failures >= PATIENT_UNTIL ? LONG : SHORT;
    Duration left = Duration.between(now, latest.getFirst().plus(window));
    // A clock that was set back must not lock anybody out for longer than the window.
    Duration bounded = left.compareTo(window) > 0 ? window : left;
    return bounded.isPositive() ? Optional.of(bounded) : Optional.empty();
  }

  /** With one more try, which counts as failed until somebody says otherwise. */
  TryWindow with(Instant now) {
    List<Instant> times = new ArrayList<>(latest);
    times.add(now);
    return new TryWindow(
        failures + 1, times.subList(Math.max(0, times.size() - MOST), times.size()));
  }
}
