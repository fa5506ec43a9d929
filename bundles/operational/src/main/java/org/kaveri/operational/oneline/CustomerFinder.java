package org.kaveri.operational.oneline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.customers.CustomerSummary;

/**
 * Finds whom the words that the grammar left over may name. A customer counts as named when each
 * word typed is a word of the name, as written or in a basic form of it. Who only begins alike is a
 * candidate at best.
 */
final class CustomerFinder {
  /** So many are asked for; where there are more, nobody is certain. */
  static final int LIMIT = 50;

  private static final int LONGEST_NAME = 4;
  private static final int MOST_SEARCHES = 24;
  private static final Set<String> COMPANY_WORDS =
      Set.of("oy", "oyj", "ab", "ky", "ay", "tmi", "ry", "rf", "ltd", "inc", "as", "gmbh", "hb");

  private final Register register;
  private int searches;

  CustomerFinder(Register register) {
    this.register = register;
  }

  /** The register, as far as it is needed here. */
  @FunctionalInterface
  interface Register {
    /** As {@code Customers.search}. */
    List<CustomerSummary> search(String text, int limit);
  }

  /**
   * What was found.
   *
   * @param named those who are named, exactly; in the order of the line
   * @param similar those whose name only begins as typed
   * @param words the words that name them, empty when nobody is named
   * @param sure whether it is plain that these words are a name
   */
  record Found(
      Map<CustomerId, CustomerSummary> named,
      Map<CustomerId, CustomerSummary> similar,
      List<Token> words,
      boolean sure) {
    boolean nobody() {
      return named.isEmpty() && similar.isEmpty();
    }
  }

  /** Looks for customers named by free words of the line. */
  Found find(Reading reading) {
    List<Token> free = reading.freeTokens();
    Found quoted = quoted(free);
    if (!quoted.words().isEmpty()) {
      return quoted;
    }
    Found byCapitals = byCapitals(free);
    return byCapitals.nobody() ? plain(reading, free) : byCapitals;
  }

  private Found quoted(List<Token> free) {
    List<Token> words = new ArrayList<>();
    boolean open = false;
    for (Token token : free) {
      boolean begins = !open && (token.raw().startsWith("\"") || token.raw().startsWith("”"));
      if (begins || open) {
        words.add(token);
        String rest = begins ? token.raw().substring(1) : token.raw();
        open = !(rest.contains("\"") || rest.contains("”"));
        if (!open) {
          break;
        }
      }
    }
    return words.isEmpty() || open ? none() : lookUp(words, true, true);
  }

  /** Every run of words that begin with a capital letter is looked up; all who are named count. */
  private Found byCapitals(List<Token> free) {
    Map<CustomerId, CustomerSummary> named = new LinkedHashMap<>();
    Map<CustomerId, CustomerSummary> similar = new LinkedHashMap<>();
    List<Token> words = new ArrayList<>();
    for (List<Token> run : capitalRuns(free)) {
      Found found = longestPart(run);
      named.putAll(found.named());
      similar.putAll(found.similar());
      if (words.isEmpty()) {
        words.addAll(found.words());
      }
    }
    return new Found(named, similar, words, true);
  }

  /** The longest part of the run that names somebody; else the first that somebody begins with. */
  private Found longestPart(List<Token> run) {
    Found similar = none();
    for (int length = Math.min(LONGEST_NAME, run.size()); length > 0; length--) {
      for (int from = 0; from + length <= run.size(); from++) {
        Found found = lookUp(run.subList(from, from + length), true, true);
        if (!found.named().isEmpty()) {
          return found;
        }
        similar = similar.nobody() ? found : similar;
      }
    }
    return similar;
  }

  /**
   * Nobody is named by capital letters: a name in small letters stands at the beginning or next to
   * the channel. It is certain only without inflection, since it may be any other word.
   */
  private Found plain(Reading reading, List<Token> free) {
    if (free.isEmpty()) {
      return none();
    }
    List<Token> head = new ArrayList<>();
    for (Token token : free) {
      boolean adjacent =
          head.isEmpty()
              ? token.index() == 0
                  || token.index() == reading.channelToken() + 1
                  || reading.taken().contains(token.index() - 1)
              : token.index() == head.getLast().index() + 1;
      if (adjacent && head.size() < 3) {
        head.add(token);
      } else if (!head.isEmpty()) {
        break;
      }
    }
    for (int length = head.size(); length > 0; length--) {
      List<Token> words = head.subList(0, length);
      Found asTyped = lookUp(words, false, true);
      if (!asTyped.named().isEmpty()) {
        return asTyped;
      }
      Found inflected = lookUp(words, true, true);
      if (!inflected.named().isEmpty()) {
        return new Found(inflected.named(), inflected.similar(), inflected.words(), false);
      }
    }
    return none();
  }

  private Found lookUp(List<Token> words, boolean inflected, boolean sure) {
    Map<CustomerId, CustomerSummary> named = new LinkedHashMap<>();
    Map<CustomerId, CustomerSummary> similar = new LinkedHashMap<>();
    for (List<String> variant : variants(words, inflected)) {
      if (searches++ >= MOST_SEARCHES) {
        break;
      }
      List<CustomerSummary> answer = register.search(String.join(" ", variant), LIMIT);
      for (CustomerSummary customer : answer) {
        boolean exact = answer.size() < LIMIT && names(customer, variant);
        (exact ? named : similar).putIfAbsent(customer.id(), customer);
      }
    }
    onlyAsWritten(words, named);
    onlyWholeNames(words, named);
    similar.keySet().removeAll(named.keySet());
    boolean nobody = named.isEmpty() && similar.isEmpty();
    return new Found(named, similar, nobody ? List.of() : List.copyOf(words), sure);
  }

  private static boolean names(CustomerSummary customer, List<String> typed) {
    if (typed.size() == 1 && customer.number().equals(Optional.of(typed.getFirst()))) {
      return true;
    }
    Set<String> name = foldedWords(customer.name());
    return typed.stream().map(Inflections::folded).allMatch(name::contains);
  }

  /** Whoever types <em>Mäkinen</em> with its dots doesn't mean Makinen. */
  private static void onlyAsWritten(List<Token> words, Map<CustomerId, CustomerSummary> named) {
    boolean accented =
        words.stream()
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .anyMatch(word -> !word.equals(Inflections.folded(word)));
    Set<CustomerId> asWritten = new LinkedHashSet<>();
    for (CustomerSummary customer : named.values()) {
      Set<String> name = lowerWords(customer.name());
      if (words.stream().allMatch(w -> name.contains(w.text().toLowerCase(Locale.ROOT)))) {
        asWritten.add(customer.id());
      }
    }
    if (accented && !asWritten.isEmpty()) {
      named.keySet().retainAll(asWritten);
    }
  }

  /** Whoever types all words of one name doesn't mean those who have more of them. */
  private static void onlyWholeNames(List<Token> words, Map<CustomerId, CustomerSummary> named) {
    if (words.size() < 2) {
      return;
    }
    Set<CustomerId> whole = new LinkedHashSet<>();
    for (CustomerSummary customer : named.values()) {
      if (foldedWords(customer.name()).size() == words.size()) {
        whole.add(customer.id());
      }
    }
    if (!whole.isEmpty()) {
      named.keySet().retainAll(whole);
    }
  }

  /** The words as typed, and with the last one in each of its basic forms. */
  private static List<List<String>> variants(List<Token> words, boolean inflected) {
    List<String> typed = words.stream().map(Token::text).toList();
    List<List<String>> variants = new ArrayList<>();
    variants.add(typed);
    if (inflected) {
      for (String form : Inflections.baseForms(typed.getLast())) {
        List<String> variant = new ArrayList<>(typed.subList(0, typed.size() - 1));
        variant.add(form);
        variants.add(variant);
      }
    }
    return variants;
  }

  private static List<List<Token>> capitalRuns(List<Token> free) {
    List<List<Token>> runs = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    for (Token token : free) {
      boolean follows = !run.isEmpty() && token.index() == run.getLast().index() + 1;
      boolean company = COMPANY_WORDS.contains(token.word());
      boolean number = token.text().matches("\\d{4,}");
      if (!follows && !run.isEmpty()) {
        runs.add(List.copyOf(run));
        run.clear();
      }
      if (token.capitalised() || number || (company && follows)) {
        run.add(token);
      }
    }
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
    }
    return runs;
  }

  static Set<String> foldedWords(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : name.split("[\\s,]+")) {
      words.add(Inflections.folded(word));
    }
    return words;
  }

  private static Set<String> lowerWords(String name) {
    return new LinkedHashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[\\s,]+")));
  }

  private static Found none() {
    return new Found(Map.of(), Map.of(), List.of(), true);
  }
}
