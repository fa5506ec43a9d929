package org.kaveri.customers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.Merge;
import org.kaveri.api.customers.MergeId;
import org.kaveri.api.customers.Moved;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.InList;

/** The tables of merges, over the connection of one transaction. */
final class MergeRows {
  private static final int IDS_A_ROW = 5_000;
  private static final int HIGHEST = 100;
  private static final String COLUMNS =
      "select id, survivor_id, other_id, other_name, merged_at, merged_by, undone_at,"
          + " other_number, details_before, details_after from customers_merge where id ";

  private final Connection connection;

  MergeRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * A merge with all that its undoing takes.
   *
   * @param merge what others know of it
   * @param number of the one who was merged away
   * @param before what the survivor was before
   * @param after what she was after
   */
  record Kept(
      Merge merge, Optional<String> number, CustomerDetails before, CustomerDetails after) {}

  void insert(Kept kept) throws SQLException {
    Merge merge = kept.merge();
    try (var insert =
        connection.prepareStatement(
            "insert into customers_merge (id, survivor_id, other_id, other_name, merged_at,"
                + " merged_by, other_number, details_before, details_after, step)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, merge.id().value());
      insert.setLong(2, merge.survivor().value());
      insert.setLong(3, merge.other().value());
      insert.setString(4, merge.otherName());
      insert.setLong(5, Micros.of(merge.at()));
      insert.setObject(6, merge.by().map(UserId::value).orElse(null), Types.BIGINT);
      insert.setString(7, kept.number().orElse(null));
      insert.setString(8, DetailsText.of(kept.before()));
      insert.setString(9, DetailsText.of(kept.after()));
      insert.setInt(10, lastStep(merge.survivor()) + 1);
      insert.executeUpdate();
    }
  }

  private int lastStep(CustomerId survivor) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select max(step) from customers_merge where survivor_id = ?")) {
      select.setLong(1, survivor.value());
      try (var row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  Optional<Kept> find(MergeId id) throws SQLException {
    try (var select = connection.prepareStatement(COLUMNS + "= ?")) {
      select.setLong(1, id.value());
      try (var row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Kept(
                    merge(row),
                    Optional.ofNullable(row.getString(8)),
                    DetailsText.read(row.getString(9)),
                    DetailsText.read(row.getString(10))))
            : Optional.empty();
      }
    }
  }

  Map<MergeId, Merge> find(Collection<MergeId> ids) throws SQLException {
    var found = new LinkedHashMap<MergeId, Merge>();
    if (ids.isEmpty()) {
      return found;
    }
    var values = ids.stream().map(MergeId::value).toList();
    try (var select = connection.prepareStatement(COLUMNS + "in " + InList.marks(values.size()))) {
      InList.bind(select, 1, values);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          Merge merge = merge(rows);
          found.put(merge.id(), merge);
        }
      }
    }
    return found;
  }

  private static Merge merge(ResultSet row) throws SQLException {
    long by = row.getLong(6);
    Optional<UserId> user = row.wasNull() ? Optional.empty() : Optional.of(new UserId(by));
    long undone = row.getLong(7);
    Optional<Instant> at = row.wasNull() ? Optional.empty() : Optional.of(Micros.toInstant(undone));
    return new Merge(
        new MergeId(row.getLong(1)),
        new CustomerId(row.getLong(2)),
        new CustomerId(row.getLong(3)),
        row.getString(4),
        Micros.toInstant(row.getLong(5)),
        user,
        at);
  }

  /** The last merge into that customer that stands. */
  Optional<MergeId> lastInto(CustomerId survivor) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select id from customers_merge where survivor_id = ? and undone_at is null"
                + " order by step desc fetch first 1 rows only")) {
      select.setLong(1, survivor.value());
      try (var row = select.executeQuery()) {
        return row.next() ? Optional.of(new MergeId(row.getLong(1))) : Optional.empty();
      }
    }
  }

  void noteUndone(MergeId merge, Instant now) throws SQLException {
    change("update customers_merge set undone_at = ? where id = ?", Micros.of(now), merge.value());
    change("delete from customers_moved where merge_id = ?", merge.value());
    change("delete from customers_former_number where merge_id = ?", merge.value());
  }

  void keepMoved(MergeId merge, String part, Moved moved) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into customers_moved (merge_id, part, what, place, ids)"
                + " values (?, ?, ?, ?, ?)")) {
      int place = 0;
      for (Moved.Rows rows : moved.rows()) {
        for (int from = 0; from < rows.ids().size(); from += IDS_A_ROW) {
          insert.setLong(1, merge.value());
          insert.setString(2, part);
          insert.setString(3, rows.what());
          insert.setInt(4, place++);
          insert.setString(
              5,
              rows.ids().subList(from, Math.min(rows.ids().size(), from + IDS_A_ROW)).stream()
                  .map(String::valueOf)
                  .collect(Collectors.joining(",")));
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  /** What each part has moved. */
  Map<String, Moved> moved(MergeId merge) throws SQLException {
    var rows = new LinkedHashMap<String, List<Moved.Rows>>();
    try (var select =
        connection.prepareStatement(
            "select part, what, ids from customers_moved where merge_id = ?"
                + " order by part, what, place")) {
      select.setLong(1, merge.value());
      try (var row = select.executeQuery()) {
        while (row.next()) {
          rows.computeIfAbsent(row.getString(1), part -> new ArrayList<>())
              .add(
                  new Moved.Rows(
                      row.getString(2),
                      Arrays.stream(row.getString(3).split(",")).map(Long::valueOf).toList()));
        }
      }
    }
    var moved = new LinkedHashMap<String, Moved>();
    rows.forEach((part, some) -> moved.put(part, new Moved(some)));
    return moved;
  }

  /** From now on the number leads to that customer; one that leads somewhere already stays so. */
  void lead(String number, CustomerId to, MergeId merge) throws SQLException {
    if (!former(List.of(number)).isEmpty()) {
      return;
    }
    try (var insert =
        connection.prepareStatement(
            "insert into customers_former_number (customer_number, customer_id, merge_id)"
                + " values (?, ?, ?)")) {
      insert.setString(1, number);
      insert.setLong(2, to.value());
      insert.setLong(3, merge.value());
      insert.executeUpdate();
    }
  }

  /** Whom these numbers of merged customers lead to. One statement, or one more for each merge. */
  Map<String, CustomerId> former(Collection<String> numbers) throws SQLException {
    var found = new LinkedHashMap<String, Long>();
    if (numbers.isEmpty()) {
      return Map.of();
    }
    try (var select =
        connection.prepareStatement(
            "select customer_number, customer_id from customers_former_number"
                + " where customer_number in "
                + InList.marks(numbers.size()))) {
      InList.bind(select, 1, numbers);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    var survivors = survivors(found.values());
    var leading = new LinkedHashMap<String, CustomerId>();
    found.forEach(
        (number, id) -> leading.put(number, new CustomerId(survivors.getOrDefault(id, id))));
    return leading;
  }

  /** Who stayed of those among these who were merged, and of those they were merged into. */
  Map<Long, Long> survivors(Collection<Long> customers) throws SQLException {
    var survivors = new LinkedHashMap<Long, Long>();
    Collection<Long> asked = customers;
    for (int level = 0; level < HIGHEST && !asked.isEmpty(); level++) {
      var into = into(asked);
      into.forEach(survivors::putIfAbsent);
      survivors.replaceAll((id, survivor) -> into.getOrDefault(survivor, survivor));
      asked = into.values();
    }
    return survivors;
  }

  private Map<Long, Long> into(Collection<Long> customers) throws SQLException {
    var into = new LinkedHashMap<Long, Long>();
    try (var select =
        connection.prepareStatement(
            "select id, merged_into from customers_customer where merged_into is not null and id in "
                + InList.marks(customers.size()))) {
      InList.bind(select, 1, customers);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          into.put(rows.getLong(1), rows.getLong(2));
        }
      }
    }
    return into;
  }

  /** From now on that customer is in no list and no search. */
  void hide(CustomerId customer, CustomerId survivor) throws SQLException {
    change(
        "update customers_customer set merged_into = ?, customer_number = null,"
            + " version = version + 1 where id = ?",
        survivor.value(),
        customer.value());
    change("delete from customers_lookup where row_id = ?", customer.value());
    change("delete from customers_match where customer_id = ?", customer.value());
  }

  /** The customer is there again; her words and her number are not yet. */
  void show(CustomerId customer) throws SQLException {
    change(
        "update customers_customer set merged_into = null, version = version + 1 where id = ?",
        customer.value());
  }

  void giveNumber(CustomerId customer, String number) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update customers_customer set customer_number = ? where id = ?")) {
      update.setString(1, number);
      update.setLong(2, customer.value());
      update.executeUpdate();
    }
  }

  private void change(String sql, long... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setLong(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
