package org.kaveri.api.customers;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes one customer of two, and two of one again.
 *
 * <p>A merge keeps the one and gives her what was chosen and all that hangs on the other; the other
 * is in no list and no search any more, and whoever asks for her is told {@code customer.merged}
 * with the id of the one who stayed. Her customer number leads to the one who stayed, so imports
 * meet her.
 *
 * <p>An undo gives everything back. Fields of the survivor that stand as the merge left them become
 * what they were before; those edited since are kept, of lists value by value. What came to the
 * survivor since stays with her.
 *
 * {@snippet :
 * SideBySide both = merges.compare(left, right, locale);
 * Merge merge = merges.merge(
 *     new MergePlan(left, both.left().version(), right, both.right().version(), LEFT, List.of()));
 * merges.undo(merge.id());
 * }
 *
 * <p>Each operation is one transaction, also over what other rooms hold by {@link CustomerMerger}.
 * Merging publishes {@link CustomersMerged}, undoing {@link MergeUndone}, for both customers each.
 * Safe for any thread.
 *
 * @since 0.1
 */
@ProviderType
public interface Merges {
  /** To merge customers, to undo merges, and to see who may be a duplicate. */
  Permission MERGE = new Permission("customers:merge");

  /**
   * The two of them side by side, with a proposal. Needs {@link #MERGE}.
   *
   * @param locale of the titles of what hangs on them
   * @throws InvalidException {@code merge.same-customer}
   * @throws NotFoundException {@code customer.unknown}, {@code customer.merged}
   */
  SideBySide compare(CustomerId left, CustomerId right, Locale locale);

  /**
   * Makes one of the two. Needs {@link #MERGE}.
   *
   * @throws InvalidException {@code merge.same-customer}, {@code merge.choice} when a field is none
   *     or cannot be kept so, or as {@link Customers#change}
   * @throws NotFoundException {@code customer.unknown}, {@code customer.merged}
   * @throws ConflictException {@code customer.changed-meanwhile} when one of them has another
   *     version by now
   * @throws UnavailableException when a room that has things of them fails; nothing is done then
   */
  Merge merge(MergePlan plan);

  /**
   * Undoes a merge. Merges of one customer are undone in reverse order. Needs {@link #MERGE}.
   *
   * @throws NotFoundException {@code merge.unknown}
   * @throws ConflictException {@code merge.undone-already}; {@code merge.later-first} when one that
   *     came later stands; {@code merge.part-missing} when the room is missing that has moved
   *     something, with the name of its part
   * @throws UnavailableException when a room that has moved something fails; nothing is done then
   */
  Merge undo(MergeId merge);

  /** These merges, as far as they exist. Needs {@link Customers#READ}. */
  Map<MergeId, Merge> find(Collection<MergeId> merges);

  /**
   * Who stayed when this customer was merged; empty when she wasn't, or nobody knows her. Needs
   * {@link Customers#READ}.
   */
  Optional<CustomerId> survivor(CustomerId customer);
}
