package org.kaveri.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.kaveri.store.Rows;
import org.kaveri.store.Transaction;

/**
 * Gives commits their place in the log. A commit's id is drawn before it commits, so ids become
 * visible out of order and no reader may go by them. Places are given afterwards, to what is
 * committed, by one stamper at a time: whoever has read up to a place has missed nothing before it.
 *
 * <p>Facts of one customer keep their order: whoever changes the same row draws its id while it
 * holds the row, so the earlier has committed before the later draws, and the order of ids among
 * what is visible is right.
 */
final class Stamper {
  private static final int AT_ONCE = 4_000;

  private final RoomStore own;
  private final Dialect dialect;
  private final ReentrantLock mine = new ReentrantLock();

  Stamper(RoomStore own, Dialect dialect) {
    this.own = own;
    this.dialect = dialect;
  }

  int stamp() {
    if (!mine.tryLock()) {
      return 0;
    }
    try {
      boolean any =
          own.<Boolean>read(
              tx -> !Rows.list(tx.connection(), row -> true, unplaced(dialect, 1)).isEmpty());
      return any ? own.<Integer>write(this::stamp) : 0;
    } finally {
      mine.unlock();
    }
  }

  /** The oldest commits without a place; read in the order of an index, however many wait. */
  static String unplaced(Dialect dialect, int atMost) {
    return "select id from store_commit"
        + dialect.inOrderOfUnplaced()
        + " fetch first "
        + atMost
        + " rows only";
  }

  private int stamp(Transaction tx) throws SQLException {
    Connection connection = tx.connection();
    List<Long> last =
        Rows.list(
            connection,
            row -> row.getLong(1),
            "select last_place from store_log where one = 1" + dialect.forUpdateSkipLocked());
    if (last.isEmpty()) {
      return 0; // another node is at it
    }
    dialect.letLaterCommitsFlush(connection);
    List<Long> commits = Rows.list(connection, row -> row.getLong(1), unplaced(dialect, AT_ONCE));
    if (commits.isEmpty()) {
      return 0;
    }
    long place = last.getFirst();
    try (var update =
        connection.prepareStatement("update store_commit set place = ? where id = ?")) {
      for (long commit : commits) {
        update.setLong(1, ++place);
        update.setLong(2, commit);
        update.addBatch();
      }
      update.executeBatch();
    }
    Rows.change(connection, "update store_log set last_place = ? where one = 1", place);
    dialect.announce(connection);
    return commits.size();
  }
}
