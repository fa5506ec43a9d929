package org.kaveri.operational.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.kaveri.operational.sql.Sql;

/** What other systems called things that came from them. */
final class References {
  private References() {}

  static Map<Long, String> of(Connection connection, String table, Collection<Long> ids)
      throws SQLException {
    Map<Long, String> found = new HashMap<>();
    if (!ids.isEmpty()) {
      Sql.list(
              connection,
              "select id, source_ref from "
                  + table
                  + " where source_ref is not null and id in ("
                  + Sql.marks(ids.size())
                  + ")",
              row -> Map.entry(row.getLong(1), row.getString(2)),
              Sql.padded(ids))
          .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    }
    return found;
  }
}
