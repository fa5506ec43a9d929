package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.BulkDeed;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.customers.BulkRows.Row;
import org.kaveri.customers.CustomerRows.Locked;
import org.kaveri.customers.ImportChanges.Change;
import org.kaveri.store.lists.InList;

/**
 * What a change of many can change of a customer, her owner and her tags, as details of one of whom
 * nothing else is known: so {@link Difference} and {@link Restored} say of them what they say of
 * any change. Two statements, however many they are.
 */
final class BulkParts {
  private static final CustomerDetails NOTHING = CustomerDetails.organisation("-");

  private BulkParts() {}

  /** Of those who are locked, by their ids. */
  static Map<Long, CustomerDetails> of(Connection connection, Collection<Locked> locked)
      throws SQLException {
    var parts = new LinkedHashMap<Long, CustomerDetails>();
    if (locked.isEmpty()) {
      return parts;
    }
    Map<Long, List<String>> tags = tags(connection, locked.stream().map(Locked::id).toList());
    for (Locked row : locked) {
      parts.put(row.id(), part(row.owner(), tags.getOrDefault(row.id(), List.of())));
    }
    return parts;
  }

  private static CustomerDetails part(Optional<UserId> owner, List<String> tags) {
    return NOTHING.with(draft -> draft.owner(owner).tags(tags));
  }

  private static Map<Long, List<String>> tags(Connection connection, List<Long> customers)
      throws SQLException {
    var tags = new HashMap<Long, List<String>>();
    try (var select =
        connection.prepareStatement(
            "select customer_id, tag from customers_tag where customer_id in "
                + InList.marks(customers.size())
                + " order by customer_id, position")) {
      InList.bind(select, 1, customers);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          tags.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2));
        }
      }
    }
    return tags;
  }

  /** What is kept of a customer as she was, so that the deed can be taken back. */
  static String was(BulkDeed deed, CustomerDetails before) {
    return switch (deed) {
      case BulkDeed.SetOwner it -> before.owner().map(UserId::toString).orElse("");
      case BulkDeed.AddTag it -> "";
      case BulkDeed.RemoveTag it ->
          before.tags().stream().filter(it.tag()::equalsIgnoreCase).findFirst().orElse(it.tag());
    };
  }

  /** What the deed has done to her. */
  static Change change(BulkDeed deed, Row row) {
    CustomerDetails before =
        switch (deed) {
          case BulkDeed.SetOwner it ->
              part(
                  row.was().isEmpty() ? Optional.empty() : Optional.of(UserId.parse(row.was())),
                  List.of());
          case BulkDeed.AddTag it -> NOTHING;
          case BulkDeed.RemoveTag it -> part(Optional.empty(), List.of(row.was()));
        };
    return new Change(0, 0, row.customer().value(), row.place(), before, deed.done(before));
  }

  /** Whether she is what she was before the deed, as far as it goes. */
  static boolean isBack(BulkDeed deed, Change change, Restored back) {
    return back.kept().isEmpty()
        && (!(deed instanceof BulkDeed.SetOwner)
            || back.then().owner().equals(change.before().owner()));
  }
}
