package org.kaveri.demo;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.kaveri.api.customers.CustomerName.PersonName;

/** Names that sound real and are nobody's. */
final class Names {
  private static final List<String> GIVEN_FI =
      List.of(
          "Aino",
          "Eero",
          "Helmi",
          "Ilmari",
          "Kaisa",
          "Lauri",
          "Maija",
          "Niilo",
          "Oona",
          "Pekka",
          "Riikka",
          "Sampo",
          "Tuuli",
          "Urho",
          "Veera",
          "Väinö",
          "Päivi",
          "Jörgen-Matti",
          "Hanna",
          "Mikko",
          "Sari",
          "Timo",
          "Elina",
          "Juhani",
          "Kirsi",
          "Antti",
          "Minna",
          "Olli",
          "Satu",
          "Ville");
  private static final List<String> FAMILY_FI =
      List.of(
          "Virtanen",
          "Mäkinen",
          "Korhonen",
          "Nieminen",
          "Hämäläinen",
          "Laine",
          "Heikkinen",
          "Koskinen",
          "Järvinen",
          "Lehtonen",
          "Saarinen",
          "Salminen",
          "Heinonen",
          "Niemi",
          "Kinnunen",
          "Räsänen",
          "Öhman",
          "Äijälä",
          "Peltola",
          "Ahonen",
          "Ojala",
          "Hiltunen",
          "Kettunen",
          "Suominen",
          "Väisänen",
          "Rönkkö",
          "Lampinen",
          "Tuominen",
          "Honkanen",
          "Myllymäki");
  private static final List<String> GIVEN_SV =
      List.of(
          "Åsa",
          "Erik",
          "Ingrid",
          "Göran",
          "Linnéa",
          "Björn",
          "Märta",
          "Sven",
          "Elsa",
          "Anders",
          "Birgitta",
          "Håkan",
          "Karin",
          "Lars",
          "Öjvind");
  private static final List<String> FAMILY_SV =
      List.of(
          "Åberg",
          "Lindström",
          "Nyström",
          "Sjöberg",
          "Öberg",
          "Ekström",
          "Holmqvist",
          "Söderholm",
          "Bergman",
          "Wikström",
          "Åkerlund",
          "Hägglund",
          "Strömberg",
          "Lindqvist",
          "Forsén");
  private static final List<String> GIVEN_OTHER =
      List.of(
          "Olga",
          "Marek",
          "Zoë",
          "Liis",
          "François",
          "Anna",
          "Jürgen",
          "Nguyễn",
          "Siobhán",
          "Łukasz",
          "Fatima",
          "Dmitri");
  private static final List<String> FAMILY_OTHER =
      List.of(
          "Ivanova",
          "Kowalski",
          "Müller",
          "Tamm",
          "Lefèvre",
          "O’Brien",
          "García",
          "Nowak",
          "Sørensen",
          "Ozoliņš",
          "Hansen",
          "Novák");
  private static final List<String> TRADES_FI =
      List.of(
          "Leipomo",
          "Kahvila",
          "Konepaja",
          "Kirjakauppa",
          "Tilitoimisto",
          "Rakennus",
          "Puutarha",
          "Autokorjaamo",
          "Kukkakauppa",
          "Kuljetus",
          "Insinööritoimisto",
          "Ravintola",
          "Apteekki",
          "Kampaamo",
          "Matkatoimisto",
          "Sähkö");
  private static final List<String> TRADES_SV =
      List.of(
          "Bageri",
          "Kafé",
          "Verkstad",
          "Bokhandel",
          "Redovisning",
          "Bygg",
          "Trädgård",
          "Restaurang",
          "Åkeri",
          "El & Värme");
  private static final List<String> TRADES_OTHER =
      List.of("Trading", "Logistics", "Studio", "Foods", "Works", "Consulting");
  private static final List<String> PUBLIC_BODIES =
      List.of("kaupunki", "seurakunta", "lukio", "urheiluseura", "kirjasto", "marttayhdistys");

  private Names() {}

  /** Where somebody's name comes from. */
  enum Tongue {
    FI,
    SV,
    OTHER;

    static Tongue any(Random random) {
      int draw = random.nextInt(100);
      return draw < 70 ? FI : draw < 88 ? SV : OTHER;
    }

    /** In which such a customer is served. */
    String language() {
      return switch (this) {
        case FI -> "fi";
        case SV -> "sv";
        case OTHER -> "en";
      };
    }
  }

  static PersonName person(Tongue tongue, Random random) {
    return switch (tongue) {
      case FI -> new PersonName(any(GIVEN_FI, random), any(FAMILY_FI, random));
      case SV -> new PersonName(any(GIVEN_SV, random), any(FAMILY_SV, random));
      case OTHER -> new PersonName(any(GIVEN_OTHER, random), any(FAMILY_OTHER, random));
    };
  }

  static String organisation(Tongue tongue, String city, Random random) {
    return switch (tongue) {
      case FI ->
          random.nextInt(8) == 0
              ? genitive(city) + " " + any(PUBLIC_BODIES, random)
              : any(TRADES_FI, random) + " " + any(FAMILY_FI, random) + " Oy";
      case SV -> any(FAMILY_SV, random) + "s " + any(TRADES_SV, random) + " Ab";
      case OTHER -> any(FAMILY_OTHER, random) + " " + any(TRADES_OTHER, random) + " Ltd";
    };
  }

  private static String genitive(String city) {
    return switch (city) {
      case "Helsinki" -> "Helsingin";
      case "Tampere" -> "Tampereen";
      case "Turku" -> "Turun";
      case "Oulu" -> "Oulun";
      case "Jyväskylä" -> "Jyväskylän";
      case "Lahti" -> "Lahden";
      case "Kuopio" -> "Kuopion";
      case "Vaasa" -> "Vaasan";
      default -> city + "n";
    };
  }

  /** Letters for an address of e-mail. */
  static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return java.text.Normalizer.normalize(lower, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^a-z0-9]+", ".")
        .replaceAll("\\.+", ".")
        .replaceAll("^\\.|\\.$", "");
  }

  static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
