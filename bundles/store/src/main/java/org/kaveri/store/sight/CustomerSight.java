package org.kaveri.store.sight;

import java.util.Collection;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which customers the {@linkplain org.kaveri.api.access.Caller#current() current caller} sees.
 *
 * {@snippet :
 * Page<Visit> list(Page.Request page) {
 *   access.require(READ);
 *   return store.read(tx -> {
 *     SqlPart seen = sight.now().condition("v.customer_id");
 *     …"select v.id from visits_visit v where " + seen.sql()…
 *   });
 * }
 *
 * Optional<Visit> find(VisitId id) {
 *   access.require(READ);
 *   return store.read(tx -> rows(tx).find(id).filter(visit -> sight.sees(visit.customer())));
 * }
 * }
 *
 * <p>Who sees all customers, the platform among them, costs no statement; else {@link #now} takes
 * two at most, and each check one. A customer who is not seen is answered for like one who does not
 * exist. Joins the current thread's transaction or makes one of its own; safe for any thread;
 * refused with {@code access.nobody} when no caller is bound.
 *
 * @since 0.1
 */
@ProviderType
public interface CustomerSight {

  /** What the caller sees now, to make conditions of within the transaction at hand. */
  SeenCustomers now();

  /**
   * Those of these whom the caller sees; when the caller sees all, also such as do not exist.
   *
   * @param customers at most 1,000
   */
  Set<CustomerId> among(Collection<CustomerId> customers);

  /** Whether the caller sees this customer; of one who does not exist, whether all are seen. */
  default boolean sees(CustomerId customer) {
    return !among(Set.of(customer)).isEmpty();
  }
}
