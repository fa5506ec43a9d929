package org.kaveri.store.engine;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.KaveriException;
import org.kaveri.api.UnavailableException;
import org.kaveri.store.Sql;
import org.kaveri.store.Store;

/** A room's store. It becomes ready by its first use, and tries again when it could not. */
public final class RoomStore implements Store, AutoCloseable {
  private final StoreEngine engine;
  private final Room room;
  private final FactCodec codec = new FactCodec();
  private final ReentrantLock preparing = new ReentrantLock();
  private volatile boolean ready;
  private volatile boolean closed;
  private volatile @Nullable Unit unit;
  private volatile @Nullable UnavailableException refusal;

  RoomStore(StoreEngine engine, Room room) {
    this.engine = engine;
    this.room = room;
  }

  @Override
  public <T extends @Nullable Object> T read(Work<T> work) {
    prepare();
    return engine.transactions().read(this, work);
  }

  @Override
  public <T extends @Nullable Object> T write(Work<T> work) {
    prepare();
    return engine.transactions().write(this, work);
  }

  /**
   * Migrates and opens the entities, once.
   *
   * @throws KaveriException when that is not possible, now or ever
   */
  public void prepare() {
    if (closed) {
      // not the caller's fault, so no failed attempt of a listener that is on its way out
      throw new UnavailableException("store.closed", room.name() + " is being stopped.");
    }
    if (ready) {
      return;
    }
    engine.prepare();
    preparing.lock();
    try {
      UnavailableException known = refusal;
      if (known != null) {
        throw known;
      }
      if (!ready) {
        engine.migrate(room);
        if (!room.managed().isEmpty()) {
          unit =
              engine.transactions().read(this, tx -> new Unit(room, engine.transactions().bound()));
        }
        ready = true;
      }
    } catch (UnavailableException e) {
      if (StoreEngine.isForGood(e)) {
        refusal = e;
      }
      throw e;
    } finally {
      preparing.unlock();
    }
  }

  Unit unit() {
    Unit open = unit;
    if (open == null) {
      throw new IllegalStateException(room.name() + " has no entities");
    }
    return open;
  }

  FactCodec codec() {
    return codec;
  }

  Sql sql() {
    return engine.dialect();
  }

  String name() {
    return room.name();
  }

  @Override
  public void close() {
    closed = true;
    Unit open = unit;
    if (open != null) {
      open.close();
    }
    unit = null;
    engine.closed(this);
  }
}
