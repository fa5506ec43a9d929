package org.kaveri.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Saved mappings in their table. */
final class MappingTable {
  private final Connection connection;

  MappingTable(Connection connection) {
    this.connection = connection;
  }

  /** Those of a kind, by name. */
  List<SavedMapping> of(String kind) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select name, content from imports_mapping where kind = ? order by name_key")) {
      select.setString(1, kind);
      var found = new ArrayList<SavedMapping>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(PlanText.mapping(rows.getString(1), rows.getString(2)));
        }
      }
      return found;
    }
  }

  /** Keeps a mapping in place of the one of that name. */
  void put(String kind, SavedMapping mapping) throws SQLException {
    remove(kind, mapping.name());
    try (var insert =
        connection.prepareStatement(
            "insert into imports_mapping (kind, name_key, name, content) values (?, ?, ?, ?)")) {
      insert.setString(1, kind);
      insert.setString(2, key(mapping.name()));
      insert.setString(3, mapping.name());
      insert.setString(4, PlanText.of(mapping));
      insert.executeUpdate();
    }
  }

  void remove(String kind, String name) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "delete from imports_mapping where kind = ? and name_key = ?")) {
      delete.setString(1, kind);
      delete.setString(2, key(name));
      delete.executeUpdate();
    }
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
