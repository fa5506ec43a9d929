package org.kaveri.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kaveri.api.Subscription;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;

/** Writes facts with the transaction that made them true, and wakes who waits for them. */
final class CommitLog {
  private final Dialect dialect;
  private final String node;
  private final List<Runnable> waiting = new CopyOnWriteArrayList<>();

  CommitLog(Dialect dialect, String node) {
    this.dialect = dialect;
    this.node = node;
  }

  /** Called as the last thing before the commit: from here to there nothing may wait. */
  void append(Connection connection, List<Fact> facts, Instant now) throws SQLException {
    Long actor = Caller.find().flatMap(Caller::user).map(UserId::value).orElse(null);
    long commit = dialect.insertCommit(connection, now, actor, node);
    try (var insert =
        connection.prepareStatement(
            "insert into store_event (commit_id, n, name, customer, body) values (?, ?, ?, ?, ?)")) {
      for (int n = 0; n < facts.size(); n++) {
        Fact fact = facts.get(n);
        insert.setLong(1, commit);
        insert.setInt(2, n);
        insert.setString(3, fact.name());
        if (fact.customer() == null) {
          insert.setNull(4, Types.BIGINT);
        } else {
          insert.setLong(4, fact.customer());
        }
        insert.setString(5, fact.body());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  Subscription onGrowth(Runnable wake) {
    waiting.add(wake);
    return () -> waiting.remove(wake);
  }

  void grown() {
    waiting.forEach(Runnable::run);
  }
}
