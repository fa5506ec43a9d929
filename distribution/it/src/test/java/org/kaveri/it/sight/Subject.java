package org.kaveri.it.sight;

import java.util.Set;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Sight;

/**
 * An employee who asks.
 *
 * @param sight of her role
 * @param id who she is
 * @param mate who is in a team with her
 */
record Subject(Sight sight, UserId id, UserId mate) {
  /** Who cares for a customer, seen from the one who asks. */
  enum Ownership {
    HERSELF,
    A_MATE,
    A_STRANGER,
    NOBODY
  }

  /** The rule, told once more and in another way than the register has it. */
  boolean shallSee(Ownership ownership) {
    return switch (sight) {
      case ALL -> true;
      case TEAM -> ownership != Ownership.A_STRANGER;
      case OWN -> Set.of(Ownership.HERSELF).contains(ownership);
    };
  }
}
