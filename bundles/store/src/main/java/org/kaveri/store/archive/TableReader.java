package org.kaveri.store.archive;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.UnavailableException;

/** Reads the tables of a database row by row. */
public final class TableReader {
  private static final int AT_ONCE = 200;

  private final Connection connection;

  /** Reads by this connection, which is not in auto-commit. */
  public TableReader(Connection connection) {
    this.connection = connection;
  }

  /** Takes rows. */
  @FunctionalInterface
  public interface Rows {
    /** Takes one row in the form of the archive. */
    void take(byte[] row) throws IOException, SQLException;
  }

  /** The names of all tables of the schema, in small letters. */
  public List<String> names() throws SQLException {
    return stored().keySet().stream().sorted().toList();
  }

  /** All tables of the schema, those first that others refer to. */
  public List<Manifest.Table> tables() throws SQLException {
    return tables(stored().keySet());
  }

  /**
   * Those of the schema's tables that are wanted, those first that others refer to.
   *
   * @throws UnavailableException {@code backup.column} when one has values that no migration makes
   */
  public List<Manifest.Table> tables(Set<String> wanted) throws SQLException {
    Map<String, String> found = stored();
    found.keySet().retainAll(Set.copyOf(wanted));
    Set<String> ordered = new LinkedHashSet<>();
    for (String table : found.keySet().stream().sorted().toList()) {
      order(table, found, new LinkedHashSet<>(), ordered);
    }
    List<Manifest.Table> tables = new ArrayList<>();
    for (String table : ordered) {
      tables.add(new Manifest.Table(table, columns(table), 0, ""));
    }
    return tables;
  }

  private Map<String, String> stored() throws SQLException {
    Map<String, String> found = new LinkedHashMap<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        String name = rows.getString("TABLE_NAME");
        found.put(name.toLowerCase(Locale.ROOT), name);
      }
    }
    return found;
  }

  private void order(
      String table, Map<String, String> stored, Set<String> above, Set<String> ordered)
      throws SQLException {
    String name = stored.get(table);
    if (name == null || ordered.contains(table) || !above.add(table)) {
      return;
    }
    for (String other : referredTo(name)) {
      order(other, stored, above, ordered);
    }
    ordered.add(table);
  }

  private Set<String> referredTo(String stored) throws SQLException {
    Set<String> others = new LinkedHashSet<>();
    try (ResultSet keys =
        connection.getMetaData().getImportedKeys(null, connection.getSchema(), stored)) {
      while (keys.next()) {
        others.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return others;
  }

  private List<Manifest.Column> columns(String table) throws SQLException {
    List<Manifest.Column> columns = new ArrayList<>();
    try (var statement = connection.prepareStatement("select * from " + table + " where 1 = 0");
        ResultSet none = statement.executeQuery()) {
      var described = none.getMetaData();
      for (int i = 1; i <= described.getColumnCount(); i++) {
        String name = described.getColumnName(i).toLowerCase(Locale.ROOT);
        ColumnType type = ColumnType.of(described.getColumnType(i));
        if (type == null) {
          throw new UnavailableException(
              "backup.column",
              "The column %s of the table %s holds values that a backup cannot carry."
                  .formatted(name, table),
              name,
              table);
        }
        columns.add(new Manifest.Column(name, type));
      }
    }
    // in order of their names, since databases may have added columns in different order
    columns.sort(java.util.Comparator.comparing(Manifest.Column::name));
    return columns;
  }

  /** Hands over each row of a table and gives the table as it was found. */
  public Manifest.Table read(Manifest.Table table, Rows rows) throws SQLException, IOException {
    String names = table.columns().stream().map(Manifest.Column::name).collect(joining(", "));
    var tally = new Tally();
    try (var statement =
        connection.prepareStatement("select " + names + " from " + table.name() + inOrder(table))) {
      statement.setFetchSize(AT_ONCE);
      try (ResultSet row = statement.executeQuery()) {
        List<@Nullable String> values = new ArrayList<>();
        while (row.next()) {
          values.clear();
          for (int i = 0; i < table.columns().size(); i++) {
            values.add(table.columns().get(i).type().read(row, i + 1));
          }
          byte[] line = RowText.write(values);
          tally.add(line);
          rows.take(line);
        }
      }
    }
    return table.counted(tally);
  }

  /** A table that refers to itself is read as its rows came, so that they find each other again. */
  private String inOrder(Manifest.Table table) throws SQLException {
    boolean hasId = table.columns().stream().anyMatch(column -> column.name().equals("id"));
    String stored =
        connection.getMetaData().storesUpperCaseIdentifiers()
            ? table.name().toUpperCase(Locale.ROOT)
            : table.name();
    return hasId && referredTo(stored).contains(table.name()) ? " order by id" : "";
  }
}
