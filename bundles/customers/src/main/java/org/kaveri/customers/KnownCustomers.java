package org.kaveri.customers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.BusinessIds;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Plans;
import org.kaveri.store.lists.Slices;
import org.kaveri.store.lists.Words;

/**
 * The customers that the rows of a chunk may mean: those in the register, two statements for each
 * sort of sign, and those that the chunk itself adds.
 */
final class KnownCustomers {
  private static final String COLUMNS =
      "c.id, c.customer_number, c.business_id, c.sort_key, c.main_place, c.owner_id";

  /** An address or a number that so many have tells nobody apart. */
  private static final int MOST_FOR_ONE = 20;

  private static final String AFTER_NAME = "\n";

  private final Connection connection;
  private final SightScope scope;
  private final Map<String, List<Known>> byKey = new HashMap<>();

  /**
   * Nobody is known yet.
   *
   * @param scope of whoever imports
   */
  KnownCustomers(Connection connection, SightScope scope) {
    this.connection = connection;
    this.scope = scope;
  }

  /**
   * One of them.
   *
   * @param id empty while she is only about to be added
   * @param place in the order of those who are about to be added
   * @param seen whether whoever imports sees her
   */
  record Known(Optional<CustomerId> id, int place, Signs signs, boolean seen) {}

  /** Looks up the customers of these rows; at most as many as a list of values may have. */
  void lookUp(List<Signs> rows) throws SQLException {
    Set<String> numbers = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    Set<String> emails = new LinkedHashSet<>();
    Set<String> phones = new LinkedHashSet<>();
    for (Signs signs : rows) {
      signs.number().ifPresent(numbers::add);
      signs.businessId().ifPresent(id -> addWords(words, id));
      emails.addAll(signs.emails());
      phones.addAll(signs.phones());
    }
    find(
        numbers,
        "customer_number",
        "id",
        "customers_customer" + Plans.constraint("customers_customer_number") + " where",
        (key, it) -> Signs.number(key));
    findFormer(numbers);
    find(
        words,
        "word",
        "row_id",
        "customers_lookup" + Plans.index("customers_lookup_word") + " where folded = 0 and",
        (key, it) -> it.businessId().map(Signs::businessId).orElse(""));
    find(
        emails,
        "comparable",
        "holder_id",
        "customers_email" + Plans.index("customers_email_comparable") + " where",
        (key, it) -> Signs.email(key));
    find(
        phones,
        "dialled",
        "holder_id",
        "customers_phone" + Plans.index("customers_phone_dialled") + " where",
        (key, it) -> Signs.phone(key, it.name()));
    findNames(rows.stream().filter(Signs::isBare).map(Signs::name).distinct().toList());
  }

  /** The number as it may be written, with and without the letters of its country. */
  private static void addWords(Set<String> words, String comparable) {
    for (String writing : List.of(comparable, comparable.replaceAll("^[A-Z]+", ""))) {
      Words.of(writing).forEach(word -> words.add(word.plain()));
    }
  }

  /**
   * Looks up who has one of these, and then who that is: one after the other, since Derby would
   * rather read all customers than join a few. It is told the index too, since what it planned
   * while the table was small would read all of it.
   */
  private void find(Set<String> values, String column, String id, String from, Keys keys)
      throws SQLException {
    if (values.isEmpty()) {
      return;
    }
    var holders = new LinkedHashMap<Long, List<String>>();
    try (var select =
        connection.prepareStatement(
            "select %1$s, %2$s from %3$s %2$s in %4$s fetch first %5$d rows only"
                .formatted(
                    id, column, from, InList.marks(values.size()), values.size() * MOST_FOR_ONE))) {
      InList.bind(select, 1, values);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          holders.computeIfAbsent(rows.getLong(1), it -> new ArrayList<>()).add(rows.getString(2));
        }
      }
    }
    for (List<Long> slice : Slices.of(List.copyOf(new TreeSet<>(holders.keySet())))) {
      for (Known known : living(slice)) {
        long holder = known.id().orElseThrow().value();
        holders
            .getOrDefault(holder, List.of())
            .forEach(key -> put(keys.of(key, known.signs()), known));
      }
    }
  }

  private List<Known> living(List<Long> ids) throws SQLException {
    var living = new ArrayList<Known>();
    try (var select =
        connection.prepareStatement(
            "select "
                + COLUMNS
                + " from customers_customer c where c.merged_into is null and c.id in "
                + InList.marks(ids.size()))) {
      InList.bind(select, 1, ids);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          living.add(known(rows));
        }
      }
    }
    living.sort(Comparator.comparingLong(known -> known.id().orElseThrow().value()));
    return living;
  }

  /** Numbers of those who were merged lead to the one who stayed. */
  private void findFormer(Set<String> numbers) throws SQLException {
    if (!numbers.isEmpty()) {
      Map<String, CustomerId> former = new MergeRows(connection).former(numbers);
      var seen = new HashSet<CustomerId>();
      for (List<CustomerId> slice : Slices.of(former.values().stream().distinct().toList())) {
        seen.addAll(RegisterSight.among(connection, scope, slice));
      }
      former.forEach(
          (number, survivor) ->
              put(
                  Signs.number(number),
                  new Known(
                      Optional.of(survivor), -1, Signs.numbered(number), seen.contains(survivor))));
    }
  }

  private void findNames(List<String> names) throws SQLException {
    if (names.isEmpty()) {
      return;
    }
    try (PreparedStatement select =
        connection.prepareStatement(
            "select "
                + COLUMNS
                + " from customers_customer c where c.sort_key >= ? and c.sort_key < ?"
                + " and c.merged_into is null"
                + " order by c.sort_key fetch first "
                + MOST_FOR_ONE
                + " rows only")) {
      for (String name : names) {
        select.setString(1, name);
        select.setString(2, name.substring(0, name.length() - 1) + AFTER_NAME);
        try (var rows = select.executeQuery()) {
          while (rows.next()) {
            put(Signs.name(name), known(rows));
          }
        }
      }
    }
  }

  private Known known(ResultSet row) throws SQLException {
    String sortKey = row.getString(4);
    var signs =
        new Signs(
            Optional.ofNullable(row.getString(2)),
            Optional.ofNullable(row.getString(3)).flatMap(BusinessIds::comparable),
            List.of(),
            List.of(),
            sortKey.substring(0, sortKey.indexOf('\t') + 1),
            Optional.ofNullable(row.getString(5)).orElse("").toLowerCase(Locale.ROOT));
    long owner = row.getLong(6);
    boolean seen = scope.sees(row.wasNull() ? Optional.empty() : Optional.of(new UserId(owner)));
    return new Known(Optional.of(new CustomerId(row.getLong(1))), -1, signs, seen);
  }

  private void put(String key, Known known) {
    byKey.computeIfAbsent(key, it -> new ArrayList<>()).add(known);
  }

  /** Another one who is about to be added: rows further on may mean her. */
  Known add(int place, Signs signs) {
    var known = new Known(Optional.empty(), place, signs, true);
    signs.keys().forEach(key -> put(key, known));
    return known;
  }

  /**
   * Whom a row means, when she is known. Of several with one sign those come first who are seen;
   * and the name alone does not tell that there is somebody who is not.
   */
  Optional<Known> meant(Signs signs) {
    List<Known> suiting = suiting(signs);
    return suiting.stream()
        .filter(Known::seen)
        .findFirst()
        .or(() -> signs.isBare() ? Optional.empty() : suiting.stream().findFirst());
  }

  /** All who have the strongest sign of a row that anybody has. */
  List<Known> suiting(Signs signs) {
    for (String key : signs.asked()) {
      var suiting =
          byKey.getOrDefault(key, List.of()).stream()
              .filter(known -> signs.agrees(known.signs()))
              .toList();
      if (suiting.stream().anyMatch(known -> known.seen() || !signs.isBare())) {
        return suiting;
      }
    }
    return List.of();
  }

  /** The key of a customer who was found by that value. */
  @FunctionalInterface
  private interface Keys {
    String of(String value, Signs signs);
  }
}
