package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.DuplicatePair;
import org.kaveri.api.customers.Likeness;
import org.kaveri.api.customers.Likeness.Reason;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.Cursors;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Pages;
import org.kaveri.store.lists.SqlPart;
import org.kaveri.store.sight.SeenCustomers;

/** Pairs of customers who may be one, over the connection of one transaction. */
final class DuplicateRows {
  private static final String OPEN = "OPEN";
  private static final String DISMISSED = "DISMISSED";
  private static final int HIGHEST_SCORE = 100;

  private final Connection connection;

  DuplicateRows(Connection connection) {
    this.connection = connection;
  }

  /** Two customers, the lower id first. */
  record Pair(long low, long high) {
    static Pair of(long one, long other) {
      return new Pair(Math.min(one, other), Math.max(one, other));
    }
  }

  /**
   * A pair as it is kept.
   *
   * @param reasons as they are written
   */
  private record Kept(Pair pair, String state, String reasons) {}

  /**
   * Looks at candidates, and keeps those who are alike. The number of statements does not depend on
   * how many they are.
   *
   * @param walk the search that found them
   * @return how many were not known
   */
  int keep(Set<Pair> candidates, long walk, Instant now) throws SQLException {
    if (candidates.isEmpty()) {
      return 0;
    }
    Map<Pair, Set<Reason>> alike = alike(candidates);
    Map<Pair, Kept> kept = kept(alike.keySet());
    int added = 0;
    try (var insert =
            connection.prepareStatement(
                "insert into customers_duplicate (walk, place, score, reasons, state, found_at,"
                    + " low_id, high_id) values (?, ?, ?, ?, ?, ?, ?, ?)");
        var update =
            connection.prepareStatement(
                "update customers_duplicate set walk = ?, place = ?, score = ?, reasons = ?"
                    + " where low_id = ? and high_id = ?");
        var seen =
            connection.prepareStatement(
                "update customers_duplicate set walk = ? where low_id = ? and high_id = ?")) {
      for (var entry : alike.entrySet()) {
        Pair pair = entry.getKey();
        String reasons = written(entry.getValue());
        Kept before = kept.get(pair);
        boolean same =
            before != null
                && (before.state().equals(DISMISSED) || before.reasons().equals(reasons));
        var statement = before == null ? insert : same ? seen : update;
        int at = 1;
        statement.setLong(at++, walk);
        if (!same) {
          int score = Likeness.scoreOf(entry.getValue());
          statement.setString(at++, place(score, now, pair));
          statement.setInt(at++, score);
          statement.setString(at++, reasons);
        }
        if (before == null) {
          statement.setString(at++, OPEN);
          statement.setLong(at++, Micros.of(now));
          added++;
        }
        statement.setLong(at++, pair.low());
        statement.setLong(at, pair.high());
        statement.addBatch();
      }
      insert.executeBatch();
      update.executeBatch();
      seen.executeBatch();
    }
    return added;
  }

  /** The most alike first, of those the newest. */
  private static String place(int score, Instant found, Pair pair) {
    return "%03d\t%019d\t%019d\t%019d"
        .formatted(
            HIGHEST_SCORE - score, Long.MAX_VALUE - Micros.of(found), pair.low(), pair.high());
  }

  private Map<Pair, Set<Reason>> alike(Set<Pair> candidates) throws SQLException {
    var customers = new HashSet<Long>();
    candidates.forEach(pair -> customers.addAll(List.of(pair.low(), pair.high())));
    Map<Long, CustomerKind> kinds = kinds(customers);
    Map<Long, Set<MatchKeys.Key>> keys = new MatchKeys(connection).of(customers);
    var alike = new HashMap<Pair, Set<Reason>>();
    for (Pair pair : candidates) {
      if (!kinds.containsKey(pair.low()) || !kinds.containsKey(pair.high())) {
        continue; // merged meanwhile
      }
      var common = new HashSet<>(keys.getOrDefault(pair.low(), Set.of()));
      common.retainAll(keys.getOrDefault(pair.high(), Set.of()));
      Set<Reason> reasons =
          Arrays.stream(Reason.values())
              .filter(
                  reason ->
                      common.stream().anyMatch(it -> it.sort().equals(MatchKeys.letter(reason))))
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class)));
      boolean persons =
          kinds.get(pair.low()) == CustomerKind.PRIVATE_PERSON
              && kinds.get(pair.high()) == CustomerKind.PRIVATE_PERSON;
      // many people have one name, and few companies
      boolean nameAlone = reasons.equals(EnumSet.of(Reason.NAME));
      if (Likeness.scoreOf(reasons) >= Likeness.ENOUGH && !(persons && nameAlone)) {
        alike.put(pair, reasons);
      }
    }
    return alike;
  }

  private Map<Long, CustomerKind> kinds(Collection<Long> customers) throws SQLException {
    var kinds = new HashMap<Long, CustomerKind>();
    try (var select =
        connection.prepareStatement(
            "select id, kind from customers_customer where merged_into is null and id in "
                + InList.marks(customers.size()))) {
      InList.bind(select, 1, customers);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          kinds.put(rows.getLong(1), CustomerKind.valueOf(rows.getString(2)));
        }
      }
    }
    return kinds;
  }

  private Map<Pair, Kept> kept(Set<Pair> pairs) throws SQLException {
    var kept = new HashMap<Pair, Kept>();
    if (pairs.isEmpty()) {
      return kept;
    }
    var lows = pairs.stream().map(Pair::low).distinct().toList();
    try (var select =
        connection.prepareStatement(
            "select low_id, high_id, state, reasons from customers_duplicate where low_id in "
                + InList.marks(lows.size()))) {
      InList.bind(select, 1, lows);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var pair = new Pair(rows.getLong(1), rows.getLong(2));
          kept.put(pair, new Kept(pair, rows.getString(3), rows.getString(4)));
        }
      }
    }
    return kept;
  }

  /** Pairs that this search has not found any more go; those of whom somebody has decided stay. */
  void removeOthers(long walk) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "delete from customers_duplicate where state = ? and walk <> ?")) {
      delete.setString(1, OPEN);
      delete.setLong(2, walk);
      delete.executeUpdate();
    }
  }

  /** Answers whether there was such a pair. */
  boolean dismiss(Pair pair) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update customers_duplicate set state = ? where low_id = ? and high_id = ?")) {
      update.setString(1, DISMISSED);
      update.setLong(2, pair.low());
      update.setLong(3, pair.high());
      return update.executeUpdate() == 1;
    }
  }

  /** Open pairs of which neither was merged and both are seen. Two statements. */
  Page<DuplicatePair> list(SeenCustomers sight, Page.Request page) throws SQLException {
    var found = new ArrayList<Found>();
    SqlPart seen = SqlPart.all(List.of(sight.condition("d.low_id"), sight.condition("d.high_id")));
    try (var select =
        connection.prepareStatement(
            "select d.low_id, d.high_id, d.place, d.score, d.reasons, d.found_at"
                + " from customers_duplicate d"
                + " join customers_customer l on l.id = d.low_id"
                + " join customers_customer h on h.id = d.high_id"
                + " where d.state = ? and d.place > ? and l.merged_into is null"
                + " and h.merged_into is null and "
                + seen.sql()
                + " order by d.state, d.place fetch first ? rows only")) {
      select.setString(1, OPEN);
      select.setString(2, Cursors.key(page).orElse(""));
      select.setInt(seen.bind(select, 3), page.size() + 1);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.add(
              new Found(
                  new Pair(row.getLong(1), row.getLong(2)),
                  row.getString(3),
                  row.getInt(4),
                  row.getString(5),
                  Micros.toInstant(row.getLong(6))));
        }
      }
    }
    var cut = Pages.of(found, page, last -> Cursors.of(last.place));
    var ids = new HashSet<Long>();
    cut.items().forEach(it -> ids.addAll(List.of(it.pair.low(), it.pair.high())));
    Map<Long, CustomerSummary> customers =
        CustomerRows.byId(connection, ids).stream()
            .collect(Collectors.toMap(it -> it.id().value(), it -> it));
    return new Page<>(
        cut.items().stream().flatMap(it -> it.with(customers).stream()).toList(), cut.next());
  }

  private static String written(Set<Reason> reasons) {
    return reasons.stream().map(Reason::name).collect(Collectors.joining(","));
  }

  /** A pair and where it stands in the list. */
  private record Found(Pair pair, String place, int score, String reasons, Instant at) {
    Optional<DuplicatePair> with(Map<Long, CustomerSummary> customers) {
      CustomerSummary first = customers.get(pair.low());
      CustomerSummary second = customers.get(pair.high());
      return first == null || second == null
          ? Optional.empty()
          : Optional.of(
              new DuplicatePair(
                  first,
                  second,
                  Arrays.stream(reasons.split(","))
                      .map(Reason::valueOf)
                      .collect(Collectors.toSet()),
                  score,
                  at));
    }
  }

  static Pair pair(CustomerId one, CustomerId other) {
    return Pair.of(one.value(), other.value());
  }
}
