package org.kaveri.operational.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Plans;
import org.kaveri.store.lists.Slices;

/**
 * The contacts that the rows of a chunk may mean: those in the register, by the reference, or where
 * a row has none by all that they say; and those that the chunk itself adds.
 */
final class KnownContacts {
  private static final int SLICE = 500;

  private final Connection connection;
  private final Map<String, Met> byReference = new HashMap<>();
  private final Map<ContactRow.Same, Met> bySame = new HashMap<>();

  KnownContacts(Connection connection) {
    this.connection = connection;
  }

  /** Looks up what these rows may mean. */
  void lookUp(List<ContactRow> rows) throws SQLException {
    for (List<ContactRow> slice : Slices.of(rows, SLICE)) {
      var references = new LinkedHashSet<String>();
      slice.forEach(row -> row.reference().ifPresent(references::add));
      byReference.putAll(
          Met.byReference(connection, "operational_interaction", List.copyOf(references)));
      findSame(slice.stream().filter(row -> row.reference().isEmpty()).toList());
    }
  }

  private void findSame(List<ContactRow> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
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
          bySame.putIfAbsent(
              same, new Met(Optional.of(row.getLong(1)), -1, new CustomerId(customer)));
        }
      }
    }
  }

  /** Another one that is about to be added: rows further on may mean it. */
  void add(int place, ContactRow row) {
    var met = new Met(Optional.empty(), place, row.customer());
    row.reference()
        .ifPresentOrElse(
            reference -> byReference.put(reference, met), () -> bySame.put(row.same(), met));
  }

  /** Which one a row means, when there is one. */
  Optional<Met> meant(ContactRow row) {
    return row.reference()
        .map(reference -> Optional.ofNullable(byReference.get(reference)))
        .orElseGet(() -> Optional.ofNullable(bySame.get(row.same())));
  }
}
