package org.kaveri.api.events;

import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;

/**
 * A fact, written by the transaction that made it true and never changed afterwards.
 *
 * <p>An event is a public record with an {@link EventName}. Its components are ids, numbers, texts
 * from a fixed list, {@code Instant}, {@code LocalDate}, {@code Duration}, {@code BigDecimal},
 * enums, {@code Optional}, lists of these, and records of these. It holds all that the next room
 * needs, so that nobody asks back, and nothing that tells who somebody is: a change names the
 * field, while old and new value stand in history rows that can be erased.
 *
 * {@snippet :
 * @EventName("interactions.logged")
 * public record InteractionLogged(
 *     InteractionId interaction, CustomerId customer, String channel, Instant at) implements Event {}
 * }
 *
 * <p>It may grow: a component added later is {@code null}, {@code 0} or empty when an older fact is
 * read, so declare it nullable or {@code Optional}. A component that is gone is skipped.
 *
 * @since 0.1
 */
public interface Event {

  /**
   * The customer whom the fact concerns. Facts of one customer reach each listener in the order in
   * which they became true; there is no order among customers. {@code null} when it concerns none.
   *
   * <p>The order holds when publishers of one customer's facts lock or change a common row, as
   * everybody does who changes the same thing.
   */
  @Nullable CustomerId customer();
}
