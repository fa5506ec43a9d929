package org.kaveri.customers;

import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.CustomerChanged;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.customers.CustomerRows.Locked;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;

/**
 * Gives customers whose rows are locked other owners and tags, with a batch for each table, and
 * with the history and the facts that a single change has.
 */
final class BulkWrites {
  private final Transaction tx;
  private final History history;
  private final List<One> all = new ArrayList<>();

  BulkWrites(Transaction tx, History history) {
    this.tx = tx;
    this.history = history;
  }

  private record One(Locked row, CustomerDetails after, List<Difference> differences) {
    boolean differsIn(String field) {
      return Difference.fields(differences).contains(field);
    }
  }

  /**
   * Will write it.
   *
   * @return whether anything is different
   */
  boolean add(Locked row, CustomerDetails before, CustomerDetails after) {
    List<Difference> differences = Difference.between(before, after);
    if (!differences.isEmpty()) {
      all.add(new One(row, after, differences));
    }
    return !differences.isEmpty();
  }

  void execute() throws SQLException {
    if (all.isEmpty()) {
      return;
    }
    owners();
    List<One> tagged = all.stream().filter(one -> one.differsIn("tags")).toList();
    if (!tagged.isEmpty()) {
      tags(tagged);
    }
    history.add(
        tx,
        all.stream()
            .map(
                one ->
                    new History.Entry(
                        new CustomerId(one.row.id()), Optional.empty(), one.differences))
            .toList());
    for (One one : all) {
      tx.publish(
          new CustomerChanged(
              new CustomerId(one.row.id()),
              one.row.version() + 1,
              Difference.fields(one.differences),
              one.after.owner()));
    }
  }

  private void owners() throws SQLException {
    try (var update =
        tx.connection()
            .prepareStatement(
                "update customers_customer set owner_id = ?, version = version + 1"
                    + " where id = ?")) {
      for (One one : all) {
        update.setObject(1, one.after.owner().map(UserId::value).orElse(null), Types.BIGINT);
        update.setLong(2, one.row.id());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private void tags(List<One> tagged) throws SQLException {
    try (var delete =
            tx.connection()
                .prepareStatement(
                    "delete from customers_tag where customer_id in "
                        + InList.marks(tagged.size()));
        var insert =
            tx.connection()
                .prepareStatement(
                    "insert into customers_tag (customer_id, position, tag, comparable)"
                        + " values (?, ?, ?, ?)")) {
      InList.bind(delete, 1, tagged.stream().map(one -> one.row.id()).toList());
      delete.executeUpdate();
      for (One one : tagged) {
        int position = 0;
        for (String tag : one.after.tags()) {
          insert.setLong(1, one.row.id());
          insert.setInt(2, position++);
          insert.setString(3, tag);
          insert.setString(4, TagRow.comparable(tag));
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
