package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Plans;
import org.kaveri.store.lists.SqlPart;

/** Finds customers by what they, or the people there, are called or written to. */
final class WayIndex {
  /** A number that more have, like that of an exchange, tells nothing. */
  private static final int MOST_HOLDERS = 50;

  /** Ways that are looked at, so that some are left when the list is narrowed. */
  private static final int LOOKED_AT = 100;

  private static final String AFTER = "\uffff";

  private final Connection connection;
  private final Dialling dialling;

  WayIndex(Connection connection, Dialling dialling) {
    this.connection = connection;
    this.dialling = dialling;
  }

  /** Whether a text may be the beginning of a number or an address. */
  static boolean suits(String text) {
    return text.indexOf('@') > 0 || Dialling.isMeant(text);
  }

  /**
   * Customers with a number or an address that begins so, or with a person who has.
   *
   * @param text that {@linkplain #suits suits}
   * @param limit how many are wanted; of a beginning that more have, not all may be looked at
   */
  Set<Long> customers(String text, int limit) throws SQLException {
    var holders = new LinkedHashSet<Long>();
    if (text.indexOf('@') > 0) {
      holders(holders, "customers_email", "comparable", text.toLowerCase(Locale.ROOT), limit);
    } else {
      for (String beginning : dialling.beginnings(text)) {
        holders(holders, "customers_phone", "dialled", beginning, limit);
      }
    }
    return customersOf(holders);
  }

  /** Customers whom one of these numbers reaches, or a person there. */
  Set<Long> ofPhones(List<PhoneNumber> phones) throws SQLException {
    return holding("customers_phone", "dialled", phones.stream().map(dialling::dialled).toList());
  }

  /** Customers whom one of these addresses reaches, or a person there. */
  Set<Long> ofEmails(List<EmailAddress> emails) throws SQLException {
    return holding(
        "customers_email", "comparable", emails.stream().map(EmailAddress::comparable).toList());
  }

  private Set<Long> holding(String table, String column, List<String> values) throws SQLException {
    var holders = new LinkedHashSet<Long>();
    if (values.isEmpty()) {
      return holders;
    }
    SqlPart among = InList.among("w." + column, values);
    try (var select =
        connection.prepareStatement(
            "select w.holder_id from %s w%s where %s fetch first %d rows only"
                .formatted(table, Plans.index(table + "_" + column), among.sql(), MOST_HOLDERS))) {
      among.bind(select, 1);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          holders.add(rows.getLong(1));
        }
      }
    }
    return customersOf(holders);
  }

  private void holders(Set<Long> found, String table, String column, String beginning, int limit)
      throws SQLException {
    int most = Math.max(limit, LOOKED_AT) - found.size();
    if (most <= 0) {
      return;
    }
    String sql =
        "select w.holder_id, w.%2$s from %1$s w where w.%2$s >= ? and w.%2$s < ? order by w.%2$s"
            + " fetch first ? rows only";
    try (var select = connection.prepareStatement(sql.formatted(table, column))) {
      select.setString(1, beginning);
      select.setString(2, beginning + AFTER);
      select.setInt(3, most);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
      }
    }
  }

  /** A holder is a customer, or a person at one: ids are unique among both. */
  private Set<Long> customersOf(Set<Long> holders) throws SQLException {
    var customers = new LinkedHashSet<>(holders);
    customers.addAll(
        InList.ids(connection, "select customer_id from customers_person where id in ", holders));
    return customers;
  }
}
