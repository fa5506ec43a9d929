package org.kaveri.operational.oneline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaveri.api.PersonId;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.Understood;
import org.kaveri.api.interactions.Understood.Candidate;
import org.kaveri.api.interactions.Understood.Kind;
import org.kaveri.api.interactions.Understood.WhichCustomer.Asked;
import org.kaveri.api.interactions.Understood.WhichCustomer.Certain;
import org.kaveri.api.interactions.Understood.WhichCustomer.Missing;

class LineUnderstandingTest {
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Locale FI = Locale.of("fi");
  private static final Locale EN = Locale.of("en");
  private static final Locale SV = Locale.of("sv");

  /** A Sunday. */
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 14, 5);

  private final SmallRegister register = new SmallRegister();
  private final Understood.Candidate virtanen = register.add("Aino Virtanen", "Espoo");

  @Test
  void theLineOfTheHandbookIsUnderstood() {
    Understood understood = read("soitto Virtanen 15min uusinta toivoo sinistä huomenna", FI);

    assertThat(understood.channel()).isEqualTo("call");
    assertThat(understood.customer()).isEqualTo(new Certain(virtanen));
    assertThat(understood.duration()).contains(Duration.ofMinutes(15));
    assertThat(understood.text()).isEqualTo("uusinta toivoo sinistä");
    assertThat(understood.followUp().orElseThrow().due()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(understood.followUp().orElseThrow().text()).isEqualTo("uusinta toivoo sinistä");
    assertThat(understood.pieces())
        .extracting(Understood.Piece::kind)
        .containsExactly(Kind.CHANNEL, Kind.CUSTOMER, Kind.DURATION, Kind.FOLLOW_UP);
  }

  @Test
  void theSameIsUnderstoodInEnglishAndSwedish() {
    Understood english = read("call Virtanen 15 min renewal wants it in blue tomorrow", EN);
    Understood swedish = read("samtal Virtanen 15 min förnyelse vill ha blått imorgon", SV);

    assertThat(english.text()).isEqualTo("renewal wants it in blue");
    assertThat(swedish.text()).isEqualTo("förnyelse vill ha blått");
    for (Understood understood : List.of(english, swedish)) {
      assertThat(understood.channel()).isEqualTo("call");
      assertThat(understood.customer()).isEqualTo(new Certain(virtanen));
      assertThat(understood.duration()).contains(Duration.ofMinutes(15));
      assertThat(understood.followUp().orElseThrow().due()).isEqualTo(LocalDate.of(2026, 11, 23));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15min                  | 15
          15 min                 | 15
          20 minuuttia           | 20
          1h                     | 60
          1,5 h                  | 90
          1.5h                   | 90
          1h20                   | 80
          1h20min                | 80
          1 h 20 min             | 80
          2 tuntia               | 120
          kaksi tuntia           | 120
          puoli tuntia           | 30
          half an hour           | 30
          an hour                | 60
          två timmar             | 120
          en halvtimme           | 30
          vartti                 | 15
          en kvart               | 15
          25h                    |
          0min                   |
          15                     |
          """)
  void durationsAreReadAsPeopleTypeThem(String typed, Long minutes) {
    assertThat(read("soitto Virtanen " + typed, FI).duration())
        .isEqualTo(Optional.ofNullable(minutes).map(Duration::ofMinutes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | huomenna              | 2026-11-23
          fi | ylihuomenna           | 2026-11-24
          fi | maanantaina           | 2026-11-23
          fi | ma                    | 2026-11-23
          fi | sunnuntaina           | 2026-11-29
          fi | viikon päästä         | 2026-11-29
          fi | ensi viikolla         | 2026-11-29
          fi | 3 päivän päästä       | 2026-11-25
          fi | kahden viikon päästä  | 2026-12-06
          fi | kuukauden päästä      | 2026-12-22
          fi | 1.12.                 | 2026-12-01
          fi | 12.3.                 | 2027-03-12
          fi | 24.12.2026            | 2026-12-24
          fi | 5. tammikuuta         | 2027-01-05
          en | tomorrow              | 2026-11-23
          en | the day after tomorrow| 2026-11-24
          en | on Friday             | 2026-11-27
          en | next Friday           | 2026-11-27
          en | in 3 days             | 2026-11-25
          en | in two weeks          | 2026-12-06
          en | next week             | 2026-11-29
          en | December 1            | 2026-12-01
          en | 1st December          | 2026-12-01
          en | 2026-12-24            | 2026-12-24
          sv | imorgon               | 2026-11-23
          sv | i övermorgon          | 2026-11-24
          sv | på fredag             | 2026-11-27
          sv | om en vecka           | 2026-11-29
          sv | om 3 dagar            | 2026-11-25
          sv | nästa fredag          | 2026-11-27
          sv | 1 december            | 2026-12-01
          """)
  void daysToComeMakeFollowUps(String language, String typed, LocalDate due) {
    Understood understood = read("Virtanen " + typed + " 5min", Locale.of(language));

    assertThat(understood.followUp().orElseThrow().due()).isEqualTo(due);
    assertThat(understood.occurredAt()).isEmpty();
    assertThat(understood.text()).isEmpty();
    assertThat(understood.duration()).contains(Duration.ofMinutes(5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | eilen                  | 2026-11-21T12:00
          fi | toissapäivänä          | 2026-11-20T12:00
          fi | eilen klo 9            | 2026-11-21T09:00
          fi | eilen kello 9.30       | 2026-11-21T09:30
          fi | viime maanantaina      | 2026-11-16T12:00
          fi | 10.11.                 | 2026-11-10T12:00
          fi | klo 9                  | 2026-11-22T09:00
          en | yesterday at 2pm       | 2026-11-21T14:00
          en | last Monday            | 2026-11-16T12:00
          en | 13:30                  | 2026-11-22T13:30
          sv | igår kl 9              | 2026-11-21T09:00
          sv | i måndags              | 2026-11-16T12:00
          """)
  void daysPastTellWhenItWas(String language, String typed, LocalDateTime occurred) {
    Understood understood = read("Virtanen " + typed, Locale.of(language));

    assertThat(understood.occurredAt()).contains(occurred.atZone(HELSINKI).toInstant());
    assertThat(understood.followUp()).isEmpty();
    assertThat(understood.text()).isEmpty();
  }

  @Test
  void aTimeStillToComeIsAFollowUpOfToday() {
    Understood understood = read("Virtanen tavoittelee klo 16", FI);

    assertThat(understood.occurredAt()).isEmpty();
    assertThat(understood.followUp().orElseThrow().due()).isEqualTo(NOW.toLocalDate());
    assertThat(understood.text()).isEqualTo("tavoittelee klo 16");
  }

  @Test
  void theTimeOfADayToComeStaysInTheText() {
    Understood understood = read("soitto Virtanen palataan ma klo 14", FI);

    assertThat(understood.followUp().orElseThrow().due()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(understood.followUp().orElseThrow().text()).isEqualTo("palataan klo 14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | soitto Virtanen             |
          fi | soitin Virtaselle           | OUT
          fi | Virtanen soitti             | IN
          fi | soitto Virtaselta           | IN
          fi | soitto Virtaselle           | OUT
          fi | saapunut sähköposti Virtanen| IN
          en | Virtanen called             | IN
          en | called Virtanen             | OUT
          en | call from Virtanen          | IN
          en | email to Virtanen           | OUT
          en | incoming call Virtanen      | IN
          sv | ringde Virtanen             | OUT
          sv | Virtanen ringde             | IN
          sv | samtal från Virtanen        | IN
          """)
  void theDirectionIsReadFromVerbsOrderAndCases(String language, String line, Direction direction) {
    Understood understood = read(line, Locale.of(language));

    assertThat(understood.direction()).isEqualTo(Optional.ofNullable(direction));
    assertThat(understood.customer()).isEqualTo(new Certain(virtanen));
    assertThat(understood.text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Virtaselle",
    "Virtasen",
    "Virtaselta",
    "Virtasta",
    "aino virtanen",
    "VIRTANEN",
    "Virtanen,",
    "Aino Virtanen",
    "Virtanen Aino",
    "\"Aino Virtanen\""
  })
  void aNameIsKnownInItsForms(String typed) {
    assertThat(read("soitto " + typed + " 10min", FI).customer()).isEqualTo(new Certain(virtanen));
  }

  @Test
  void homonymsAreAskedFor() {
    Candidate other = register.add("Kalle Virtanen", "Oulu");

    assertThat(read("soitto Virtanen 15min", FI).customer())
        .isEqualTo(new Asked("Virtanen", List.of(virtanen, other)));
    assertThat(read("soitto Kalle Virtanen 15min", FI).customer()).isEqualTo(new Certain(other));
  }

  @Test
  void whoseWholeNameIsTypedIsMeant() {
    Candidate company = register.add("Virtanen Oy", "Vantaa");
    register.add("Kuljetus Virtanen Oy", "Pori");

    assertThat(read("käynti Virtanen Oy 1h", FI).customer()).isEqualTo(new Certain(company));
  }

  @Test
  void twoOfExactlyOneNameAreAskedForEvenByWholeName() {
    register.add("Aino Virtanen", "Turku");

    assertThat(read("soitto Aino Virtanen", FI).customer()).isInstanceOf(Asked.class);
  }

  @Test
  void whoOnlyBeginsAlikeIsAskedFor() {
    assertThat(read("soitto Virta 15min", FI).customer())
        .isEqualTo(new Asked("Virta", List.of(virtanen)));
  }

  @Test
  void twoCustomersInOneLineAreAskedFor() {
    Candidate korhonen = register.add("Matti Korhonen", "Kuopio");

    assertThat(read("soitto Virtanen kertoi että Korhonen ostaa", FI).customer())
        .isEqualTo(new Asked("Virtanen", List.of(virtanen, korhonen)));
  }

  @Test
  void dotsOfLettersCount() {
    Candidate makinen = register.add("Liisa Mäkinen", "Lahti");
    register.add("Liisa Makinen", "Hamina");

    assertThat(read("soitto Mäkinen", FI).customer()).isEqualTo(new Certain(makinen));
    assertThat(read("soitto Makinen", FI).customer()).isInstanceOf(Asked.class);
  }

  @Test
  void anInflectedWordInSmallLettersIsAskedForSinceItMayBeAnyWord() {
    register.add("Lasku Oy", "Lahti");

    assertThat(read("soitto laskusta 5min", FI).customer()).isInstanceOf(Asked.class);
  }

  @Test
  void aLineWithoutANameMissesTheCustomer() {
    assertThat(read("soitto 15min kysyi hintaa", FI).customer()).isEqualTo(new Missing());
    assertThat(read("", FI).customer()).isEqualTo(new Missing());
  }

  @Test
  void theOpenCardIsMeantUnlessTheLineNamesAnother() {
    Candidate korhonen = register.add("Matti Korhonen", "Kuopio");

    assertThat(readOnCard("soitto 15min kysyi hintaa", virtanen).customer())
        .isEqualTo(new Certain(virtanen));
    assertThat(readOnCard("soitto Virtanen kysyi", virtanen).customer())
        .isEqualTo(new Certain(virtanen));
    assertThat(readOnCard("soitto Korhonen kysyi", virtanen).customer())
        .isEqualTo(new Asked("Korhonen", List.of(virtanen, korhonen)));
  }

  @Test
  void aPersonAtTheCustomerIsNamedByFirstName() {
    Candidate company = register.add("Sininen Oy", "Kotka");
    register.people.put(company.customer(), Map.of(new PersonId(9), "Maija Lahti"));

    Understood understood = readOnCard("soitto Maijalle 5min tarjous", company);

    assertThat(understood.customer())
        .isEqualTo(
            new Certain(
                new Candidate(
                    company.customer(),
                    Optional.of(new PersonId(9)),
                    "Maija Lahti, Sininen Oy",
                    "Kotka")));
    assertThat(understood.text()).isEqualTo("tarjous");
  }

  @Test
  void aNameInsideASentenceStaysInTheText() {
    assertThat(read("käynti kerrottiin Virtaselle hinnasta", FI).text())
        .isEqualTo("kerrottiin Virtaselle hinnasta");
  }

  @Test
  void ofEachKindTheFirstCountsAndTheRestIsText() {
    Understood understood = read("soitto Virtanen 5min lähetti sähköpostin 10 min sitten", FI);

    assertThat(understood.channel()).isEqualTo("call");
    assertThat(understood.duration()).contains(Duration.ofMinutes(5));
    assertThat(understood.text()).isEqualTo("lähetti sähköpostin 10 min sitten");
  }

  @Test
  void withoutAChannelTheUsualOneIsTaken() {
    assertThat(read("Virtanen 5min", FI).channel()).isEqualTo("visit");
  }

  @Test
  void aCustomerNumberNamesACustomer() {
    Candidate numbered = register.addNumbered("", "17850");

    assertThat(read("soitto 17850 5min", FI).customer()).isEqualTo(new Certain(numbered));
  }

  @Test
  void whateverIsTypedIsAnsweredAndThePiecesNeverOverlap() {
    List<String> bits =
        List.of(
            "soitto",
            "Virtanen",
            "15",
            "min",
            "h",
            "1.",
            "12.3.",
            "99.99.",
            "på",
            "on",
            "klo",
            "\"",
            "#",
            ":",
            "25:61",
            "12:00",
            "i",
            "om",
            "3",
            "päivän",
            "päästä",
            "in",
            "next",
            "may",
            "\u0000",
            "ä\u0308",
            "🦊",
            "9999-99-99",
            "2026-02-30",
            "0h",
            "1h99",
            "(",
            ")",
            ",",
            "from");
    Random random = new Random(20261122);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder line = new StringBuilder();
      for (int words = random.nextInt(12); words > 0; words--) {
        line.append(bits.get(random.nextInt(bits.size())));
        line.append(random.nextInt(5) == 0 ? "" : " ");
      }
      Understood understood = read(line.toString(), List.of(FI, EN, SV).get(i % 3));

      int end = 0;
      for (Understood.Piece piece : understood.pieces()) {
        assertThat(piece.start()).as(line.toString()).isGreaterThanOrEqualTo(end);
        assertThat(piece.end()).as(line.toString()).isGreaterThan(piece.start());
        end = piece.end();
      }
      assertThat(end).isLessThanOrEqualTo(line.length());
      if (!line.toString().contains("Virtanen")) {
        assertThat(understood.customer()).as(line.toString()).isNotInstanceOf(Certain.class);
      }
    }
  }

  @Test
  void aLineOfNothingButLittleWordsIsReadAtOnce() {
    assertThat(read("på ".repeat(300), SV).text()).startsWith("på på");
  }

  private Understood read(String line, Locale locale) {
    return understand(line, locale, Optional.empty());
  }

  private Understood readOnCard(String line, Candidate open) {
    return understand(line, FI, register.find(open.customer()));
  }

  private Understood understand(String line, Locale locale, Optional<CustomerSummary> open) {
    var understanding =
        new LineUnderstanding(
            register, id -> register.people.getOrDefault(id, Map.of()), channel -> channel);
    return understanding.understand(
        line,
        HouseWords.of(locale),
        new LineUnderstanding.Circumstances(locale, NOW, HELSINKI, open, "visit"));
  }
}
