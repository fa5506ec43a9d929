package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.store.lists.SortKeys;
import org.kaveri.store.lists.WordForms;
import org.kaveri.store.lists.WordIndex;
import org.kaveri.store.lists.WordIndex.Walk;
import org.kaveri.store.lists.WordIndex.Within;
import org.kaveri.store.lists.Words;
import org.kaveri.store.lists.Words.Word;
import org.kaveri.store.sight.SeenCustomers;

/** What customers are found by. */
final class NameIndex {
  static final WordIndex INDEX = new WordIndex("customers_lookup");

  /** The different words of all of them, for fragments and misspellings. */
  static final WordForms FORMS = new WordForms("customers_word_form");

  private NameIndex() {}

  /** Who may be meant by words that somebody has typed. */
  static SequencedSet<Long> search(
      Connection connection, List<Word> words, Optional<Within> within, int limit)
      throws SQLException {
    return INDEX.findWidely(connection, FORMS, words, within, limit);
  }

  /** Only customers for whom the employee cares. */
  static Within ownedBy(UserId owner) {
    return new Within("customers_customer", "owner_id", owner.value());
  }

  /** Only customers whom the caller sees; empty when she sees all. */
  static Optional<Within> seen(SightScope scope, SeenCustomers seen) {
    return switch (seen) {
      case SeenCustomers.All all -> Optional.empty();
      case SeenCustomers.Few few ->
          Optional.of(Within.sorting("customers_customer", few.condition("b.id")));
      case SeenCustomers.Owned owned ->
          Optional.of(
              new Within(
                  "customers_customer",
                  RegisterSight.ownedBy(scope, "b.owner_id"),
                  Optional.of(new Walk(RegisterSight.along(scope), ""))));
    };
  }

  /**
   * Replaces what the customer is found by.
   *
   * @param own values of own fields
   */
  static void replace(
      Connection connection, CustomerId id, CustomerDetails details, List<String> own)
      throws SQLException {
    String sortKey = SortKeys.of(details.name().sorted(), id.value());
    INDEX.replace(connection, id.value(), sortKey, wordsOf(details, own));
  }

  /** The words of name, number, business id and own fields, each once. */
  static List<Word> wordsOf(CustomerDetails details, List<String> own) {
    var all = new ArrayList<>(Words.of(details.name().display()));
    details.number().map(Words::ofIdentifier).ifPresent(all::addAll);
    details.businessId().map(Words::ofIdentifier).ifPresent(all::addAll);
    own.forEach(value -> all.addAll(Words.of(value)));
    var words = new LinkedHashMap<String, Word>();
    all.forEach(word -> words.putIfAbsent(word.plain(), word));
    return List.copyOf(words.values());
  }
}
