package org.kaveri.operational.imports;

import java.sql.Connection;
import java.sql.SQLException;
import org.kaveri.operational.sql.Sql;

/**
 * Which version an import has left: a row that has another one was changed by somebody else, and a
 * row that no import has added has none.
 */
final class ImportVersions {
  private ImportVersions() {}

  /** What nobody else had touched is untouched in its new version too. */
  static void follow(Connection connection, String table, long id, long versionBefore)
      throws SQLException {
    Sql.update(
        connection,
        "update " + table + " set import_version = version where id = ? and import_version = ?",
        id,
        versionBefore);
  }
}
