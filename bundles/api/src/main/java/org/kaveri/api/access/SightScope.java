package org.kaveri.api.access;

import java.util.Optional;
import java.util.Set;
import org.kaveri.api.UserId;

/**
 * Which customers a caller sees, told by who cares for them.
 *
 * @param sight how far she sees
 * @param owners those for whom one of these cares; of no meaning with {@link Sight#ALL}
 * @since 0.1
 */
public record SightScope(Sight sight, Set<UserId> owners) {
  /** Of whoever sees all customers. */
  public static final SightScope WHOLE = new SightScope(Sight.ALL, Set.of());

  public SightScope {
    owners = Set.copyOf(owners);
  }

  /** Of whoever sees her own customers only. */
  public static SightScope own(UserId user) {
    return new SightScope(Sight.OWN, Set.of(user));
  }

  /** Whether all customers are seen. */
  public boolean isWhole() {
    return sight == Sight.ALL;
  }

  /** Whether customers are seen for whom nobody cares. */
  public boolean seesOwnerless() {
    return sight != Sight.OWN;
  }

  /**
   * Whether a customer is seen.
   *
   * @param owner who cares for her; empty when nobody does
   */
  public boolean sees(Optional<UserId> owner) {
    return isWhole() || owner.map(owners::contains).orElse(seesOwnerless());
  }
}
