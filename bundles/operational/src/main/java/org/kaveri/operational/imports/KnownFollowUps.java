package org.kaveri.operational.imports;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Plans;

/** Follow-ups are the same when the same is to be done for somebody on one day. */
final class KnownFollowUps extends KnownThings<FollowUpRow> {
  KnownFollowUps(Connection connection) {
    super(connection, ImportedFollowUps.TABLE);
  }

  @Override
  void findSame(List<FollowUpRow> rows) throws SQLException {
    var customers = rows.stream().map(row -> row.customer().value()).distinct().toList();
    var days = rows.stream().map(row -> Date.valueOf(row.due())).distinct().toList();
    try (var select =
        connection.prepareStatement(
            "select id, customer_id, due_day, what from operational_follow_up"
                + Plans.index("operational_follow_up_customer")
                + " where customer_id in "
                + InList.marks(customers.size())
                + " and due_day in "
                + InList.marks(days.size()))) {
      InList.bind(select, InList.bind(select, 1, customers), days);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          long customer = row.getLong(2);
          found(
              new FollowUpRow.Same(customer, row.getDate(3).toLocalDate(), row.getString(4)),
              row.getLong(1),
              customer);
        }
      }
    }
  }
}
