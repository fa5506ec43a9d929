package org.kaveri.kernel.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.extensions.ExtensionRef;
import org.kaveri.api.extensions.Guarded;

class CountingGuardTest {
  private static final ExtensionRef PANEL =
      new ExtensionRef("CustomerPanel", "org.example", "Panel");

  private final MovableClock clock = new MovableClock();
  private final CountingGuard guard = new CountingGuard(clock);

  @Test
  void gives_what_the_extension_gives() {
    assertThat(guard.call(PANEL, () -> "content")).isEqualTo(new Guarded.Done<>("content"));
  }

  static List<Throwable> failures() {
    return List.of(
        new IllegalStateException(),
        new NoClassDefFoundError(),
        new AssertionError(),
        new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void quarantines_after_three_strikes_and_calls_no_more(Throwable failure) {
    for (int i = 0; i < 3; i++) {
      assertThat(guard.isQuarantined(PANEL)).isFalse();
      assertThat(guard.call(PANEL, throwing(failure))).isInstanceOf(Guarded.Failed.class);
    }

    List<String> calls = new ArrayList<>();
    assertThat(guard.call(PANEL, () -> calls.add("called"))).isInstanceOf(Guarded.Failed.class);
    assertThat(calls).isEmpty();
    assertThat(guard.quarantinedOf("org.example")).containsExactly("Panel");
  }

  @Test
  void counts_only_strikes_of_the_last_ten_minutes() {
    strike();
    strike();
    clock.advance(Duration.ofMinutes(10));
    strike();
    strike();
    assertThat(guard.isQuarantined(PANEL)).isFalse();
    strike();
    assertThat(guard.isQuarantined(PANEL)).isTrue();
  }

  @Test
  void takes_an_answer_in_our_own_words_for_no_strike() {
    for (int i = 0; i < 5; i++) {
      var answer =
          guard.call(
              PANEL,
              () -> {
                throw new UnavailableException("store.database-away", "Away.");
              });
      assertThat(answer)
          .isInstanceOfSatisfying(
              Guarded.Failed.class,
              failed -> assertThat(failed.reason().code()).isEqualTo("store.database-away"));
    }
    assertThat(guard.isQuarantined(PANEL)).isFalse();
  }

  @Test
  void lets_errors_of_the_whole_machine_pass() {
    assertThatThrownBy(() -> guard.call(PANEL, throwing(new OutOfMemoryError())))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void tells_when_quarantine_begins_and_ends() {
    List<ExtensionRef> told = new ArrayList<>();
    try (var _ = guard.onQuarantine(told::add)) {
      strike();
      strike();
      assertThat(told).isEmpty();
      strike();
      assertThat(told).containsExactly(PANEL);
      assertThat(guard.release(PANEL)).isTrue();
      assertThat(told).containsExactly(PANEL, PANEL);
    }
    assertThat(guard.isQuarantined(PANEL)).isFalse();
    assertThat(guard.release(PANEL)).isFalse();
  }

  @Test
  void leaves_other_components_of_the_room_alone() {
    var other = new ExtensionRef("Channel", "org.example", "Other");
    strike();
    strike();
    strike();
    assertThat(guard.call(other, () -> 1)).isEqualTo(new Guarded.Done<>(1));
  }

  private void strike() {
    guard.call(PANEL, throwing(new IllegalStateException("broken")));
  }

  private static Supplier<String> throwing(Throwable failure) {
    return () -> {
      throw CountingGuardTest.<RuntimeException>sneaky(failure);
    };
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E sneaky(Throwable failure) throws E {
    throw (E) failure;
  }

  private static final class MovableClock extends Clock {
    private Instant now = Instant.parse("2026-01-01T10:00:00Z");

    void advance(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
