package org.kaveri.customers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.customers.FieldChange;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.store.Ids;
import org.kaveri.store.Micros;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Cursors;
import org.kaveri.store.lists.Pages;

/** What became of each field: rows written by the transaction that changed it. */
final class History {
  /** After all places. */
  private static final String NEWEST = "A";

  private static final int LONGEST = 4000;

  private final Ids ids;

  History(Ids ids) {
    this.ids = ids;
  }

  /** What changed of the customer, or of a person there. */
  record Entry(CustomerId customer, Optional<PersonId> person, List<Difference> differences) {}

  /** Writes down what changed of the customer, or of a person there. */
  void add(
      Transaction tx, CustomerId customer, Optional<PersonId> person, List<Difference> differences)
      throws SQLException {
    add(tx, List.of(new Entry(customer, person, differences)));
  }

  /** Writes down what changed of many, in one batch. */
  void add(Transaction tx, List<Entry> entries) throws SQLException {
    try (var insert =
        tx.connection()
            .prepareStatement(
                "insert into customers_history (customer_id, place, person_id, field, changed,"
                    + " user_id, value_before, value_after, import_run, bulk_run, undone)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Entry entry : entries) {
        for (Difference difference : entry.differences()) {
          for (Difference.Step step : difference.steps()) {
            addBatch(insert, tx, entry, difference.field(), step);
          }
        }
      }
      insert.executeBatch();
    }
  }

  private void addBatch(
      PreparedStatement insert, Transaction tx, Entry entry, String field, Difference.Step step)
      throws SQLException {
    insert.setLong(1, entry.customer().value());
    insert.setString(2, CustomerColumns.createdKey(ids.next(), tx.now()));
    insert.setObject(3, entry.person().map(PersonId::value).orElse(null), Types.BIGINT);
    insert.setString(4, field);
    insert.setLong(5, Micros.of(tx.now()));
    insert.setObject(6, Caller.current().user().map(UserId::value).orElse(null), Types.BIGINT);
    insert.setString(7, cut(step.before()));
    insert.setString(8, cut(step.after()));
    insert.setObject(9, ImportMark.find().map(ImportRunId::value).orElse(null), Types.BIGINT);
    Optional<BulkMark> bulk = BulkMark.find();
    insert.setObject(10, bulk.map(it -> it.run().value()).orElse(null), Types.BIGINT);
    insert.setBoolean(11, bulk.filter(BulkMark::undone).isPresent());
    insert.addBatch();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  static Page<FieldChange> of(Connection connection, CustomerId customer, Page.Request page)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select place, changed, user_id, person_id, field, value_before, value_after"
                + " from customers_history where customer_id = ? and place < ?"
                + " order by customer_id desc, place desc fetch first ? rows only")) {
      select.setLong(1, customer.value());
      select.setString(2, Cursors.key(page).orElse(NEWEST));
      select.setInt(3, page.size() + 1);
      var found = new ArrayList<Placed>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(new Placed(rows.getString(1), change(rows)));
        }
      }
      var cut = Pages.of(found, page, last -> Cursors.of(last.place));
      return new Page<>(cut.items().stream().map(Placed::change).toList(), cut.next());
    }
  }

  /** Whether the last change of a field is one that followed from something by itself. */
  static boolean wasNoDecision(Connection connection, CustomerId customer, String field)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select user_id, import_run from customers_history where customer_id = ? and field = ?"
                + " and person_id is null"
                + " order by customer_id desc, place desc fetch first 1 rows only")) {
      select.setLong(1, customer.value());
      select.setString(2, field);
      try (var row = select.executeQuery()) {
        return row.next() && id(row, 1).isEmpty() && id(row, 2).isEmpty();
      }
    }
  }

  private static FieldChange change(ResultSet row) throws SQLException {
    return new FieldChange(
        Micros.toInstant(row.getLong(2)),
        id(row, 3).map(UserId::new),
        id(row, 4).map(PersonId::new),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }

  private static Optional<Long> id(ResultSet row, int column) throws SQLException {
    long id = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(id);
  }

  /** A change and where it stands. */
  private record Placed(String place, FieldChange change) {}
}
