package org.kaveri.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaveri.api.Money;

class PersonFormatsTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Instant NOON = Instant.parse("2026-11-22T10:00:00Z");

  private final PersonFormats finnish = formats("fi");
  private final PersonFormats english = formats("en");
  private final PersonFormats swedish = formats("sv");

  @Test
  void says_what_was_just_now_in_minutes() {
    assertThat(english.when(NOON.minusSeconds(20))).isEqualTo("just now");
    assertThat(english.when(NOON.minusSeconds(70))).isEqualTo("1 minute ago");
    assertThat(english.when(NOON.minusSeconds(300))).isEqualTo("5 minutes ago");
    assertThat(finnish.when(NOON.minusSeconds(300))).isEqualTo("5 min sitten");
    assertThat(swedish.when(NOON.plusSeconds(300))).isEqualTo("om 5 min");
  }

  @Test
  void says_the_day_and_the_time_of_yesterday() {
    assertThat(finnish.when(NOON.minus(Duration.ofHours(20)))).isEqualTo("eilen 16.00");
  }

  @Test
  void writes_older_moments_in_full_in_the_companys_zone() {
    assertThat(finnish.when(Instant.parse("2026-06-01T22:30:00Z")))
        .startsWith("2.6.2026")
        .endsWith("1.30");
  }

  @Test
  void names_the_days_around_today() {
    LocalDate sunday = LocalDate.of(2026, 11, 22);
    assertThat(english.dayInWords(sunday)).isEqualTo("today");
    assertThat(finnish.dayInWords(sunday.plusDays(1))).isEqualTo("huomenna");
    assertThat(swedish.dayInWords(sunday.minusDays(1))).isEqualTo("i går");
    assertThat(finnish.dayInWords(sunday.plusDays(2))).isEqualTo("tiistai");
    assertThat(finnish.dayInWords(sunday.plusDays(7))).isEqualTo("29.11.2026");
  }

  @Test
  void writes_times_of_day_as_the_country_does() {
    assertThat(finnish.time(LocalTime.of(3, 40))).isEqualTo("3.40");
    assertThat(english.time(LocalTime.of(15, 5))).isEqualTo("15:05");
  }

  @Test
  void writes_lengths_of_time_as_one_says_them() {
    assertThat(english.duration(Duration.ofMinutes(15))).isEqualTo("15 min");
    assertThat(english.duration(Duration.ofMinutes(75))).isEqualTo("1 h 15 min");
    assertThat(english.duration(Duration.ofHours(2))).isEqualTo("2 h");
  }

  @Test
  void writes_amounts_with_the_currencys_decimals() {
    assertThat(english.money(Money.of("1234.5", "EUR"))).isEqualTo("€1,234.50");
    assertThat(finnish.money(Money.of("1234.5", "EUR")).replace('\u00a0', ' '))
        .isEqualTo("1 234,50 €");
    assertThat(english.money(Money.of("1234", "JPY"))).endsWith("1,234");
  }

  @Test
  void rounds_numbers_to_the_decimals_wanted() {
    assertThat(finnish.number(12.345, 1)).isEqualTo("12,3");
    assertThat(english.number(12000, 0)).isEqualTo("12,000");
  }

  private static PersonFormats formats(String language) {
    return new PersonFormats(
        Locale.of(language), HELSINKI, Clock.fixed(NOON, HELSINKI), FakeRooms.texts());
  }
}
