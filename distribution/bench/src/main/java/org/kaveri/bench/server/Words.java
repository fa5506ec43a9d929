package org.kaveri.bench.server;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Names of three countries, made of few parts: many share a family name, as in life. */
final class Words {
  private static final List<String> GIVEN_FI =
      List.of("Aino", "Eero", "Helmi", "Kaisa", "Lauri", "Päivi", "Väinö", "Tuuli", "Ilmari");
  private static final List<String> GIVEN_SV =
      List.of("Åsa", "Erik", "Göran", "Linnéa", "Märta", "Björn", "Ingrid", "Sven", "Öjvind");
  private static final List<String> GIVEN_DE =
      List.of("Jürgen", "Anna", "Käthe", "Lukas", "Sophie", "Günter", "Heidi", "Max", "Ursula");
  private static final List<String> STEMS_FI =
      List.of("Virta", "Mäki", "Korho", "Niemi", "Hämäläi", "Laiti", "Koski", "Järvi", "Räsä");
  private static final List<String> ENDS_FI = List.of("nen", "lä", "la", "ranta", "vaara", "joki");
  private static final List<String> STEMS_SV =
      List.of("Lind", "Ny", "Sjö", "Ö", "Ek", "Holm", "Söder", "Berg", "Åker", "Hägg", "Ström");
  private static final List<String> ENDS_SV =
      List.of("ström", "berg", "qvist", "lund", "holm", "man", "gren");
  private static final List<String> STEMS_DE =
      List.of("Schnei", "Mül", "Wag", "Schä", "Köh", "Baum", "Zimmer", "Lind", "Hoff", "Grü");
  private static final List<String> ENDS_DE =
      List.of("der", "ler", "ner", "fer", "mann", "gart", "bach");
  private static final List<String> TRADES =
      List.of("Leipomo", "Konepaja", "Kirjakauppa", "Bageri", "Verkstad", "Åkeri", "Bäckerei");
  private static final String CONSONANTS = "bdfghjklmnprstv";
  private static final String VOWELS = "aeiouy";
  private static final List<String> FORMS = List.of("Oy", "Ab", "GmbH", "Oyj", "Ky");
  static final List<String> CITIES =
      List.of("Helsinki", "Joensuu", "Turku", "Göteborg", "Umeå", "Köln", "Lübeck", "Växjö");

  private Words() {}

  static String given(Random random) {
    return any(any(List.of(GIVEN_FI, GIVEN_SV, GIVEN_DE), random), random);
  }

  static String family(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> any(STEMS_FI, random) + any(ENDS_FI, random);
      case 1 -> any(STEMS_SV, random) + any(ENDS_SV, random);
      default -> any(STEMS_DE, random) + any(ENDS_DE, random);
    };
  }

  /** Every other one has a name that was coined for it, as half of the words of a register are. */
  static String organisation(Random random) {
    String name = random.nextBoolean() ? coined(random) : family(random);
    return name + " " + any(TRADES, random) + " " + any(FORMS, random);
  }

  private static String coined(Random random) {
    StringBuilder name = new StringBuilder();
    for (int syllable = 0; syllable < 3 + random.nextInt(2); syllable++) {
      name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
          .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
