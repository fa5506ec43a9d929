package org.kaveri.operational.oneline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.api.PersonId;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.interactions.Understood;
import org.kaveri.api.interactions.Understood.Candidate;
import org.kaveri.api.interactions.Understood.WhichCustomer;
import org.kaveri.api.interactions.Understood.WhichCustomer.Asked;
import org.kaveri.api.interactions.Understood.WhichCustomer.Certain;

/** A wrong customer is worse than a question: what is not plain is asked. */
class NamesInLinesTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 14, 5);

  private final SmallRegister register = new SmallRegister();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soitto Matti Virtanen 5min",
        "soitto Matti Korhonen 5min",
        "soitto Matti Juhani 5min",
        "soitto Pekka Virtanen",
        "Laine Korhonen soitti",
      })
  void aNameThatIsOnlyPartlyKnownIsAsked(String line) {
    register.add("Aino Virtanen", "Espoo");
    register.add("Matti Laine", "Turku");

    assertThat(who(line)).isInstanceOf(Asked.class);
  }

  @Test
  void aCompanyFormATitleACityAndAPersonBelongToTheName() {
    Candidate virtanen = register.add("Aino Virtanen", "Espoo");
    Candidate puoti = register.addCompany("Sininen Puoti", "Kotka");
    register.people.put(puoti.customer(), Map.of(new PersonId(9), "Maija Lahti"));

    assertThat(who("soitto Sininen Puoti Oy 5min")).isEqualTo(new Certain(puoti));
    assertThat(who("soitto Rouva Virtanen 5min")).isEqualTo(new Certain(virtanen));
    assertThat(who("soitto Virtanen Espoosta 5min")).isEqualTo(new Certain(virtanen));
    assertThat(who("soitto Maija Sininen Puoti"))
        .isInstanceOfSatisfying(
            Certain.class,
            certain -> assertThat(certain.candidate().person()).contains(new PersonId(9)));
  }

  @Test
  void aSentenceAfterTheNameIsNoPartOfIt() {
    Candidate virtanen = register.add("Aino Virtanen", "Espoo");

    assertThat(who("soitto Virtanen. Toivoo sinistä")).isEqualTo(new Certain(virtanen));
    assertThat(who("soitto Virtanen: Toivoo sinistä")).isEqualTo(new Certain(virtanen));
    Candidate maki = register.add("Liisa Mäki", "Lahti");
    Candidate laine = register.add("Matti Laine", "Turku");
    assertThat(who("soitto Laine. Toivoo sinistä")).isEqualTo(new Certain(laine));
    assertThat(who("soitin Mäki.")).isEqualTo(new Certain(maki));
    assertThat(who("soitto J. Virtanen")).isEqualTo(new Asked("Virtanen", List.of(virtanen)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soitto auto myöhässä", "call auto is late", "Auto myöhässä", "auto"})
  void anOrdinaryWordThatIsPartOfANameIsAsked(String line) {
    register.addCompany("Helsingin Auto Oy", "Helsinki");

    assertThat(who(line)).isInstanceOf(Asked.class);
  }

  @Test
  void inSmallLettersOnlyTheWholeNameIsCertain() {
    Candidate puoti = register.addCompany("Puoti Oy", "Kotka");
    Candidate aino = register.add("Aino Virtanen", "Espoo");

    assertThat(who("soitto puoti 5min")).isEqualTo(new Certain(puoti));
    assertThat(who("soitto aino virtanen 5min")).isEqualTo(new Certain(aino));
    assertThat(who("soitto virtanen 5min")).isEqualTo(new Asked("virtanen", List.of(aino)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soitto tilaus 2026 myöhässä",
        "soitto 2026 kappaletta tilattu",
        "tilaus 2026",
        "Tilaus 2026 myöhässä"
      })
  void aNumberInASentenceIsAsked(String line) {
    register.addNumbered("Aino Virtanen", "2026");

    assertThat(who(line)).isNotInstanceOf(Certain.class);
  }

  @Test
  void aNumberAloneAfterTheChannelIsACustomersNumber() {
    Candidate numbered = register.addNumbered("Aino Virtanen", "2026");

    assertThat(who("soitto 2026")).isEqualTo(new Certain(numbered));
    assertThat(who("soitto 2026 5min")).isEqualTo(new Certain(numbered));
    assertThat(who("soitto 2026, tilaus myöhässä")).isEqualTo(new Certain(numbered));
  }

  @Test
  void aNumberBesideANameTellsWhichOfTwo() {
    register.addNumbered("Aino Virtanen", "17850");
    Candidate other = register.addNumbered("Kalle Virtanen", "17851");

    assertThat(who("soitto Virtanen 17851 5min")).isEqualTo(new Certain(other));
    assertThat(who("soitto Kalle Virtanen 5000 euron tarjous")).isEqualTo(new Certain(other));
  }

  @Test
  void whereNotEveryNameCouldBeLookedUpNobodyIsCertain() {
    register.add("Aino Virtanen", "Espoo");
    register.add("Matti Laine", "Turku");
    String strangers = "ja Adalmiina Bertta ja Cecilia Daavid ja Eemeli Faarao ja Gideon Hilla ";

    assertThat(who("käynti Virtanen " + strangers.repeat(3) + "ja Laine"))
        .isInstanceOf(Asked.class);
  }

  @Test
  void wordsInQuotesAreANameAndNothingElse() {
    Candidate video = register.addCompany("Puoti Video", "Kotka");

    Understood understood = read("\"Puoti Video\" soitto 5min", Locale.of("fi"));

    assertThat(understood.channel()).isEqualTo("call");
    assertThat(understood.customer()).isEqualTo(new Certain(video));
    assertThat(understood.text()).isEmpty();
  }

  @Test
  void finnishNamesAreFoundInTheirForms() {
    Candidate laine = register.add("Matti Laine", "Turku");
    register.add("Maija Virtanen", "Espoo");
    Candidate maki = register.add("Liisa Mäki", "Lahti");

    assertThat(who("soitto Laineelle")).isEqualTo(new Certain(laine));
    assertThat(who("soitto Laineen tilaus")).isEqualTo(new Certain(laine));
    assertThat(who("soitto Mäelle")).isEqualTo(new Certain(maki));
    assertThat(who("soitto Mäen tilaus")).isEqualTo(new Certain(maki));
  }

  @Test
  void onACardAnotherOfThatFamilyNameIsAsked() {
    Candidate aino = register.add("Aino Virtanen", "Espoo");

    assertThat(onCard("soitto Pekka Virtanen kysyi", aino))
        .isEqualTo(new Asked("Virtanen", List.of(aino)));
    assertThat(onCard("soitto Aino Virtanen kysyi", aino)).isEqualTo(new Certain(aino));
    assertThat(onCard("soitto Virtanen. Kysyi", aino)).isEqualTo(new Certain(aino));
    assertThat(onCard("soitto Pekka kysyi", aino)).isEqualTo(new Certain(aino));
  }

  private WhichCustomer who(String line) {
    return read(line, Locale.of("fi")).customer();
  }

  private WhichCustomer onCard(String line, Candidate open) {
    return read(line, Locale.of("fi"), register.find(open.customer())).customer();
  }

  private Understood read(String line, Locale locale) {
    return read(line, locale, Optional.empty());
  }

  private Understood read(String line, Locale locale, Optional<CustomerSummary> open) {
    var understanding =
        new LineUnderstanding(
            register, id -> register.people.getOrDefault(id, Map.of()), channel -> channel);
    return understanding.understand(
        line,
        HouseWords.of(locale),
        new LineUnderstanding.Circumstances(
            locale, NOW, ZoneId.of("Europe/Helsinki"), open, "visit"));
  }
}
