package org.kaveri.operational.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.store.lists.InList;

/**
 * Walks what customers have, customer by customer in the order of their list: so nobody's things
 * are shown whom the caller does not see, and the order stays when they were imported elsewhere. A
 * page is of several customers with few things, or of some things of one that has many.
 *
 * @param table of the things
 * @param key by which those of one customer are ordered, a number or a day; then by id
 */
record ByCustomer(Connection connection, Customers customers, String table, String key) {
  private static final int CUSTOMERS = 100;
  private static final int MOST = 2_000;
  private static final String PART = "~";

  /**
   * A part of the walk.
   *
   * @param ids of the things, in order
   * @param whose the customers, by id
   */
  record Part(List<Long> ids, Map<CustomerId, CustomerSummary> whose, Optional<Page.Cursor> next) {}

  /**
   * Where to go on.
   *
   * @param list after which the page of customers begins; empty for the first
   * @param skip so many of them are done
   * @param after the last thing shown of the next of them; 0 for none
   */
  private record At(String list, int skip, long after) {
    Page.Cursor cursor() {
      return new Page.Cursor(skip + PART + after + PART + list);
    }

    static At of(Page.Request request) {
      if (request.after().isEmpty()) {
        return new At("", 0, 0);
      }
      String[] parts = request.after().get().value().split(PART, 3);
      try {
        return new At(parts[2], Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new InvalidException("page.cursor", "The list can't be continued at this place.");
      }
    }

    Page.Request customers() {
      return new Page.Request(
          list.isEmpty() ? Optional.empty() : Optional.of(new Page.Cursor(list)), CUSTOMERS);
    }
  }

  Part part(Page.Request request) throws SQLException {
    At at = At.of(request);
    Page<CustomerSummary> page = customers.list(CustomerQuery.all(), at.customers());
    List<CustomerSummary> all = page.items();
    List<CustomerSummary> left = all.subList(Math.min(at.skip(), all.size()), all.size());
    if (left.isEmpty()) {
      return new Part(List.of(), Map.of(), next(page, at, all.size()));
    }
    Map<Long, Long> counts = counts(left);
    if (at.after() > 0 || counts.getOrDefault(left.getFirst().id().value(), 0L) > MOST) {
      return ofOne(page, at, left.getFirst());
    }
    int taken = 0;
    long things = 0;
    while (taken < left.size()
        && things + counts.getOrDefault(left.get(taken).id().value(), 0L) <= MOST) {
      things += counts.getOrDefault(left.get(taken).id().value(), 0L);
      taken++;
    }
    List<CustomerSummary> these = left.subList(0, taken);
    return new Part(ids(these), byId(these), next(page, at, at.skip() + taken));
  }

  private static Optional<Page.Cursor> next(Page<CustomerSummary> page, At at, int done) {
    return done < page.items().size()
        ? Optional.of(new At(at.list(), done, 0).cursor())
        : page.next().map(cursor -> new At(cursor.value(), 0, 0).cursor());
  }

  private static Map<CustomerId, CustomerSummary> byId(List<CustomerSummary> some) {
    var found = new HashMap<CustomerId, CustomerSummary>();
    some.forEach(it -> found.put(it.id(), it));
    return found;
  }

  private Map<Long, Long> counts(List<CustomerSummary> some) throws SQLException {
    var counts = new HashMap<Long, Long>();
    var ids = some.stream().map(it -> it.id().value()).toList();
    try (var select =
        connection.prepareStatement(
            "select customer_id, count(*) from "
                + table
                + " where customer_id in "
                + InList.marks(ids.size())
                + " group by customer_id")) {
      InList.bind(select, 1, ids);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          counts.put(row.getLong(1), row.getLong(2));
        }
      }
    }
    return counts;
  }

  private List<Long> ids(List<CustomerSummary> some) throws SQLException {
    var byCustomer = new HashMap<Long, List<Long>>();
    var asked = some.stream().map(it -> it.id().value()).toList();
    try (var select =
        connection.prepareStatement(
            "select id, customer_id from "
                + table
                + " where customer_id in "
                + InList.marks(asked.size())
                + " order by customer_id, "
                + key
                + ", id")) {
      InList.bind(select, 1, asked);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          byCustomer.computeIfAbsent(row.getLong(2), it -> new ArrayList<>()).add(row.getLong(1));
        }
      }
    }
    return asked.stream()
        .flatMap(customer -> byCustomer.getOrDefault(customer, List.of()).stream())
        .toList();
  }

  /** The next of one who has many. */
  private Part ofOne(Page<CustomerSummary> page, At at, CustomerSummary customer)
      throws SQLException {
    var ids = new ArrayList<Long>();
    String beyond =
        at.after() == 0
            ? ""
            : " and ("
                + key
                + " > (select "
                + key
                + " from %1$s where id = ?) or "
                + key
                + " = (select "
                + key
                + " from %1$s where id = ?) and id > ?)";
    try (var select =
        connection.prepareStatement(
            ("select id from %1$s where customer_id = ?" + beyond + " order by " + key + ", id")
                    .formatted(table)
                + " fetch first "
                + (MOST + 1)
                + " rows only")) {
      select.setLong(1, customer.id().value());
      for (int i = 0; at.after() > 0 && i < 3; i++) {
        select.setLong(i + 2, at.after());
      }
      try (var row = select.executeQuery()) {
        while (row.next()) {
          ids.add(row.getLong(1));
        }
      }
    }
    boolean more = ids.size() > MOST;
    List<Long> shown = more ? ids.subList(0, MOST) : ids;
    return new Part(
        List.copyOf(shown),
        Map.of(customer.id(), customer),
        more
            ? Optional.of(new At(at.list(), at.skip(), shown.getLast()).cursor())
            : next(page, at, at.skip() + 1));
  }
}
