package org.kaveri.customers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.OwnFieldKind;
import org.kaveri.store.lists.InList;

/** The rows of the company's own fields. */
final class OwnFieldRows {
  private final Connection connection;

  OwnFieldRows(Connection connection) {
    this.connection = connection;
  }

  /** All, in their order. */
  List<OwnField> all() throws SQLException {
    try (var select =
            connection.prepareStatement(
                "select name, kind, label, choices, currency, in_use, version"
                    + " from customers_field order by place, name");
        var rows = select.executeQuery()) {
      var fields = new ArrayList<OwnField>();
      while (rows.next()) {
        fields.add(field(rows));
      }
      return fields;
    }
  }

  private static OwnField field(ResultSet row) throws SQLException {
    String choices = row.getString(4);
    return new OwnField(
        row.getString(1),
        OwnFieldKind.valueOf(row.getString(2)),
        row.getString(3),
        choices.isEmpty() ? List.of() : List.of(choices.split("\n")),
        Optional.ofNullable(row.getString(5)).map(Currency::getInstance),
        row.getBoolean(6),
        row.getLong(7));
  }

  void add(OwnField field, int place) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into customers_field (label, choices, in_use, version, place, kind, currency,"
                + " name) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      changeable(insert, field);
      insert.setInt(5, place);
      insert.setString(6, field.kind().name());
      insert.setString(7, field.currency().map(Currency::getCurrencyCode).orElse(null));
      insert.setString(8, field.name());
      insert.executeUpdate();
    }
  }

  /**
   * Changes a field that has the version before.
   *
   * @return whether it had
   */
  boolean change(OwnField field) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update customers_field set label = ?, choices = ?, in_use = ?, version = ?"
                + " where name = ? and version = ?")) {
      changeable(update, field);
      update.setString(5, field.name());
      update.setLong(6, field.version() - 1);
      return update.executeUpdate() == 1;
    }
  }

  private static void changeable(PreparedStatement statement, OwnField field) throws SQLException {
    statement.setString(1, field.label());
    statement.setString(2, String.join("\n", field.choices()));
    statement.setBoolean(3, field.inUse());
    statement.setLong(4, field.version());
  }

  void order(List<String> names) throws SQLException {
    try (var update =
        connection.prepareStatement("update customers_field set place = ? where name = ?")) {
      for (int i = 0; i < names.size(); i++) {
        update.setInt(1, i);
        update.setString(2, names.get(i));
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  boolean remove(String name) throws SQLException {
    try (var delete = connection.prepareStatement("delete from customers_field where name = ?")) {
      delete.setString(1, name);
      return delete.executeUpdate() == 1;
    }
  }

  /** What these customers have, as it was written. One statement, or none. */
  Map<CustomerId, Map<String, String>> valuesOf(Collection<Long> customers) throws SQLException {
    var values = new LinkedHashMap<CustomerId, Map<String, String>>();
    if (customers.isEmpty()) {
      return values;
    }
    String sql =
        "select customer_id, field, written from customers_value where customer_id in "
            + InList.marks(customers.size());
    try (var select = connection.prepareStatement(sql)) {
      InList.bind(select, 1, customers);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          values
              .computeIfAbsent(new CustomerId(rows.getLong(1)), key -> new LinkedHashMap<>())
              .put(rows.getString(2), rows.getString(3));
        }
      }
    }
    return values;
  }
}
