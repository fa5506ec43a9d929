package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.store.lists.InList;

/**
 * Which fields people have changed, as history knows; what imports did is left out, and so is what
 * was taken back of a change of many.
 */
final class Touches {
  private static final String BY_PEOPLE =
      " from customers_history where import_run is null and undone = false"
          // whoever has ordered is no prospect any more: nobody has decided that
          + " and not (field = 'prospect' and user_id is null) and customer_id in ";

  private final Map<Long, List<Touch>> touches = new HashMap<>();

  private Touches() {}

  private record Touch(String place, String field) {}

  /** Those of these customers of whom, or of whose people, somebody has changed anything. */
  static Set<Long> customers(Connection connection, Collection<Long> customers)
      throws SQLException {
    return InList.ids(connection, "select distinct customer_id" + BY_PEOPLE, customers);
  }

  /** The people at these customers of whom somebody has changed anything. */
  static Set<Long> people(Connection connection, Collection<Long> customers) throws SQLException {
    return InList.ids(
        connection,
        "select distinct person_id" + BY_PEOPLE.replace("where", "where person_id is not null and"),
        customers);
  }

  /** Of these customers, and of the people at them, each by its own id. */
  static Touches of(Connection connection, Collection<Long> customers) throws SQLException {
    var all = new Touches();
    if (customers.isEmpty()) {
      return all;
    }
    try (var select =
        connection.prepareStatement(
            "select customer_id, person_id, place, field"
                + BY_PEOPLE
                + InList.marks(customers.size()))) {
      InList.bind(select, 1, customers);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          long customer = row.getLong(1);
          long person = row.getLong(2);
          Optional<Long> whose = row.wasNull() ? Optional.of(customer) : Optional.of(person);
          all.touches
              .computeIfAbsent(whose.get(), id -> new ArrayList<>())
              .add(new Touch(row.getString(3), field(row.getString(4))));
        }
      }
    }
    return all;
  }

  /** As {@link PersonAsCustomer} has it. */
  private static String field(String told) {
    return told.equals("role") ? "note" : told;
  }

  /** Fields of one that were changed after one place and before another. */
  Set<String> between(long row, String after, String before) {
    var fields = new HashSet<String>();
    for (Touch touch : touches.getOrDefault(row, List.of())) {
      if (touch.place().compareTo(after) > 0 && touch.place().compareTo(before) < 0) {
        fields.add(touch.field());
      }
    }
    return fields;
  }
}
