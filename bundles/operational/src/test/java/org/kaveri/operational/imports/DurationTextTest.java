package org.kaveri.operational.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {
  @ParameterizedTest
  @CsvSource({
    "45, 2700",
    "0, 0",
    "'1,5', 90",
    "1:30, 5400",
    "0:45:10, 2710",
    "45 min, 2700",
    "45min., 2700",
    "1 h 30 min, 5400",
    "1h30m, 5400",
    "1.5 hours, 5400",
    "2 tuntia 5 minuuttia, 7500",
    "1 timme, 3600",
    "30 sek, 30",
    "PT45M, 2700"
  })
  void isReadAsFilesWriteIt(String text, long seconds) {
    assertThat(DurationText.read(text)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "long", "-5", "1:75", "5 apples", "45 min later", "P", "PT-5M", "1e9"})
  void isNoneWhereNothingIsUnderstood(String text) {
    assertThat(DurationText.read(text)).isEmpty();
  }

  @Test
  void isReadBackAsWritten() {
    for (int seconds = 0; seconds <= 604_800; seconds += 977) {
      var duration = Duration.ofSeconds(seconds);
      assertThat(DurationText.read(DurationText.write(duration))).contains(duration);
    }
  }
}
