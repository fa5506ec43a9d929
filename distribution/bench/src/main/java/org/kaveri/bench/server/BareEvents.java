package org.kaveri.bench.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.kaveri.store.Ids;
import org.kaveri.store.Micros;
import org.kaveri.store.Transaction;

/** The rows of the event log that one commit adds, by bare JDBC. */
final class BareEvents implements AutoCloseable {
  private final PreparedStatement insert;
  private final long commit;
  private int n;

  private BareEvents(PreparedStatement insert, long commit) {
    this.insert = insert;
    this.commit = commit;
  }

  /** Writes the row of the commit. */
  static BareEvents of(Transaction tx, Ids ids, long actor) throws SQLException {
    Connection connection = tx.connection();
    long commit = ids.next();
    try (var row =
        connection.prepareStatement(
            "insert into bench_commit (id, committed, actor, node) values (?, ?, ?, ?)")) {
      row.setLong(1, commit);
      row.setLong(2, Micros.of(tx.now()));
      row.setLong(3, actor);
      row.setString(4, "0123456789abcdef");
      row.executeUpdate();
    }
    return new BareEvents(
        connection.prepareStatement(
            "insert into bench_event (commit_id, n, name, customer, body) values (?, ?, ?, ?, ?)"),
        commit);
  }

  void add(String name, long customer, String body) throws SQLException {
    insert.setLong(1, commit);
    insert.setInt(2, n++);
    insert.setString(3, name);
    insert.setLong(4, customer);
    insert.setString(5, body);
    insert.addBatch();
  }

  void write() throws SQLException {
    insert.executeBatch();
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
