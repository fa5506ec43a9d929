package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.Page;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.store.lists.Cursors;
import org.kaveri.store.lists.Pages;
import org.kaveri.store.lists.SqlPart;

/**
 * Lists customers in the order of one of the company's own fields: those with a value by its key,
 * up or down, and then, either way, those without by name. At most two statements a page.
 */
final class OwnOrder {
  private static final String WITH = "1";
  private static final String WITHOUT = "2";

  private final Connection connection;
  private final String field;
  private final boolean ascending;

  OwnOrder(Connection connection, String field, boolean ascending) {
    this.connection = connection;
    this.field = field;
    this.ascending = ascending;
  }

  /**
   * One page.
   *
   * @param where with {@code c} for the customer's row
   */
  Page<CustomerSummary> list(SqlPart where, Page.Request page) throws SQLException {
    Optional<String> after = Cursors.key(page);
    int wanted = page.size() + 1;
    var found = new ArrayList<Placed>();
    if (after.isEmpty() || after.get().startsWith(WITH)) {
      found.addAll(with(where, after.map(key -> key.substring(1)), wanted));
    }
    if (found.size() < wanted) {
      String from =
          after.filter(key -> key.startsWith(WITHOUT)).map(key -> key.substring(1)).orElse("");
      found.addAll(without(where, from, wanted - found.size()));
    }
    var cut = Pages.of(found, page, last -> Cursors.of(last.place));
    return new Page<>(cut.items().stream().map(Placed::customer).toList(), cut.next());
  }

  private List<Placed> with(SqlPart where, Optional<String> after, int most) throws SQLException {
    boolean bounded = ascending || after.isPresent();
    return read(
        WITH,
        CustomerRows.COLUMNS.formatted("v.sort_key")
            + " join customers_value v on v.customer_id = c.id where c.merged_into is null and v.field = ?"
            + (bounded ? " and v.sort_key " + (ascending ? "> ?" : "< ?") : "")
            + " and "
            + where.sql()
            + " order by v.field, v.sort_key"
            + (ascending ? "" : " desc"),
        bounded ? List.of(field, after.orElse("")) : List.of(field),
        where,
        most);
  }

  private List<Placed> without(SqlPart where, String after, int most) throws SQLException {
    return read(
        WITHOUT,
        CustomerRows.COLUMNS.formatted("c.sort_key")
            + " where c.merged_into is null and not exists (select 1 from customers_value v where v.customer_id = c.id"
            + " and v.field = ?) and c.sort_key > ? and "
            + where.sql()
            + " order by c.sort_key",
        List.of(field, after),
        where,
        most);
  }

  private List<Placed> read(String part, String sql, List<String> before, SqlPart where, int most)
      throws SQLException {
    try (var select = connection.prepareStatement(sql + " fetch first ? rows only")) {
      int at = 1;
      for (String parameter : before) {
        select.setString(at++, parameter);
      }
      at = where.bind(select, at);
      Pages.limited(select).setInt(at, most);
      var found = new ArrayList<Placed>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(new Placed(part + CustomerRows.key(rows), CustomerRows.summary(rows)));
        }
      }
      return found;
    }
  }

  /** A customer and where she stands. */
  private record Placed(String place, CustomerSummary customer) {}
}
