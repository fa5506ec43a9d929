package org.kaveri.customers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.store.lists.WordIndex;
import org.kaveri.store.lists.Words;
import org.kaveri.store.lists.Words.Word;

/** What customers are found by. */
final class NameIndex {
  static final WordIndex INDEX = new WordIndex("customers_word");

  private NameIndex() {}

  /** The words of name, number and business id, each once. */
  static List<Word> wordsOf(CustomerDetails details) {
    var all = new ArrayList<>(Words.of(details.name().display()));
    details.number().map(Words::ofIdentifier).ifPresent(all::addAll);
    details.businessId().map(Words::ofIdentifier).ifPresent(all::addAll);
    var words = new LinkedHashMap<String, Word>();
    all.forEach(word -> words.putIfAbsent(word.plain(), word));
    return List.copyOf(words.values());
  }
}
