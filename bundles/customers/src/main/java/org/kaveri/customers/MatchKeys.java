package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.customers.BusinessIds;
import org.kaveri.api.customers.Likeness.Reason;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Words;

/**
 * Keeps, for each customer, the keys that duplicates have in common: those by which {@link Alike}
 * compares, made comparable by an index. Writes only what is different.
 */
final class MatchKeys {
  private static final int LONGEST = 254;
  private static final int FEWEST_DIGITS = 6;

  /** Who has the number or the address, or at whom the person is who has. */
  private static final String OF_CUSTOMERS =
      "select w.holder_id, w.%2$s from %1$s w where w.holder_id in %3$s";

  /** Derby would at times read all numbers for a hash table rather than look up those of a few. */
  private static final String OF_PEOPLE =
      "select p.customer_id, w.%2$s from --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " customers_person p, %1$s w --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + " where w.holder_id = p.id and p.customer_id in %3$s";

  private final Connection connection;

  MatchKeys(Connection connection) {
    this.connection = connection;
  }

  /**
   * What two customers may have in common.
   *
   * @param sort the reason's letter
   */
  record Key(String sort, String key) {
    static Key of(Reason reason, String key) {
      return new Key(letter(reason), key.length() <= LONGEST ? key : key.substring(0, LONGEST));
    }
  }

  /** Under which the keys of a reason are kept. */
  static String letter(Reason reason) {
    return switch (reason) {
      case BUSINESS_ID -> "B";
      case EMAIL -> "E";
      case PHONE -> "P";
      case NAME -> "N";
      case TOWN -> "T";
    };
  }

  /**
   * Brings the keys of so many customers up to what they are now. The number of statements does not
   * depend on how many these are.
   *
   * @return the last customer looked at; empty when there is none behind the one given
   */
  Optional<Long> renew(long after, int atOnce) throws SQLException {
    Map<Long, Set<Key>> keys = ofRegister(after, atOnce);
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    var customers = List.copyOf(keys.keySet());
    note(keys, customers, Reason.PHONE, "customers_phone", "dialled");
    note(keys, customers, Reason.EMAIL, "customers_email", "comparable");
    replace(of(customers), keys);
    return Optional.of(customers.getLast());
  }

  /** Of those who were merged nothing is kept. */
  private Map<Long, Set<Key>> ofRegister(long after, int atOnce) throws SQLException {
    var keys = new LinkedHashMap<Long, Set<Key>>();
    try (var select =
        connection.prepareStatement(
            "select id, name, business_id, main_place, merged_into from customers_customer"
                + " where id > ? order by id fetch first ? rows only")) {
      select.setLong(1, after);
      select.setInt(2, atOnce);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          var own = new LinkedHashSet<Key>();
          row.getLong(5);
          if (row.wasNull()) {
            own.addAll(ofNames(row.getString(2), Optional.ofNullable(row.getString(4))));
            Optional.ofNullable(row.getString(3))
                .flatMap(BusinessIds::comparable)
                .ifPresent(it -> own.add(Key.of(Reason.BUSINESS_ID, it)));
          }
          keys.put(row.getLong(1), own);
        }
      }
    }
    return keys;
  }

  private static List<Key> ofNames(String name, Optional<String> town) {
    String words =
        Alike.telling(name).stream()
            .map(Words.Word::plain)
            .sorted()
            .collect(Collectors.joining(" "));
    if (words.isEmpty()) {
      return List.of();
    }
    var keys = new ArrayList<>(List.of(Key.of(Reason.NAME, words)));
    String place =
        Words.of(town.orElse("")).stream().map(Words.Word::plain).collect(Collectors.joining(" "));
    if (!place.isEmpty()) {
      keys.add(Key.of(Reason.TOWN, place + "|" + words));
    }
    return keys;
  }

  private void note(
      Map<Long, Set<Key>> keys, List<Long> customers, Reason reason, String table, String column)
      throws SQLException {
    for (String sql : List.of(OF_CUSTOMERS, OF_PEOPLE)) {
      String marks = InList.marks(customers.size());
      try (var select = connection.prepareStatement(sql.formatted(table, column, marks))) {
        InList.bind(select, 1, customers);
        try (var rows = select.executeQuery()) {
          while (rows.next()) {
            String key = rows.getString(2);
            Set<Key> own = keys.get(rows.getLong(1));
            // of those who were merged there are numbers, but nothing else
            if (own != null && !own.isEmpty() && tells(reason, key)) {
              own.add(Key.of(reason, key));
            }
          }
        }
      }
    }
  }

  /** Short numbers are extensions, which every house has. */
  private static boolean tells(Reason reason, String key) {
    return reason != Reason.PHONE || key.length() >= FEWEST_DIGITS;
  }

  /** The keys that are kept of these customers. One statement. */
  Map<Long, Set<Key>> of(Collection<Long> customers) throws SQLException {
    var keys = new LinkedHashMap<Long, Set<Key>>();
    try (var select =
        connection.prepareStatement(
            "select customer_id, sort, match_key from customers_match where customer_id in "
                + InList.marks(customers.size()))) {
      InList.bind(select, 1, customers);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          keys.computeIfAbsent(rows.getLong(1), it -> new LinkedHashSet<>())
              .add(new Key(rows.getString(2), rows.getString(3)));
        }
      }
    }
    return keys;
  }

  private void replace(Map<Long, Set<Key>> kept, Map<Long, Set<Key>> wanted) throws SQLException {
    try (var delete =
            connection.prepareStatement(
                "delete from customers_match"
                    + " where customer_id = ? and sort = ? and match_key = ?");
        var insert =
            connection.prepareStatement(
                "insert into customers_match (customer_id, sort, match_key) values (?, ?, ?)")) {
      for (var entry : wanted.entrySet()) {
        Set<Key> before = kept.getOrDefault(entry.getKey(), Set.of());
        for (Key key : before) {
          if (!entry.getValue().contains(key)) {
            addBatch(delete, entry.getKey(), key);
          }
        }
        for (Key key : entry.getValue()) {
          if (!before.contains(key)) {
            addBatch(insert, entry.getKey(), key);
          }
        }
      }
      delete.executeBatch();
      insert.executeBatch();
    }
  }

  private static void addBatch(java.sql.PreparedStatement statement, long customer, Key key)
      throws SQLException {
    statement.setLong(1, customer);
    statement.setString(2, key.sort());
    statement.setString(3, key.key());
    statement.addBatch();
  }
}
