package org.kaveri.operational.oneline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.CustomerSummary;

/** What names are made of, and what may stand beside one without being another. */
final class NameWords {
  private static final Set<String> COMPANY_FORMS =
      Set.of("oy", "oyj", "ab", "ky", "ay", "tmi", "ry", "rf", "ltd", "inc", "as", "gmbh", "hb");

  private static final Set<String> TITLES =
      Set.of(
          "rouva",
          "herra",
          "neiti",
          "asiakas",
          "mr",
          "mrs",
          "ms",
          "dr",
          "customer",
          "client",
          "herr",
          "fru",
          "kund",
          "kunden");

  private NameWords() {}

  /** The words of a name in small letters without accents. */
  static Set<String> folded(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : name.split("[\\s,]+")) {
      words.add(Inflections.folded(word));
    }
    return words;
  }

  /** The words of a name in small letters. */
  static Set<String> lower(String name) {
    return new LinkedHashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[\\s,]+")));
  }

  static boolean isCompanyForm(Token token) {
    return COMPANY_FORMS.contains(token.word());
  }

  static boolean isNumber(Token token) {
    return token.word().matches("\\d{4,}");
  }

  /** Whether the words are all of the customer's name but for the form of the company. */
  static boolean isWhole(List<Token> words, CustomerSummary customer) {
    Set<String> name = folded(customer.name());
    name.removeAll(COMPANY_FORMS);
    Set<String> typed = new LinkedHashSet<>();
    words.forEach(word -> typed.add(Inflections.folded(word.name())));
    typed.removeAll(COMPANY_FORMS);
    return name.equals(typed);
  }

  /** Whether a word beside the customer's name says the same customer: her form, title or city. */
  static boolean belongs(Token beside, CustomerSummary customer) {
    if (isCompanyForm(beside)) {
      Set<String> name = folded(customer.name());
      return customer.kind() == CustomerKind.ORGANISATION
          && COMPANY_FORMS.stream().noneMatch(name::contains);
    }
    return TITLES.contains(beside.word())
        || customer.city().filter(city -> isOneOf(beside, folded(city))).isPresent();
  }

  /** Whether the word is, as it stands or in a basic form, one of the names. */
  static boolean isOneOf(Token token, Set<String> foldedNames) {
    return foldedNames.contains(Inflections.folded(token.name()))
        || Inflections.baseForms(token.name()).stream()
            .map(Inflections::folded)
            .anyMatch(foldedNames::contains);
  }
}
