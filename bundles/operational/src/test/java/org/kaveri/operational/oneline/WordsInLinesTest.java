package org.kaveri.operational.oneline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.Understood;

/**
 * Words that look like something and are not stay in the text; ordinary ways to say it are read.
 */
class WordsInLinesTest {
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  /** A Sunday. */
  private static final LocalDateTime SUNDAY = LocalDateTime.of(2026, 11, 22, 14, 5);

  private static final LocalDateTime MONDAY = SUNDAY.plusDays(1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | tarjous lähetetty
          fi | tilaus saapunut rikki
          fi | laite tullut takaisin
          en | offer sent
          en | payment received
          en | they sent the contract
          sv | offert skickad
          en | wants 100 pcs at 12.50
          en | outage at 3 sites
          en | asked about a min of it
          fi | 20 m kaapelia
          fi | 5 t hiekkaa
          fi | lupasi 24h toimituksen
          fi | toimitus 48 h
          sv | en min kollega ringer
          """)
  void whatOnlyLooksLikeADirectionATimeOrADurationStaysInTheText(String language, String line) {
    Understood understood = read(line, language, SUNDAY);

    assertThat(understood.text()).isEqualTo(line);
    assertThat(understood.pieces()).isEmpty();
  }

  @Test
  void aHouseNumberIsNoTimeOfTheDay() {
    Understood understood = read("meeting at 5 Main Street", "en", SUNDAY);

    assertThat(understood.occurredAt()).isEmpty();
    assertThat(understood.text()).isEqualTo("at 5 Main Street");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | yesterday at 2 pm        | 2026-11-21T14:00
          en | yesterday at 2pm         | 2026-11-21T14:00
          en | yesterday 2.30 p.m.      | 2026-11-21T14:30
          en | yesterday at 9 o'clock   | 2026-11-21T09:00
          en | yesterday at 9           | 2026-11-21T09:00
          en | at 9:15 yesterday        | 2026-11-21T09:15
          en | call at 11               | 2026-11-22T11:00
          en | call at 11, 5 min        | 2026-11-22T11:00
          sv | förra måndagen           | 2026-11-16T12:00
          fi | 1.11.2026.               | 2026-11-01T12:00
          """)
  void whenItWasIsReadAsPeopleSayIt(String language, String line, LocalDateTime occurred) {
    Understood understood = read(line, language, SUNDAY);

    assertThat(understood.occurredAt()).contains(occurred.atZone(HELSINKI).toInstant());
    assertThat(understood.text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Friday next week          | 2026-12-04
          en | on Friday next week       | 2026-12-04
          en | next week on Friday       | 2026-12-04
          sv | på fredag nästa vecka     | 2026-12-04
          fi | ensi viikon perjantaina   | 2026-12-04
          fi | perjantaina ensi viikolla | 2026-12-04
          fi | ensi viikolla perjantaina | 2026-12-04
          fi | ensi viikolla             | 2026-11-30
          fi | perjantaihin mennessä     | 2026-11-27
          fi | huomiseen mennessä        | 2026-11-24
          fi | ensi kuussa               | 2026-12-23
          fi | 1.12.2026.                | 2026-12-01
          """)
  void whatMustFollowIsReadAsPeopleSayIt(String language, String line, LocalDate due) {
    Understood understood = read(line, language, MONDAY);

    assertThat(understood.followUp().orElseThrow().due()).isEqualTo(due);
    assertThat(understood.text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | puolitoista tuntia     | 90
          fi | puolentoista tunnin    | 90
          en | an hour and a half     | 90
          sv | en och en halv timme   | 90
          en | 1h20m                  | 80
          en | 1h 20m                 | 80
          fi | 12 h                   | 720
          """)
  void howLongItTookIsReadAsPeopleSayIt(String language, String line, long minutes) {
    Understood understood = read(line, language, SUNDAY);

    assertThat(understood.duration()).contains(Duration.ofMinutes(minutes));
    assertThat(understood.text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | lähetetty sähköposti      | OUT | ''
          en | email sent about prices   | OUT | about prices
          en | incoming call             | IN  | ''
          sv | inkommande samtal         | IN  | ''
          """)
  void aWordOfDirectionCountsBesideTheChannel(
      String language, String line, Direction direction, String text) {
    Understood understood = read(line, language, SUNDAY);

    assertThat(understood.direction()).contains(direction);
    assertThat(understood.text()).isEqualTo(text);
  }

  @Test
  void anEnglishWordAfterAnEnglishChannelIsNoFinnishWeekday() {
    Understood english = read("email to Virtanen", "fi", SUNDAY);
    Understood finnish = read("soitto Virtanen to", "fi", SUNDAY);

    assertThat(english.followUp()).isEmpty();
    assertThat(english.direction()).contains(Direction.OUT);
    assertThat(finnish.followUp().orElseThrow().due()).isEqualTo(LocalDate.of(2026, 11, 26));
  }

  @Test
  void aFairIsNoVisit() {
    assertThat(read("messut", "fi", SUNDAY).pieces()).isEmpty();
  }

  private static Understood read(String line, String language, LocalDateTime now) {
    Locale locale = Locale.of(language);
    var understanding =
        new LineUnderstanding(new SmallRegister(), id -> Map.of(), channel -> channel);
    return understanding.understand(
        line,
        HouseWords.of(locale),
        new LineUnderstanding.Circumstances(locale, now, HELSINKI, Optional.empty(), "visit"));
  }
}
