package org.kaveri.customers;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.access.Access;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.customers.BulkRun;
import org.kaveri.api.customers.BulkRunId;
import org.kaveri.api.customers.BulkState;
import org.kaveri.api.customers.Customers;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A change of many under way, or its undo: slice by slice, each in one transaction together with
 * how far it has come. Whatever ends it is noted in its row.
 */
final class BulkWork {
  private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);
  private static final int TRIES = 5;

  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Audit audit;
  private final BulkRunRow row;
  private final Supplier<Set<Long>> alive;
  private volatile boolean shuttingDown;

  /**
   * For the one who is calling.
   *
   * @param alive all that this server has at work or waiting: they give signs of life together
   */
  BulkWork(
      Store store, Ids ids, Access access, Audit audit, BulkRunRow row, Supplier<Set<Long>> alive) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.audit = audit;
    this.row = row;
    this.alive = alive;
  }

  BulkRunId id() {
    return row.run().id();
  }

  /** It ends after the slice at hand. */
  void shutDown() {
    shuttingDown = true;
  }

  void run() {
    BulkState end = row.ended();
    try {
      Optional<BulkState> ended = Optional.empty();
      while (ended.isEmpty()) {
        ended = shuttingDown ? Optional.of(row.ended()) : next();
      }
      end = ended.get();
    } catch (KaveriException e) {
      LOG.info("The change of many {} stopped: {}", id(), e.code());
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      LOG.error("The change of many {} failed", id(), e);
    }
    note(end);
  }

  /** Does another slice; gives how it has ended when there was none. */
  private Optional<BulkState> next() {
    for (int left = TRIES - 1; ; left--) {
      try {
        access.require(Customers.WRITE);
        return store.<Optional<BulkState>>write(this::slice);
      } catch (ConflictException e) {
        // somebody else was about one of them at the same time
        if (left == 0) {
          throw e;
        }
      }
    }
  }

  private Optional<BulkState> slice(Transaction tx) throws SQLException {
    var table = new BulkTable(tx.connection());
    @Nullable BulkRunRow now = table.find(id()).filter(it -> it.turn() == row.turn()).orElse(null);
    if (now == null) {
      return Optional.of(row.ended()); // taken over, or forgotten
    }
    if (now.stopAsked()) {
      return Optional.of(row.cancelled());
    }
    var slice = new BulkSlice(tx, ids, row, access.sight());
    boolean undoing = row.run().state() == BulkState.UNDOING;
    Optional<BulkCounts> come = undoing ? slice.undo() : slice.change();
    if (come.isEmpty()) {
      return Optional.of(row.completed());
    }
    Instant time = tx.now();
    table.progress(row, come.get(), row.run().state(), time);
    table.beat(alive.get(), time);
    return Optional.empty();
  }

  private void note(BulkState state) {
    try {
      store.run(
          tx -> {
            var table = new BulkTable(tx.connection());
            if (table.progress(row, BulkCounts.NONE, state, tx.now())) {
              BulkRun now = table.find(id()).orElseThrow().run();
              audit.record(
                  row.run().state() == BulkState.UNDOING
                      ? "customers.bulk-undone"
                      : "customers.bulk-changed",
                  "bulk change " + id(),
                  new AuditDetail("deed", BulkRunRow.Written.of(now.deed()).kind()),
                  new AuditDetail("state", state.name()),
                  new AuditDetail("changed", Long.toString(now.changed())),
                  new AuditDetail("left", Long.toString(now.left())),
                  new AuditDetail("restored", Long.toString(now.restored())),
                  new AuditDetail("stayed", Long.toString(now.stayed())));
            }
          });
    } catch (KaveriException e) {
      LOG.warn("The end of the change of many {} could not be noted: {}", id(), e.getMessage());
    }
  }
}
