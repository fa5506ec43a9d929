package org.kaveri.customers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.BulkChanges;
import org.kaveri.api.customers.BulkRun;
import org.kaveri.api.customers.BulkRunId;
import org.kaveri.api.customers.BulkState;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.InList;

/** Changes of many in their table, over the connection of one transaction. */
final class BulkTable {
  private static final String COLUMNS =
      "select id, deed, value_set, state, user_id, started, beat, turn, stop_asked, customers,"
          + " changed, unchanged, left_over, restored, stayed from customers_bulk_run";

  private final Connection connection;

  BulkTable(Connection connection) {
    this.connection = connection;
  }

  void add(BulkRun run, Optional<UserId> by) throws SQLException {
    var deed = BulkRunRow.Written.of(run.deed());
    try (var insert =
        connection.prepareStatement(
            "insert into customers_bulk_run (id, deed, value_set, state, user_id, started, beat,"
                + " turn, stop_asked, customers, changed, unchanged, left_over, restored, stayed)"
                + " values (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, 0, 0, 0, 0, 0)")) {
      insert.setLong(1, run.id().value());
      insert.setString(2, deed.kind());
      insert.setString(3, deed.value());
      insert.setString(4, run.state().name());
      insert.setObject(5, by.map(UserId::value).orElse(null), Types.BIGINT);
      insert.setLong(6, Micros.of(run.startedAt()));
      insert.setLong(7, Micros.of(run.startedAt()));
      insert.setBoolean(8, false);
      insert.setLong(9, run.customers());
      insert.executeUpdate();
    }
  }

  Optional<BulkRunRow> find(BulkRunId id) throws SQLException {
    try (var select = connection.prepareStatement(COLUMNS + " where id = ?")) {
      select.setLong(1, id.value());
      return rows(select).stream().findFirst();
    }
  }

  /** Those of one employee, or of the platform, the newest first. */
  List<BulkRunRow> newest(Optional<UserId> by) throws SQLException {
    try (var select =
        connection.prepareStatement(
            COLUMNS
                + (by.isPresent() ? " where user_id = ?" : " where user_id is null")
                + " order by started desc, id desc fetch first ? rows only")) {
      int next = 1;
      if (by.isPresent()) {
        select.setLong(next++, by.get().value());
      }
      select.setInt(next, BulkChanges.MAX_LISTED);
      return rows(select);
    }
  }

  /**
   * Notes how far a change has come.
   *
   * @return whether it is still in that turn's hands; nothing is noted otherwise
   */
  boolean progress(BulkRunRow row, BulkCounts come, BulkState state, Instant now)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update customers_bulk_run set state = ?, beat = ?, changed = changed + ?,"
                + " unchanged = unchanged + ?, left_over = left_over + ?, restored = restored + ?,"
                + " stayed = stayed + ? where id = ? and turn = ?")) {
      update.setString(1, state.name());
      update.setLong(2, Micros.of(now));
      update.setLong(3, come.changed());
      update.setLong(4, come.unchanged());
      update.setLong(5, come.left());
      update.setLong(6, come.restored());
      update.setLong(7, come.stayed());
      update.setLong(8, row.run().id().value());
      update.setLong(9, row.turn());
      return update.executeUpdate() == 1;
    }
  }

  /** Gives a sign of life for changes, whether they are at work or wait. */
  void beat(Collection<Long> ids, Instant now) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update customers_bulk_run set beat = ? where id in " + InList.marks(ids.size()))) {
      update.setLong(1, Micros.of(now));
      InList.bind(update, 2, ids);
      update.executeUpdate();
    }
  }

  void askToStop(BulkRunId id) throws SQLException {
    try (var update =
        connection.prepareStatement("update customers_bulk_run set stop_asked = ? where id = ?")) {
      update.setBoolean(1, true);
      update.setLong(2, id.value());
      update.executeUpdate();
    }
  }

  /**
   * Begins an undo, or goes on with it: nobody else does so at the same time.
   *
   * @return whether it was as it was seen
   */
  boolean beginUndo(BulkRunRow row, Instant now) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update customers_bulk_run set state = ?, beat = ?, turn = turn + 1, stop_asked = ?"
                + " where id = ? and turn = ? and state = ?")) {
      update.setString(1, BulkState.UNDOING.name());
      update.setLong(2, Micros.of(now));
      update.setBoolean(3, false);
      update.setLong(4, row.run().id().value());
      update.setLong(5, row.turn());
      update.setString(6, row.run().state().name());
      return update.executeUpdate() == 1;
    }
  }

  /** Some of those that began before. */
  List<Long> startedBefore(Instant day, int atMost) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select id from customers_bulk_run where started < ? fetch first ? rows only")) {
      select.setLong(1, Micros.of(day));
      select.setInt(2, atMost);
      var found = new ArrayList<Long>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
      }
      return found;
    }
  }

  /** Forgets one, and what it has done. */
  void remove(long id) throws SQLException {
    for (String table : List.of("customers_bulk_row where run_id", "customers_bulk_run where id")) {
      try (var delete = connection.prepareStatement("delete from " + table + " = ?")) {
        delete.setLong(1, id);
        delete.executeUpdate();
      }
    }
  }

  private static List<BulkRunRow> rows(PreparedStatement select) throws SQLException {
    var found = new ArrayList<BulkRunRow>();
    try (var rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(row(rows));
      }
    }
    return found;
  }

  private static BulkRunRow row(ResultSet row) throws SQLException {
    long user = row.getLong(5);
    Optional<UserId> by = row.wasNull() ? Optional.empty() : Optional.of(new UserId(user));
    var run =
        new BulkRun(
            new BulkRunId(row.getLong(1)),
            new BulkRunRow.Written(row.getString(2), row.getString(3)).read(),
            BulkState.valueOf(row.getString(4)),
            Micros.toInstant(row.getLong(6)),
            row.getLong(10),
            row.getLong(11),
            row.getLong(12),
            row.getLong(13),
            row.getLong(14),
            row.getLong(15));
    return new BulkRunRow(
        run, by, Micros.toInstant(row.getLong(7)), row.getLong(8), row.getBoolean(9));
  }

  /** A customer who was chosen, and who cared for her then. */
  record Chosen(CustomerId customer, Optional<UserId> owner) {}
}
