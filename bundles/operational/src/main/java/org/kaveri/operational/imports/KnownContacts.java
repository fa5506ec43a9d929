package org.kaveri.operational.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Plans;

/** Contacts are the same when they say the same of one moment. */
final class KnownContacts extends KnownThings<ContactRow> {
  KnownContacts(Connection connection) {
    super(connection, ImportedContacts.TABLE);
  }

  @Override
  void findSame(List<ContactRow> rows) throws SQLException {
    var customers = rows.stream().map(row -> row.customer().value()).distinct().toList();
    var moments = rows.stream().map(row -> Micros.of(row.at())).distinct().toList();
    try (var select =
        connection.prepareStatement(
            "select id, customer_id, occurred_at, channel, subject, note"
                + " from operational_interaction"
                + Plans.index("operational_timeline")
                + " where customer_id in "
                + InList.marks(customers.size())
                + " and occurred_at in "
                + InList.marks(moments.size()))) {
      InList.bind(select, InList.bind(select, 1, customers), moments);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          long customer = row.getLong(2);
          var same =
              new ContactRow.Same(
                  customer,
                  Micros.toInstant(row.getLong(3)).toEpochMilli(),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6));
          found(same, row.getLong(1), customer);
        }
      }
    }
  }
}
