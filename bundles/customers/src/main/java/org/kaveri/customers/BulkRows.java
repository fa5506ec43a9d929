package org.kaveri.customers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.BulkRunId;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Slices;

/** The customers of one change of many, and what became of each. */
final class BulkRows {
  private static final int SLICE = 500;

  private final Connection connection;
  private final BulkRunId run;

  BulkRows(Connection connection, BulkRunId run) {
    this.connection = connection;
    this.run = run;
  }

  /** What became of a customer; the letter is what is kept. */
  enum Fate {
    /** Her turn is to come. */
    WAITS("W"),
    /** She is different now. */
    DONE("D"),
    /** She was as wished before. */
    NOTHING("N"),
    /** She could not be changed. */
    LEFT("L"),
    /** She is what she was. */
    BACK("B"),
    /** She could not be made what she was. */
    STAYED("S");

    private final String letter;

    Fate(String letter) {
      this.letter = letter;
    }
  }

  /**
   * A customer of the change.
   *
   * @param owner who cared for her when she was chosen
   * @param was what she was before the change
   * @param place when she was changed
   * @param reason why she was left, or has stayed
   */
  record Row(
      long number,
      CustomerId customer,
      Optional<UserId> owner,
      String was,
      String place,
      String reason) {}

  /** Writes down who was chosen. */
  void add(List<BulkTable.Chosen> chosen) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into customers_bulk_row (run_id, number, customer_id, state, reason, owner_id,"
                + " value_was, place) values (?, ?, ?, ?, '', ?, '', '')")) {
      long number = 0;
      for (List<BulkTable.Chosen> slice : Slices.of(chosen, SLICE)) {
        for (BulkTable.Chosen one : slice) {
          insert.setLong(1, run.value());
          insert.setLong(2, ++number);
          insert.setLong(3, one.customer().value());
          insert.setString(4, Fate.WAITS.letter);
          insert.setObject(5, one.owner().map(UserId::value).orElse(null), Types.BIGINT);
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }
  }

  /** The first of them with that fate, in order. */
  List<Row> first(Fate fate, int atMost) throws SQLException {
    return behind(0, fate, atMost);
  }

  /** Those with that fate behind that one, in order. */
  List<Row> behind(long number, Fate fate, int atMost) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select number, customer_id, owner_id, value_was, place, reason"
                + " from customers_bulk_row where run_id = ? and state = ? and number > ?"
                + " order by number fetch first ? rows only")) {
      select.setLong(1, run.value());
      select.setString(2, fate.letter);
      select.setLong(3, number);
      select.setInt(4, atMost);
      var found = new ArrayList<Row>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.add(
              new Row(
                  row.getLong(1),
                  new CustomerId(row.getLong(2)),
                  owner(row, 3),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6)));
        }
      }
      return found;
    }
  }

  /** Who cares for these, as far as they are there. */
  static Map<Long, Optional<UserId>> owners(Connection connection, List<CustomerId> customers)
      throws SQLException {
    var owners = new HashMap<Long, Optional<UserId>>();
    try (var select =
        connection.prepareStatement(
            "select id, owner_id from customers_customer where id in "
                + InList.marks(customers.size()))) {
      InList.bind(select, 1, customers.stream().map(CustomerId::value).toList());
      try (var row = select.executeQuery()) {
        while (row.next()) {
          owners.put(row.getLong(1), owner(row, 2));
        }
      }
    }
    return owners;
  }

  private static Optional<UserId> owner(ResultSet row, int column) throws SQLException {
    long owner = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(new UserId(owner));
  }

  /** Keeps what became of some, in one batch. */
  final class Fates {
    private final List<Row> rows = new ArrayList<>();
    private final List<Fate> fates = new ArrayList<>();

    void add(Row row, Fate fate) {
      rows.add(row);
      fates.add(fate);
    }

    void add(Row row, Fate fate, String reason) {
      add(new Row(row.number, row.customer, row.owner, row.was, row.place, reason), fate);
    }

    /** She is changed, from that. */
    void done(Row row, String was) {
      add(new Row(row.number, row.customer, row.owner, was, row.place, ""), Fate.DONE);
    }

    /** Those who are changed are so from that place on. */
    void placed(String place) {
      rows.replaceAll(
          row -> new Row(row.number, row.customer, row.owner, row.was, place, row.reason));
    }

    long count(Fate fate) {
      return fates.stream().filter(fate::equals).count();
    }

    List<Long> customers(Fate fate) {
      var found = new ArrayList<Long>();
      for (int i = 0; i < rows.size(); i++) {
        if (fates.get(i) == fate) {
          found.add(rows.get(i).customer.value());
        }
      }
      return found;
    }

    BulkCounts write() throws SQLException {
      try (var update =
          connection.prepareStatement(
              "update customers_bulk_row set state = ?, reason = ?, value_was = ?, place = ?"
                  + " where run_id = ? and number = ?")) {
        for (int i = 0; i < rows.size(); i++) {
          Row row = rows.get(i);
          update.setString(1, fates.get(i).letter);
          update.setString(2, row.reason);
          update.setString(3, row.was);
          update.setString(4, row.place);
          update.setLong(5, run.value());
          update.setLong(6, row.number);
          update.addBatch();
        }
        update.executeBatch();
      }
      return new BulkCounts(
          count(Fate.DONE),
          count(Fate.NOTHING),
          count(Fate.LEFT),
          count(Fate.BACK),
          count(Fate.STAYED));
    }
  }
}
