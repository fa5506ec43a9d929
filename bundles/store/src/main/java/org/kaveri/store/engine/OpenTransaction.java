package org.kaveri.store.engine;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.events.Event;
import org.kaveri.store.Sql;
import org.kaveri.store.StatementCounter;
import org.kaveri.store.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The transaction of one thread: a connection, an entity manager per room, facts to record. */
final class OpenTransaction {
  private static final Logger LOG = LoggerFactory.getLogger(OpenTransaction.class);

  private final Connection target;
  private final Connection deaf;
  private final Connection strict;
  private final boolean writing;
  private final Instant now;
  private final CommitLog log;
  private final Map<RoomStore, EntityManager> managers = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Runnable> afterCommit = new ArrayList<>();
  private @Nullable Throwable doom;
  private boolean committed;

  OpenTransaction(
      Connection target,
      boolean writing,
      Instant now,
      CommitLog log,
      @Nullable StatementCounter counter) {
    this.target = target;
    this.deaf = BoundConnection.of(target, true, counter);
    this.strict = BoundConnection.of(target, false, counter);
    this.writing = writing;
    this.now = now;
    this.log = log;
  }

  boolean writing() {
    return writing;
  }

  /** The connection for entity managers. */
  Connection deaf() {
    return deaf;
  }

  /** The view of one room. */
  Transaction of(RoomStore room) {
    return new View(room);
  }

  /** Keeps the transaction from committing, whoever swallows the exception. */
  void doom(Throwable cause) {
    if (doom == null) {
      doom = cause;
    }
  }

  /** Sends all that is left to send; answers whether facts are among it. */
  boolean prepare() throws SQLException {
    Throwable cause = doom;
    if (cause != null) {
      if (Troubles.find(cause) != null) {
        throw Troubles.translate(cause);
      }
      throw new IllegalStateException(
          "A part of this transaction failed, so all of it does", cause);
    }
    for (EntityManager manager : managers.values()) {
      manager.getTransaction().commit(); // reaches the database, the real commit comes later
    }
    if (facts.isEmpty()) {
      return false;
    }
    log.append(target, facts, now);
    return true;
  }

  void commit() throws SQLException {
    target.commit();
    committed = true;
  }

  void close() {
    for (EntityManager manager : managers.values()) {
      closeQuietly(manager);
    }
    BoundConnection.end(deaf);
    BoundConnection.end(strict);
    try (target) {
      if (!committed) {
        target.rollback();
      }
    } catch (SQLException e) {
      // the connection is broken, so the database rolls back by itself
      LOG.debug("No roll-back on a broken connection: {}", e.getSQLState());
    }
  }

  private static void closeQuietly(EntityManager manager) {
    try {
      if (manager.getTransaction().isActive()) {
        manager.getTransaction().rollback();
      }
      manager.close();
    } catch (RuntimeException e) {
      LOG.debug("An entity manager did not close: {}", e.getClass().getName());
    }
  }

  void runAfterCommit() {
    if (!committed) {
      return;
    }
    for (Runnable action : afterCommit) {
      try {
        action.run();
      } catch (RuntimeException e) {
        LOG.warn("An action after a commit failed; the commit stands", e);
      }
    }
  }

  private EntityManager manager(RoomStore room) {
    EntityManager manager = managers.get(room);
    if (manager == null) {
      manager = room.unit().manager();
      managers.put(room, manager);
      if (writing) {
        manager.getTransaction().begin();
      }
    }
    return manager;
  }

  /** What a room sees of it. */
  private final class View implements Transaction {
    private final RoomStore room;

    View(RoomStore room) {
      this.room = room;
    }

    @Override
    public EntityManager entities() {
      return manager(room);
    }

    @Override
    public Connection connection() {
      if (writing) {
        managers.values().forEach(EntityManager::flush);
      }
      return strict;
    }

    @Override
    public void publish(Event event) {
      if (!writing) {
        throw new IllegalStateException("A fact is published by a write, not by a read");
      }
      facts.add(room.codec().encode(event));
    }

    @Override
    public void afterCommit(Runnable action) {
      afterCommit.add(action);
    }

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public Sql sql() {
      return room.sql();
    }
  }
}
