package org.kaveri.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaveri.store.Rows;

/** Reads the log from a position on, a bounded piece at a time. */
final class LogReader {
  /** So many commits are looked through at once, however rare the wanted facts are. */
  private static final int WINDOW = 5_000;

  private LogReader() {}

  /**
   * Where reading goes on: fact n of the commit at the place comes next.
   *
   * @param place from 1 on
   * @param n from 0 on
   */
  record Position(long place, int n) {
    static final Position START = new Position(1, 0);
  }

  /**
   * A piece of the log.
   *
   * @param facts in order
   * @param end where reading goes on afterwards
   * @param last the last place of the log when it was read
   */
  record Piece(List<Logged> facts, Position end, long last) {
    boolean hasMore() {
      return end.place() <= last;
    }
  }

  static long last(Connection connection) throws SQLException {
    return Rows.first(connection, "select last_place from store_log where one = 1");
  }

  static Piece read(Connection connection, Position from, List<String> names, int atMost)
      throws SQLException {
    return read(connection, Logged.COLUMNS, from, names, atMost);
  }

  /** As {@link #read}, without bodies. */
  static Piece readHeadings(Connection connection, Position from, List<String> names, int atMost)
      throws SQLException {
    return read(connection, Logged.HEADINGS, from, names, atMost);
  }

  private static Piece read(
      Connection connection, String columns, Position from, List<String> names, int atMost)
      throws SQLException {
    long last = last(connection);
    var facts = new ArrayList<Logged>();
    long place = from.place();
    if (from.n() > 0) {
      facts.addAll(
          list(
              connection,
              columns + "c.place = ? and e.n >= ?",
              names,
              atMost,
              place,
              (long) from.n()));
      place++;
    }
    // Derby sorts all that a range holds before it gives the first row: begin with a short one
    long looked = 0;
    for (long width = atMost; facts.size() < atMost && place <= last && looked < WINDOW; ) {
      long to = Math.min(last, place + width - 1);
      facts.addAll(
          list(
              connection,
              columns + "c.place between ? and ?",
              names,
              atMost - facts.size(),
              place,
              to));
      looked += width;
      width *= 4;
      place = to + 1;
    }
    return new Piece(
        facts, facts.size() < atMost ? new Position(place, 0) : after(facts.getLast()), last);
  }

  /** The first place of that moment or later; commits stand nearly in the order of their time. */
  static long placeSince(Connection connection, long micros) throws SQLException {
    long low = 1;
    long high = last(connection) + 1;
    while (low < high) {
      long middle = low + (high - low) / 2;
      long committed =
          Rows.first(connection, "select committed from store_commit where place = ?", middle);
      if (committed < micros) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static Position after(Logged fact) {
    return new Position(fact.place(), fact.n() + 1);
  }

  static @Nullable Logged find(Connection connection, long place, int n) throws SQLException {
    var found =
        Rows.list(
            connection,
            Logged::read,
            "select " + Logged.COLUMNS + "c.place = ? and e.n = ?",
            place,
            n);
    return found.isEmpty() ? null : found.getFirst();
  }

  private static List<Logged> list(
      Connection connection, String from, List<String> names, int atMost, long one, long two)
      throws SQLException {
    var parameters = new ArrayList<@Nullable Object>(List.of(one, two));
    parameters.addAll(names);
    return Rows.list(
        connection,
        Logged::read,
        "select "
            + from
            + " and e.name in ("
            + Rows.placeholders(names.size())
            + ") order by c.place, e.n fetch first "
            + atMost
            + " rows only",
        parameters.toArray());
  }
}
