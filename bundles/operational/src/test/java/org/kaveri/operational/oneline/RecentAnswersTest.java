package org.kaveri.operational.oneline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;

class RecentAnswersTest {
  private static final Caller ANNA = new Caller.Employee(new UserId(1));
  private static final Caller BENGT = new Caller.Employee(new UserId(2));

  private final RecentAnswers<Integer> answers = new RecentAnswers<>(this::now);
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private int asked;

  @Test
  void theSameIsAskedOnceWithinSecondsAndPerCaller() {
    assertThat(ask(ANNA, "virtanen")).isEqualTo(1);
    assertThat(ask(ANNA, "virtanen")).isEqualTo(1);
    assertThat(ask(ANNA, "laine")).isEqualTo(2);
    assertThat(ask(BENGT, "virtanen")).isEqualTo(3);

    now = now.plus(RecentAnswers.FRESH);
    assertThat(ask(ANNA, "virtanen")).isEqualTo(4);
  }

  @Test
  void whatIsForgottenIsAskedAnew() {
    ask(ANNA, "virtanen");
    Caller.run(ANNA, () -> answers.forget("virtanen"));

    assertThat(ask(ANNA, "virtanen")).isEqualTo(2);
  }

  private Instant now() {
    return now;
  }

  private int ask(Caller caller, String text) {
    return Caller.call(caller, () -> answers.of(text, () -> ++asked));
  }
}
