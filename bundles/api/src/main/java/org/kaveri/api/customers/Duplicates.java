package org.kaveri.api.customers;

import org.kaveri.api.CustomerId;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Pairs of customers who may be one, as a search through the whole register finds them every night.
 *
 * <p>Every operation needs {@link Merges#MERGE} and refuses with {@code RefusedException}. Safe for
 * any thread.
 *
 * @since 0.1
 */
@ProviderType
public interface Duplicates {

  /**
   * Of how many customers with one telephone number, name or the like the search makes pairs; what
   * more of them share, like the number of an exchange, tells nothing.
   */
  int MOST_ALIKE = 20;

  /**
   * Pairs of whom nobody has decided yet, the most alike first, of those the newest. The last page
   * costs as much as the first.
   */
  Page<DuplicatePair> list(Page.Request page);

  /**
   * Says that the two are not the same: the pair does not come up again.
   *
   * @throws NotFoundException {@code duplicate.unknown} when there is no such pair
   */
  void dismiss(CustomerId first, CustomerId second);

  /**
   * Lets the search begin within a few seconds. Publishes {@link DuplicatesChanged} when it has
   * ended.
   *
   * @throws org.kaveri.api.ConflictException {@code job.running} when it is under way
   */
  void search();
}
