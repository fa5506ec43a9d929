package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kaveri.api.PlainText;
import org.kaveri.api.customers.Customers;

/** Which tags there are: one step along the index for each, however many customers have it. */
final class TagsInUse {
  private TagsInUse() {}

  static List<String> beginning(Connection connection, String text) throws SQLException {
    String beginning = TagRow.comparable(PlainText.line(text));
    var found = new ArrayList<String>();
    try (var first = next(connection, ">=");
        var further = next(connection, ">")) {
      first.setString(1, beginning);
      var select = first;
      while (found.size() < Customers.MAX_TAGS_OFFERED) {
        try (var row = select.executeQuery()) {
          if (!row.next() || !row.getString(1).startsWith(beginning)) {
            break;
          }
          found.add(row.getString(2));
          further.setString(1, row.getString(1));
          select = further;
        }
      }
    }
    return found;
  }

  private static java.sql.PreparedStatement next(Connection connection, String than)
      throws SQLException {
    return connection.prepareStatement(
        "select t.comparable, t.tag from customers_tag t where t.comparable "
            + than
            + " ? order by t.comparable, t.customer_id fetch first 1 rows only");
  }
}
