package org.kaveri.customers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.ImportedCustomers;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.Cursors;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.KeyWalk;
import org.kaveri.store.lists.Pages;
import org.kaveri.store.lists.Plans;
import org.kaveri.store.lists.SqlPart;

/** Reads what lists show, one statement a list. */
final class CustomerRows {
  /** With the key that a list is walked by in place of {@code %s}. */
  static final String COLUMNS =
      "select c.id, c.kind, c.name, c.customer_number, c.main_place, c.main_email, c.main_phone,"
          + " c.owner_id, c.prospect, c.business_id, c.created, %s from customers_customer c";

  /** Those who were not merged into another. */
  static final SqlPart LIVING = new SqlPart("c.merged_into is null", List.of());

  private CustomerRows() {}

  /**
   * One page, by key; the row after the last one tells whether there is more.
   *
   * @param where with {@code c} for the customer's row
   * @param first a column in which all of them have the same and whose index has them by name
   */
  static Page<CustomerSummary> list(
      Connection connection, SqlPart where, KeyWalk walk, Optional<String> first, Page.Request page)
      throws SQLException {
    SqlPart all = SqlPart.all(List.of(where, LIVING, walk.beyond(page)));
    String sql =
        COLUMNS.formatted(walk.column())
            + walk.hint()
            + " where "
            + all.sql()
            + " order by "
            + first.map(column -> "c." + column + ", ").orElse("")
            + walk.order()
            + " fetch first ? rows only";
    try (var select = connection.prepareStatement(sql)) {
      Pages.limited(select).setInt(all.bind(select, 1), page.size() + 1);
      var items = new ArrayList<CustomerSummary>();
      String last = "";
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          if (items.size() == page.size()) {
            return new Page<>(items, Optional.of(Cursors.of(last)));
          }
          items.add(summary(rows));
          last = key(rows);
        }
      }
      return new Page<>(items, Optional.empty());
    }
  }

  /** Those of these ids that exist, by name. */
  static List<CustomerSummary> byId(Connection connection, Collection<Long> ids)
      throws SQLException {
    if (ids.isEmpty()) {
      return List.of();
    }
    String sql =
        COLUMNS.formatted("c.sort_key")
            + " where c.merged_into is null and c.id in "
            + InList.marks(ids.size())
            + " order by c.sort_key";
    try (var select = connection.prepareStatement(sql)) {
      InList.bind(select, 1, ids);
      var found = new ArrayList<CustomerSummary>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(summary(rows));
        }
      }
      return found;
    }
  }

  /**
   * A row that is locked.
   *
   * @param survivor into whom she was merged
   */
  record Locked(long id, Optional<CustomerId> survivor, Optional<UserId> owner, long version) {

    /** Why whoever changes many must leave her as she is; empty when there is no reason. */
    Optional<String> whyNot(SightScope scope) {
      if (survivor.isPresent()) {
        return Optional.of(ImportedCustomers.MERGED);
      }
      return scope.sees(owner) ? Optional.empty() : Optional.of(ImportedCustomers.UNSEEN);
    }
  }

  /**
   * Locks these rows.
   *
   * @param forUpdate how the database says so
   * @return those that exist
   */
  static List<Locked> lock(Connection connection, Collection<Long> ids, String forUpdate)
      throws SQLException {
    String sql =
        "select id, merged_into, owner_id, version from customers_customer where id in "
            + InList.marks(ids.size());
    try (var select = connection.prepareStatement(sql + forUpdate)) {
      InList.bind(select, 1, ids);
      var locked = new ArrayList<Locked>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          locked.add(
              new Locked(
                  rows.getLong(1),
                  id(rows, 2).map(CustomerId::new),
                  id(rows, 3).map(UserId::new),
                  rows.getLong(4)));
        }
      }
      return locked;
    }
  }

  private static Optional<Long> id(ResultSet row, int column) throws SQLException {
    long id = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(id);
  }

  /** The ids of these numbers, as far as they are taken. */
  static Map<String, CustomerId> byNumber(Connection connection, Collection<String> numbers)
      throws SQLException {
    var found = new LinkedHashMap<String, CustomerId>();
    if (numbers.isEmpty()) {
      return found;
    }
    String sql =
        "select customer_number, id from customers_customer"
            + Plans.constraint("customers_customer_number")
            + " where customer_number in "
            + InList.marks(numbers.size());
    try (var select = connection.prepareStatement(sql)) {
      InList.bind(select, 1, numbers);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), new CustomerId(rows.getLong(2)));
        }
      }
    }
    return found;
  }

  /** The key of a row of {@link #COLUMNS}. */
  static String key(ResultSet row) throws SQLException {
    return row.getString(12);
  }

  static CustomerSummary summary(ResultSet row) throws SQLException {
    long owner = row.getLong(8);
    boolean owned = !row.wasNull();
    return new CustomerSummary(
        new CustomerId(row.getLong(1)),
        CustomerKind.valueOf(row.getString(2)),
        row.getString(3),
        optional(row.getString(4)),
        optional(row.getString(5)),
        optional(row.getString(6)),
        optional(row.getString(7)),
        owned ? Optional.of(new UserId(owner)) : Optional.empty(),
        row.getBoolean(9),
        optional(row.getString(10)),
        Micros.toInstant(row.getLong(11)));
  }

  private static Optional<String> optional(@Nullable String text) {
    return Optional.ofNullable(text);
  }
}
