package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kaveri.api.PersonId;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Plans;
import org.kaveri.store.lists.Slices;
import org.kaveri.store.lists.SortKeys;

/**
 * The people that the rows of a chunk may mean, known again within their customer by an e-mail
 * address or by the name.
 */
final class KnownPeople {
  private static final String AFTER_NAME = "\n";
  private static final int MOST_FOR_ONE = 20;

  private final Connection connection;
  private final Map<String, Known> byKey = new HashMap<>();

  KnownPeople(Connection connection) {
    this.connection = connection;
  }

  /**
   * One of them.
   *
   * @param id empty while she is only about to be added
   * @param place in the order of those who are about to be added
   */
  record Known(Optional<PersonId> id, int place) {}

  /** Looks up the people of these rows; at most as many as a list of values may have. */
  void lookUp(List<BulkPeople.Fresh> rows) throws SQLException {
    findByEmail(rows);
    findByName(rows.stream().filter(row -> meant(row).isEmpty()).toList());
  }

  private void findByEmail(List<BulkPeople.Fresh> rows) throws SQLException {
    var emails = new LinkedHashSet<String>();
    for (BulkPeople.Fresh row : rows) {
      row.details().emails().forEach(email -> emails.add(email.comparable()));
    }
    if (emails.isEmpty()) {
      return;
    }
    Map<Long, String> holders = holders(connection, emails);
    for (List<Long> slice : Slices.of(List.copyOf(new TreeSet<>(holders.keySet())))) {
      peopleAmong(slice, holders);
    }
  }

  /**
   * Who has one of these addresses, a person or a customer, each with one that they have.
   *
   * @param emails as they are compared; at least one
   */
  static Map<Long, String> holders(Connection connection, Set<String> emails) throws SQLException {
    var holders = new LinkedHashMap<Long, String>();
    try (var select =
        connection.prepareStatement(
            "select holder_id, comparable from customers_email"
                + Plans.index("customers_email_comparable")
                + " where comparable in "
                + InList.marks(emails.size())
                + " fetch first "
                + emails.size() * MOST_FOR_ONE
                + " rows only")) {
      InList.bind(select, 1, emails);
      try (var found = select.executeQuery()) {
        while (found.next()) {
          holders.put(found.getLong(1), found.getString(2));
        }
      }
    }
    return holders;
  }

  /** Customers hold addresses too. */
  private void peopleAmong(List<Long> ids, Map<Long, String> emails) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select id, customer_id from customers_person where id in "
                + InList.marks(ids.size())
                + " order by id")) {
      InList.bind(select, 1, ids);
      try (var found = select.executeQuery()) {
        while (found.next()) {
          long id = found.getLong(1);
          byKey.putIfAbsent(
              email(found.getLong(2), emails.getOrDefault(id, "")),
              new Known(Optional.of(new PersonId(id)), -1));
        }
      }
    }
  }

  private void findByName(List<BulkPeople.Fresh> rows) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select p.id from customers_person p where p.customer_id = ? and p.sort_key >= ?"
                + " and p.sort_key < ? order by p.sort_key fetch first 1 rows only")) {
      for (BulkPeople.Fresh row : rows) {
        String name = name(row);
        select.setLong(1, row.customer().value());
        select.setString(2, name);
        select.setString(3, name.substring(0, name.length() - 1) + AFTER_NAME);
        try (var found = select.executeQuery()) {
          if (found.next()) {
            byKey.putIfAbsent(
                name(row.customer().value(), name),
                new Known(Optional.of(new PersonId(found.getLong(1))), -1));
          }
        }
      }
    }
  }

  /** Another one who is about to be added: rows further on may mean her. */
  void add(int place, BulkPeople.Fresh row) {
    var known = new Known(Optional.empty(), place);
    keys(row).forEach(key -> byKey.putIfAbsent(key, known));
  }

  /** Whom a row means, when she is known. */
  Optional<Known> meant(BulkPeople.Fresh row) {
    return keys(row).stream().map(byKey::get).filter(Objects::nonNull).findFirst();
  }

  private static List<String> keys(BulkPeople.Fresh row) {
    long customer = row.customer().value();
    return Stream.concat(
            row.details().emails().stream().map(email -> email(customer, email.comparable())),
            Stream.of(name(customer, name(row))))
        .toList();
  }

  private static String name(BulkPeople.Fresh row) {
    return SortKeys.beginning(row.details().name().sorted());
  }

  private static String email(long customer, String comparable) {
    return customer + "@" + comparable;
  }

  private static String name(long customer, String beginning) {
    return customer + "n" + beginning;
  }
}
