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
import org.kaveri.api.customers.CustomerKind;
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

  private final Register register;
  private int searches;
  private boolean searchedAll = true;

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
   * @param besides words of a name that stand next to those and are not among them
   * @param sure whether it is plain that these words are a name
   */
  record Found(
      Map<CustomerId, CustomerSummary> named,
      Map<CustomerId, CustomerSummary> similar,
      List<Token> words,
      List<Token> besides,
      boolean sure) {
    boolean nobody() {
      return named.isEmpty() && similar.isEmpty();
    }

    private Found unsure() {
      return new Found(named, similar, words, besides, false);
    }
  }

  /**
   * Looks for customers named by free words of the line. Nobody is sure when more names stand there
   * than could be looked up.
   */
  Found find(Reading reading) {
    Found found = search(reading);
    return searchedAll ? found : found.unsure();
  }

  private Found search(Reading reading) {
    List<Token> free = reading.freeTokens();
    List<Token> quoted = Quotes.first(free);
    if (!quoted.isEmpty()) {
      return lookUp(quoted, true);
    }
    Found found = byCapitals(free);
    found = found.nobody() ? byNumber(reading, free) : found;
    return found.nobody() ? plain(reading, free) : found;
  }

  /** Every run of words that begin with a capital letter is looked up; all who are named count. */
  private Found byCapitals(List<Token> free) {
    Map<CustomerId, CustomerSummary> named = new LinkedHashMap<>();
    Map<CustomerId, CustomerSummary> similar = new LinkedHashMap<>();
    List<Token> words = new ArrayList<>();
    List<Token> besides = new ArrayList<>();
    boolean sure = true;
    for (List<Token> run : capitalRuns(free)) {
      Found found = longestPart(run);
      named.putAll(found.named());
      similar.putAll(found.similar());
      if (words.isEmpty()) {
        words.addAll(found.words());
      }
      if (!found.named().isEmpty()) {
        besides.addAll(found.besides());
        sure &= !onlyBeginsTheLine(run, found);
      }
    }
    return new Found(named, similar, words, besides, sure);
  }

  /** A capital letter at the beginning of a line tells nothing: it may be any word of a company. */
  private static boolean onlyBeginsTheLine(List<Token> run, Found found) {
    return run.size() == 1
        && run.getFirst().index() == 0
        && found.named().values().stream()
            .anyMatch(
                customer ->
                    customer.kind() == CustomerKind.ORGANISATION
                        && !NameWords.isWhole(run, customer));
  }

  /** The longest parts of the run that name somebody; else the first that somebody begins with. */
  private Found longestPart(List<Token> run) {
    Found similar = none();
    for (int length = Math.min(LONGEST_NAME, run.size()); length > 0; length--) {
      Map<CustomerId, CustomerSummary> named = new LinkedHashMap<>();
      List<Token> words = new ArrayList<>();
      List<Token> besides = new ArrayList<>(run);
      for (int from = 0; from + length <= run.size(); from++) {
        Found found = lookUp(run.subList(from, from + length), true);
        if (found.named().isEmpty()) {
          similar = similar.nobody() ? found : similar;
        } else {
          named.putAll(found.named());
          words.addAll(words.isEmpty() ? found.words() : List.of());
          besides.removeAll(found.words());
        }
      }
      if (!named.isEmpty()) {
        int end = words.getLast().index();
        besides.removeIf(token -> NameWords.isNumber(token) && token.index() > end);
        return new Found(named, Map.of(), words, besides, true);
      }
    }
    return similar;
  }

  /** A number is a customer's for certain when it stands alone right after the channel. */
  private Found byNumber(Reading reading, List<Token> free) {
    for (Token token : free) {
      if (NameWords.isNumber(token)) {
        boolean alone =
            reading.channelToken() >= 0
                && token.index() == reading.channelToken() + 1
                && (token.endsPart()
                    || token.index() + 1 >= reading.tokens().size()
                    || reading.taken().contains(token.index() + 1));
        Found found = lookUp(List.of(token), false);
        return alone ? found : found.unsure();
      }
    }
    return none();
  }

  /**
   * Nobody is named by capital letters: a name in small letters stands at the beginning or next to
   * the channel. It is certain only when it is a whole name without inflection, since it may be any
   * other word.
   */
  private Found plain(Reading reading, List<Token> free) {
    List<Token> head = head(reading, free);
    for (int length = head.size(); length > 0; length--) {
      List<Token> words = head.subList(0, length);
      Found asTyped = lookUp(words, false);
      if (!asTyped.named().isEmpty()) {
        boolean whole =
            asTyped.named().values().stream()
                .allMatch(customer -> NameWords.isWhole(words, customer));
        return whole ? asTyped : asTyped.unsure();
      }
      Found inflected = lookUp(words, true);
      if (!inflected.named().isEmpty()) {
        return inflected.unsure();
      }
    }
    return none();
  }

  /** Up to three words at the beginning or next to what was understood. */
  private static List<Token> head(Reading reading, List<Token> free) {
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
    return head;
  }

  private Found lookUp(List<Token> words, boolean inflected) {
    Map<CustomerId, CustomerSummary> named = new LinkedHashMap<>();
    Map<CustomerId, CustomerSummary> similar = new LinkedHashMap<>();
    for (List<String> variant : variants(words, inflected)) {
      if (searches++ >= MOST_SEARCHES) {
        searchedAll = false;
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
    return new Found(named, similar, nobody ? List.of() : List.copyOf(words), List.of(), true);
  }

  private static boolean names(CustomerSummary customer, List<String> typed) {
    Set<String> name = NameWords.folded(customer.name());
    return typed.stream()
        .allMatch(
            word ->
                name.contains(Inflections.folded(word))
                    || customer.number().equals(Optional.of(word)));
  }

  /** Whoever types <em>Mäkinen</em> with its dots doesn't mean Makinen. */
  private static void onlyAsWritten(List<Token> words, Map<CustomerId, CustomerSummary> named) {
    boolean accented =
        words.stream()
            .map(word -> word.name().toLowerCase(Locale.ROOT))
            .anyMatch(word -> !word.equals(Inflections.folded(word)));
    Set<CustomerId> asWritten = new LinkedHashSet<>();
    for (CustomerSummary customer : named.values()) {
      Set<String> name = NameWords.lower(customer.name());
      if (words.stream().allMatch(w -> name.contains(w.name().toLowerCase(Locale.ROOT)))) {
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
      if (NameWords.folded(customer.name()).size() == words.size()) {
        whole.add(customer.id());
      }
    }
    if (!whole.isEmpty()) {
      named.keySet().retainAll(whole);
    }
  }

  /** The words as typed, and with the last one in each of its basic forms. */
  private static List<List<String>> variants(List<Token> words, boolean inflected) {
    List<String> typed = words.stream().map(Token::name).toList();
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

  /** Runs of words with a capital letter; numbers and forms of companies go with their words. */
  private static List<List<Token>> capitalRuns(List<Token> free) {
    List<List<Token>> runs = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    for (Token token : free) {
      boolean follows =
          !run.isEmpty()
              && token.index() == run.getLast().index() + 1
              && !run.getLast().endsSentence();
      if (!follows) {
        addRun(runs, run);
        run.clear();
      }
      if (token.capitalised()
          || NameWords.isNumber(token)
          || (NameWords.isCompanyForm(token) && follows)) {
        run.add(token);
      }
    }
    addRun(runs, run);
    return runs;
  }

  private static void addRun(List<List<Token>> runs, List<Token> run) {
    if (run.stream().anyMatch(Token::capitalised)) {
      runs.add(List.copyOf(run));
    }
  }

  private static Found none() {
    return new Found(Map.of(), Map.of(), List.of(), List.of(), true);
  }
}
