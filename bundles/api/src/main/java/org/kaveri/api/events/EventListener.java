package org.kaveri.api.events;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Acts on facts, each exactly once.
 *
 * <p>A listener is a cursor that the platform keeps in the database and advances in the same
 * transaction as the listener's effect: {@link #on} runs inside that transaction, and its own
 * {@code store.write} joins it. Whatever it throws rolls its effect back; the fact is tried again
 * with growing pauses, while later facts of the same customer wait behind it and those of other
 * customers go on. After eight attempts it is parked in {@link Repairs}. A new listener starts with
 * the first fact ever recorded, so history needs no code of its own.
 *
 * {@snippet :
 * @Component
 * public final class RunningFigures implements EventListener {
 *   private final Store store;
 *
 *   @Activate
 *   public RunningFigures(@Reference Store store) {
 *     this.store = store;
 *   }
 *
 *   @Override
 *   public String name() {
 *     return "org.example.figures";
 *   }
 *
 *   @Override
 *   public Set<Class<? extends Event>> listensTo() {
 *     return Set.of(OrderPlaced.class);
 *   }
 *
 *   @Override
 *   public void on(RecordedEvent recorded) {
 *     if (recorded.event() instanceof OrderPlaced placed) {
 *       store.run(tx -> figuresOf(tx, placed.customer()).add(placed));
 *     }
 *   }
 *
 *   @Override
 *   public void forget() {
 *     store.run(tx -> tx.entities().createQuery("delete from Figures").executeUpdate());
 *   }
 * }
 * }
 *
 * <p>It is called by one thread of one node at a time, bound to a {@code Caller.Platform}. Return
 * in milliseconds; what talks to the outside world belongs in a job that the listener leaves behind
 * as a row.
 *
 * @since 0.1
 */
@ConsumerType
public interface EventListener {

  /**
   * Names the cursor: unique, at most 200 characters, and stable, since under a new name the
   * listener starts again with the first fact. Begins with the bundle's symbolic name.
   */
  String name();

  /**
   * The kinds of facts that it wants, each with an {@link EventName}. Asked once when the listener
   * comes up. A kind added later is heard from now on; {@link Repairs#replay} brings its past.
   */
  Set<Class<? extends Event>> listensTo();

  /**
   * Does what follows from the fact, inside the transaction that advances the cursor.
   *
   * @param recorded the fact and where it stands in the log
   */
  void on(RecordedEvent recorded);

  /**
   * Removes every effect of earlier facts, so that all of them can come again. Called in one
   * transaction with the cursor's return to the start. The default does nothing, which suits those
   * whose effect replaces itself.
   */
  default void forget() {}
}
