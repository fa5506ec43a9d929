package org.kaveri.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Instant;
import org.kaveri.api.events.Event;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A transaction that is under way, for the thread and the room that it was given to. Dead after its
 * end.
 *
 * @since 0.1
 */
@ProviderType
public interface Transaction {

  /**
   * The room's own entities. The manager has joined the transaction: never begin, commit or close.
   * What it gave is detached at the end of the transaction.
   */
  EntityManager entities();

  /**
   * Plain JDBC on the same connection, after changes to entities have been sent. Never commit, roll
   * back or close; statements left open are closed at the end. Entities that were read before do
   * not see what is changed this way.
   */
  Connection connection();

  /**
   * Records a fact with this transaction: it is true when the rows are.
   *
   * @throws IllegalStateException in a read
   * @throws IllegalArgumentException when the record has no {@code @EventName}
   */
  void publish(Event event);

  /**
   * Runs after the commit, in this thread, outside of any transaction; not at all after a rollback.
   * What it throws is logged and changes nothing.
   */
  void afterCommit(Runnable action);

  /** The time of this transaction, to the microsecond: the same for all that it writes. */
  Instant now();

  /** What differs between databases, where a room writes SQL. */
  Sql sql();
}
