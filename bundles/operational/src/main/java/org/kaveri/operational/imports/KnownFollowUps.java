package org.kaveri.operational.imports;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Plans;
import org.kaveri.store.lists.Slices;

/**
 * The follow-ups that the rows of a chunk may mean: those in the register, by the reference, or
 * where a row has none by what is to be done for whom on which day; and those that the chunk adds.
 */
final class KnownFollowUps {
  private static final int SLICE = 500;

  private final Connection connection;
  private final Map<String, Met> byReference = new HashMap<>();
  private final Map<FollowUpRow.Same, Met> bySame = new HashMap<>();

  KnownFollowUps(Connection connection) {
    this.connection = connection;
  }

  /** Looks up what these rows may mean. */
  void lookUp(List<FollowUpRow> rows) throws SQLException {
    for (List<FollowUpRow> slice : Slices.of(rows, SLICE)) {
      var references = new LinkedHashSet<String>();
      slice.forEach(row -> row.reference().ifPresent(references::add));
      byReference.putAll(
          Met.byReference(connection, ImportedFollowUps.TABLE, List.copyOf(references)));
      findSame(slice.stream().filter(row -> row.reference().isEmpty()).toList());
    }
  }

  private void findSame(List<FollowUpRow> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
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
          bySame.putIfAbsent(
              new FollowUpRow.Same(customer, row.getDate(3).toLocalDate(), row.getString(4)),
              new Met(Optional.of(row.getLong(1)), -1, new CustomerId(customer)));
        }
      }
    }
  }

  /** Another one that is about to be added: rows further on may mean it. */
  void add(int place, FollowUpRow row) {
    var met = new Met(Optional.empty(), place, row.customer());
    row.reference()
        .ifPresentOrElse(
            reference -> byReference.put(reference, met), () -> bySame.put(row.same(), met));
  }

  /** Which one a row means, when there is one. */
  Optional<Met> meant(FollowUpRow row) {
    return row.reference()
        .map(reference -> Optional.ofNullable(byReference.get(reference)))
        .orElseGet(() -> Optional.ofNullable(bySame.get(row.same())));
  }
}
