package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.BusinessIds;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.Likeness;
import org.kaveri.api.customers.Likeness.Reason;
import org.kaveri.api.customers.UnseenLikeness;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.SqlPart;
import org.kaveri.store.lists.Words;
import org.kaveri.store.lists.Words.Word;

/** Finds who may be the customer that is being entered, by indexes alone. */
final class Alike {
  private static final int CANDIDATES = 50;

  /** Words that say what form a company has, and not which one it is. */
  private static final Set<String> FORMS =
      Set.of("oy", "oyj", "ab", "abp", "ky", "ay", "tmi", "ry", "ltd", "inc", "llc", "gmbh", "as");

  private final Connection connection;
  private final WayIndex ways;
  private final SightScope scope;
  private final Map<Long, EnumSet<Reason>> found = new LinkedHashMap<>();

  Alike(Connection connection, Dialling dialling, SightScope scope) {
    this.connection = connection;
    this.scope = scope;
    ways = new WayIndex(connection, dialling);
  }

  List<Likeness> to(CustomerDetails details) throws SQLException {
    note(ways.ofPhones(details.phones()), Reason.PHONE);
    note(ways.ofEmails(details.emails()), Reason.EMAIL);
    noteBusinessId(details.businessId().flatMap(BusinessIds::comparable));
    noteName(details.name().display());
    return CustomerRows.byId(connection, found.keySet()).stream()
        .filter(customer -> scope.sees(customer.owner()))
        .map(customer -> new Likeness(customer, reasons(customer)))
        .sorted(Comparator.comparingInt(Likeness::score).reversed())
        .limit(Customers.MAX_ALIKE)
        .toList();
  }

  /**
   * Those who are not seen. A name says too little to tell of somebody whom one does not see, so it
   * is not asked for.
   */
  List<UnseenLikeness> unseenTo(CustomerDetails details) throws SQLException {
    note(ways.ofPhones(details.phones()), Reason.PHONE);
    note(ways.ofEmails(details.emails()), Reason.EMAIL);
    noteBusinessId(details.businessId().flatMap(BusinessIds::comparable));
    return CustomerRows.byId(connection, found.keySet()).stream()
        .filter(customer -> !scope.sees(customer.owner()))
        .map(customer -> new UnseenLikeness(customer.owner(), reasons(customer)))
        .distinct()
        .limit(Customers.MAX_ALIKE)
        .toList();
  }

  private Set<Reason> reasons(CustomerSummary customer) {
    return found.getOrDefault(customer.id().value(), EnumSet.noneOf(Reason.class));
  }

  private void note(Collection<Long> customers, Reason reason) {
    customers.forEach(
        id -> found.computeIfAbsent(id, it -> EnumSet.noneOf(Reason.class)).add(reason));
  }

  /** Looks up the digits, which every writing has in common, and compares what was found. */
  private void noteBusinessId(Optional<String> comparable) throws SQLException {
    if (comparable.isEmpty()) {
      return;
    }
    var candidates = new LinkedHashSet<Long>();
    for (String writing : List.of(comparable.get(), comparable.get().replaceAll("^[A-Z]+", ""))) {
      candidates.addAll(find(Words.of(writing)));
    }
    if (candidates.isEmpty()) {
      return;
    }
    SqlPart among = InList.among("id", candidates);
    try (var select =
        connection.prepareStatement(
            "select id, business_id from customers_customer where business_id is not null and "
                + among.sql())) {
      among.bind(select, 1);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          if (BusinessIds.comparable(rows.getString(2)).equals(comparable)) {
            note(List.of(rows.getLong(1)), Reason.BUSINESS_ID);
          }
        }
      }
    }
  }

  private void noteName(String name) throws SQLException {
    List<Word> words = telling(name);
    if (words.isEmpty()) {
      return;
    }
    CustomerRows.byId(connection, find(words)).stream()
        .filter(customer -> plain(telling(customer.name())).equals(plain(words)))
        .forEach(customer -> note(List.of(customer.id().value()), Reason.NAME));
  }

  private Collection<Long> find(List<Word> words) throws SQLException {
    return NameIndex.INDEX.find(connection, words, Optional.empty(), CANDIDATES);
  }

  /** Words by which a name is told from others. */
  static List<Word> telling(String name) {
    return Words.of(name).stream().filter(word -> !FORMS.contains(word.plain())).toList();
  }

  private static Set<String> plain(List<Word> words) {
    return words.stream().map(Word::plain).collect(Collectors.toSet());
  }
}
