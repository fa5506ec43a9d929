package org.kaveri.customers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.store.lists.Words;
import org.kaveri.store.lists.Words.Word;

/** Puts those first that match as written, accents and all. */
record Ranking(List<Word> asked) {

  static Ranking of(List<Word> asked) {
    return new Ranking(asked);
  }

  /**
   * Sorted by how well they match.
   *
   * @param byName keeps its order among those that match alike
   */
  List<CustomerSummary> sorted(List<CustomerSummary> byName) {
    var sorted = new ArrayList<>(byName);
    sorted.sort(Comparator.comparingInt(this::misses));
    return sorted;
  }

  /** How many of the words asked for begin no word of the name as it is written. */
  private int misses(CustomerSummary customer) {
    List<Word> words = Words.of(customer.name());
    return (int)
        asked.stream()
            .filter(
                word -> words.stream().noneMatch(own -> own.written().startsWith(word.written())))
            .count();
  }
}
