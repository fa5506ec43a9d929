package org.kaveri.api.customers;

import java.util.Optional;
import java.util.Set;
import org.kaveri.api.UserId;

/**
 * There is a customer who may be the one that is being entered, and the caller does not see her:
 * neither who she is nor anything of her is told, but whom to ask.
 *
 * @param owner who cares for her; empty when nobody does
 * @param reasons what they have in common, never the name alone
 * @since 0.1
 */
public record UnseenLikeness(Optional<UserId> owner, Set<Likeness.Reason> reasons) {
  public UnseenLikeness {
    reasons = Set.copyOf(reasons);
  }
}
