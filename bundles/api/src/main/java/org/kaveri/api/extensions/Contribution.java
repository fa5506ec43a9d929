package org.kaveri.api.extensions;

import java.time.Instant;
import java.util.Optional;
import org.kaveri.api.Reason;

/**
 * One row of <em>who extends what</em>: data about a contribution, not a way to call it.
 *
 * @param ref its point, room and component
 * @param title key of the title among the room's translations; may be empty
 * @param order place among its neighbours
 * @param permission as it was declared, even when it reads wrong; empty when none
 * @param state whether it is in use, and if not why
 * @since 0.1
 */
public record Contribution(
    ExtensionRef ref, String title, int order, Optional<String> permission, State state) {

  /** Whether a contribution is in use. */
  public sealed interface State {}

  /** In use. */
  public record Active() implements State {}

  /** Never taken into use, because something about it is wrong. */
  public record Rejected(Reason reason) implements State {}

  /**
   * Out of use after repeated failure.
   *
   * @param since when it was put there
   * @param reason the last failure
   */
  public record Quarantined(Instant since, Reason reason) implements State {}
}
