package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/**
 * The first two telephone numbers and e-mail addresses of customers or people, as files have them.
 *
 * @param rows where they are put, by id of whose they are; not empty
 */
record ExportedWays(Connection connection, Map<Long, Map<String, String>> rows) {

  void add() throws SQLException {
    add("address", "customers_email", CustomerImportFields.EMAIL);
    add("phone_number", "customers_phone", CustomerImportFields.PHONE);
  }

  private void add(String column, String table, String field) throws SQLException {
    ExportedCustomers.select(
        connection,
        "select holder_id, position, %s from %s where position < 2 and holder_id in "
            .formatted(column, table),
        rows.keySet(),
        "",
        row ->
            Objects.requireNonNull(rows.get(row.getLong(1)))
                .put(row.getInt(2) == 0 ? field : field + "-2", row.getString(3)));
  }
}
