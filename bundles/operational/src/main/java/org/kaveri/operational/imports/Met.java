package org.kaveri.operational.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Plans;

/**
 * A contact or follow-up that a row means.
 *
 * @param id empty while it is only about to be added
 * @param place in the order of those that are about to be added
 * @param customer whose it is
 */
record Met(Optional<Long> id, int place, CustomerId customer) {

  /**
   * Those that have one of these references.
   *
   * @param table that has them, in a constraint that is called like it with {@code _ref} behind it
   */
  static Map<String, Met> byReference(Connection connection, String table, List<String> references)
      throws SQLException {
    var found = new HashMap<String, Met>();
    if (references.isEmpty()) {
      return found;
    }
    try (var select =
        connection.prepareStatement(
            "select id, customer_id, source_ref from "
                + table
                + Plans.constraint(table + "_ref")
                + " where source_ref in "
                + InList.marks(references.size()))) {
      InList.bind(select, 1, references);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.put(
              row.getString(3),
              new Met(Optional.of(row.getLong(1)), -1, new CustomerId(row.getLong(2))));
        }
      }
    }
    return found;
  }
}
