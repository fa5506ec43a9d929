package org.example.fieldvisits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.interactions.Interaction;

class FaceToFaceTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  @Test
  void counts_visits_and_fairs_of_twelve_months_and_no_calls() {
    var fair = contact(4, TradeFairChannel.NAME, "2026-05-01T10:00:00Z", 20);
    var met =
        FaceToFace.of(
            List.of(
                contact(5, "call", "2026-05-30T10:00:00Z", 60),
                fair,
                contact(3, "visit", "2025-06-02T10:00:00Z", 45),
                contact(2, "visit", "2025-05-31T10:00:00Z", 90)),
            NOW,
            ZoneOffset.UTC);

    assertThat(met).isEqualTo(new FaceToFace(2, Optional.of(fair), Duration.ofMinutes(65)));
  }

  @Test
  void knows_a_last_meeting_of_years_ago() {
    var visit = contact(1, "visit", "2019-01-01T10:00:00Z", 30);

    var met = FaceToFace.of(List.of(visit), NOW, ZoneOffset.UTC);

    assertThat(met).isEqualTo(new FaceToFace(0, Optional.of(visit), Duration.ZERO));
  }

  private static Interaction contact(long id, String channel, String at, int minutes) {
    Instant when = Instant.parse(at);
    return new Interaction(
        new InteractionId(id),
        1,
        new CustomerId(7),
        channel,
        Optional.empty(),
        when,
        Optional.of(Duration.ofMinutes(minutes)),
        List.of(),
        List.of(),
        "",
        "",
        "",
        List.of(),
        Optional.empty(),
        when);
  }
}
