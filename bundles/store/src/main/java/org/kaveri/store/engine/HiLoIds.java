package org.kaveri.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.kaveri.store.Ids;
import org.kaveri.store.Rows;

/** Claims ids a thousand at a time, each block in a short transaction of its own. */
final class HiLoIds implements Ids {
  static final int BLOCK = 1_000;

  private final StoreEngine engine;
  private final Database database;
  private final ReentrantLock lock = new ReentrantLock();
  private long next;
  private long end;

  HiLoIds(StoreEngine engine, Database database) {
    this.engine = engine;
    this.database = database;
  }

  @Override
  public long next() {
    lock.lock();
    try {
      if (next == end) {
        engine.prepare();
        next = claim();
        end = next + BLOCK;
      }
      return next++;
    } catch (SQLException e) {
      throw Troubles.translate(e);
    } finally {
      lock.unlock();
    }
  }

  private long claim() throws SQLException {
    try (Connection connection = database.service()) {
      try {
        Rows.change(connection, "update store_ids set next_block = next_block + 1 where one = 1");
        long block = Rows.first(connection, "select next_block from store_ids where one = 1");
        connection.commit();
        return (block - 1) * BLOCK;
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    } finally {
      database.dialect().left();
    }
  }
}
