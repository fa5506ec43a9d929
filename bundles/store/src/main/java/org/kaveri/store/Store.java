package org.kaveri.store;

import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UnavailableException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A room's way to the database.
 *
 * {@snippet :
 * OrderId id = store.write(tx -> {
 *   var order = new OrderEntity(ids.next(), customer);
 *   tx.entities().persist(order);
 *   tx.publish(new OrderPlaced(order.id(), customer, order.total()));
 *   return order.id();
 * });
 * }
 *
 * <p>A transaction is bound to its thread. What a room writes inside another room's {@code write}
 * joins it: one commit for the rows and facts of all. A read inside a write sees what was written.
 * If a joined part fails, nothing is committed, even when its caller swallows the exception.
 *
 * <p>Every method may throw {@link UnavailableException} ({@code store.away} when the database
 * cannot be reached, {@code store.full} when it has no room left, {@code store.refused} when it
 * does not let the server in, {@code store.newer} when its contents do not suit this version);
 * {@link ConflictException} ({@code store.changed} when somebody else changed the row meanwhile,
 * {@code store.exists} when a unique value is taken, {@code store.busy} when transactions got into
 * each other's way and trying again will do, {@code store.referenced} when other rows need it);
 * {@link InvalidException} ({@code store.value} when a value does not fit its column). The room
 * need not know the state of the database: it gets its store in any case, and every call tries
 * anew. So never call it in a component's constructor.
 *
 * @since 0.1
 */
@ProviderType
public interface Store {

  /**
   * Reads. Nothing that the work changes is kept.
   *
   * @return what the work returns: records, never entities
   */
  <T extends @Nullable Object> T read(Work<T> work);

  /**
   * Writes rows and publishes facts, all or nothing.
   *
   * @return what the work returns, after the commit
   * @throws IllegalStateException inside a {@link #read}, since the caller would not know when the
   *     commit happens
   */
  <T extends @Nullable Object> T write(Work<T> work);

  /** As {@link #write}, without a result. */
  default void run(Action action) {
    this.<Boolean>write(
        tx -> {
          action.in(tx);
          return true;
        });
  }

  /**
   * Work in a transaction that gives a result.
   *
   * @param <T> the result
   */
  @FunctionalInterface
  interface Work<T extends @Nullable Object> {
    /** Does the work; whatever it throws rolls the transaction back. */
    T in(Transaction tx) throws java.sql.SQLException;
  }

  /** Work in a transaction without a result. */
  @FunctionalInterface
  interface Action {
    /** Does the work; whatever it throws rolls the transaction back. */
    void in(Transaction tx) throws java.sql.SQLException;
  }
}
