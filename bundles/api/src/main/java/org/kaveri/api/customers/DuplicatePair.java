package org.kaveri.api.customers;

import java.time.Instant;
import java.util.Set;

/**
 * Two customers who may be one, and why.
 *
 * @param first who came into the register first
 * @param second the other
 * @param reasons what the two have in common; at least one
 * @param score how alike they are, as {@link Likeness#score}
 * @param found when the search found them first
 * @since 0.1
 */
public record DuplicatePair(
    CustomerSummary first,
    CustomerSummary second,
    Set<Likeness.Reason> reasons,
    int score,
    Instant found) {
  public DuplicatePair {
    reasons = Set.copyOf(reasons);
  }
}
