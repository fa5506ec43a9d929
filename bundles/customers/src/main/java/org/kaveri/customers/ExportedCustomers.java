package org.kaveri.customers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.UserId;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.OwnFieldKind;
import org.kaveri.api.imports.ImportField;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.SqlPart;

/** Customers as files of them have them, a fixed number of statements for each page. */
final class ExportedCustomers {
  private final Connection connection;
  private final SightScope scope;
  private final Users users;
  private final Map<String, OwnField> own;
  private final Map<Long, Map<String, String>> rows = new LinkedHashMap<>();
  private final Map<Long, Map<String, Long>> employees = new HashMap<>();
  private final Map<Long, Long> parents = new HashMap<>();

  /**
   * For one page.
   *
   * @param own all of the company's fields
   */
  ExportedCustomers(Connection connection, SightScope scope, Users users, List<OwnField> own) {
    this.connection = connection;
    this.scope = scope;
    this.users = users;
    this.own = own.stream().collect(Collectors.toMap(OwnField::name, field -> field));
  }

  /**
   * These customers in their order.
   *
   * @param fields the columns
   */
  List<List<String>> of(List<Long> customers, List<ImportField> fields) throws SQLException {
    if (customers.isEmpty()) {
      return List.of();
    }
    customers.forEach(id -> rows.put(id, new HashMap<>()));
    heads();
    parents();
    new ExportedWays(connection, rows).add();
    addresses();
    tags();
    ownValues();
    employees();
    return rows.values().stream()
        .map(row -> fields.stream().map(field -> row.getOrDefault(field.name(), "")).toList())
        .toList();
  }

  private void heads() throws SQLException {
    select(
        "select id, kind, name, given_name, family_name, customer_number, business_id,"
            + " language_tag, owner_id, note, origin_source, origin_attraction, prospect, parent_id"
            + " from customers_customer where id in ",
        "",
        row -> {
          Map<String, String> to = row(row.getLong(1));
          if (row.getString(2).equals(CustomerKind.ORGANISATION.name())) {
            put(to, CustomerImportFields.NAME, row.getString(3));
          } else {
            put(to, CustomerImportFields.GIVEN_NAME, row.getString(4));
            put(to, CustomerImportFields.FAMILY_NAME, row.getString(5));
          }
          put(to, CustomerImportFields.NUMBER, row.getString(6));
          put(to, CustomerImportFields.BUSINESS_ID, row.getString(7));
          put(to, "language", row.getString(8));
          long owner = row.getLong(9);
          if (!row.wasNull()) {
            employee(row.getLong(1), "owner", owner);
          }
          put(to, "note", row.getString(10));
          put(to, "source", row.getString(11));
          put(to, "attraction", row.getString(12));
          to.put("prospect", row.getBoolean(13) ? "yes" : "no");
          long parent = row.getLong(14);
          if (!row.wasNull()) {
            parents.put(row.getLong(1), parent);
          }
        });
  }

  /** Whoever is not seen, or has no number, is not named. */
  private void parents() throws SQLException {
    if (parents.isEmpty()) {
      return;
    }
    var numbers = new HashMap<Long, String>();
    SqlPart seen = RegisterSight.ownedBy(scope, "owner_id");
    SqlPart all =
        SqlPart.all(List.of(InList.among("id", new LinkedHashSet<>(parents.values())), seen));
    try (var select =
        connection.prepareStatement(
            "select id, customer_number from customers_customer where " + all.sql())) {
      all.bind(select, 1);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          long parent = row.getLong(1);
          Optional.ofNullable(row.getString(2)).ifPresent(it -> numbers.put(parent, it));
        }
      }
    }
    parents.forEach(
        (customer, parent) -> put(row(customer), CustomerImportFields.PARENT, numbers.get(parent)));
  }

  private void addresses() throws SQLException {
    select(
        "select holder_id, street, postcode, city, country from customers_address"
            + " where position = 0 and holder_id in ",
        "",
        row -> {
          Map<String, String> to = row(row.getLong(1));
          put(to, "street", row.getString(2));
          put(to, "postcode", row.getString(3));
          put(to, CustomerImportFields.CITY, row.getString(4));
          put(to, "country", row.getString(5));
        });
  }

  private void tags() throws SQLException {
    select(
        "select customer_id, tag from customers_tag where customer_id in ",
        " order by customer_id, position",
        row ->
            row(row.getLong(1))
                .merge("tags", row.getString(2), (before, tag) -> before + ", " + tag));
  }

  private void ownValues() throws SQLException {
    select(
        "select customer_id, field, written, id_value from customers_value where customer_id in ",
        "",
        row -> {
          OwnField field = Objects.requireNonNull(own.get(row.getString(2)));
          if (field.kind() == OwnFieldKind.EMPLOYEE) {
            employee(row.getLong(1), field.listName(), row.getLong(4));
          } else {
            row(row.getLong(1)).put(field.listName(), row.getString(3));
          }
        });
  }

  private void employee(long customer, String field, long user) {
    employees.computeIfAbsent(customer, key -> new HashMap<>()).put(field, user);
  }

  private void employees() {
    var ids = new LinkedHashSet<UserId>();
    employees.values().forEach(some -> some.values().forEach(id -> ids.add(new UserId(id))));
    if (ids.isEmpty()) {
      return;
    }
    Map<UserId, String> names = users.namesOf(ids);
    employees.forEach(
        (customer, some) ->
            some.forEach((field, id) -> put(row(customer), field, names.get(new UserId(id)))));
  }

  private Map<String, String> row(long customer) {
    return Objects.requireNonNull(rows.get(customer));
  }

  private static void put(Map<String, String> row, String field, @Nullable String value) {
    if (value != null) {
      row.put(field, value);
    }
  }

  private void select(String sql, String order, Reading reading) throws SQLException {
    select(connection, sql, rows.keySet(), order, reading);
  }

  /** Reads rows of these ids, which the statement ends with but for an order. */
  static void select(
      Connection connection, String sql, Collection<Long> ids, String order, Reading reading)
      throws SQLException {
    try (var select = connection.prepareStatement(sql + InList.marks(ids.size()) + order)) {
      InList.bind(select, 1, new ArrayList<>(ids));
      try (var row = select.executeQuery()) {
        while (row.next()) {
          reading.of(row);
        }
      }
    }
  }

  /** Takes what it needs of a row. */
  @FunctionalInterface
  interface Reading {
    void of(ResultSet row) throws SQLException;
  }
}
