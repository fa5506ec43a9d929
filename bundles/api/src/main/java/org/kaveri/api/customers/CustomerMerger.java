package org.kaveri.api.customers;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Extension point: carries what a room keeps of customers from one to the other when two are
 * merged, and back when the merge is undone. Every room with a column of customers' ids has one.
 *
 * {@snippet :
 * @Component
 * @Contributes(order = 300)
 * public final class VisitMerger implements CustomerMerger {
 *   private static final MovedRows VISITS = MovedRows.versioned("visits_visit", "customer_id");
 *
 *   @Override
 *   public String name() {
 *     return "org.example.visits";
 *   }
 *
 *   @Override
 *   public long count(CustomerId customer) {
 *     return store.read(tx -> VISITS.count(tx.connection(), customer.value()));
 *   }
 *
 *   @Override
 *   public Moved move(CustomerId from, CustomerId to) {
 *     return store.write(
 *         tx -> Moved.of("visits", VISITS.move(tx.connection(), from.value(), to.value())));
 *   }
 *
 *   @Override
 *   public void giveBack(Moved moved, CustomerId from, CustomerId to) {
 *     store.run(
 *         tx -> VISITS.giveBack(
 *             tx.connection(), moved.ids("visits"), from.value(), to.value()));
 *   }
 *
 *   @Override
 *   public String title(Locale locale) {
 *     return ResourceBundle.getBundle("visits", locale).getString("visits");
 *   }
 * }
 * }
 *
 * <p>The contract of {@link #move} and {@link #giveBack}:
 *
 * <ul>
 *   <li>The platform begins a transaction and locks the rows of both customers, so nobody writes
 *       anything of them meanwhile. What is written through a {@code Store} and through services
 *       joins that transaction; do nothing outside of it, since it may be undone.
 *   <li>What it throws undoes the whole merge, or the whole undo. A {@code KaveriException} is said
 *       to the person in its own words; anything else is a strike.
 *   <li>Give a row that people edit a new version: whoever had it open is told, instead of writing
 *       to the customer who is no more.
 *   <li>Publish the facts from which others reckon, for each of both customers those of her own:
 *       facts are kept in order for one customer, not among two.
 *   <li>A row that is not there any more, or belongs to somebody else by now, is not given back.
 * </ul>
 *
 * @since 0.1
 */
@ConsumerType
public interface CustomerMerger {

  /**
   * Under which the platform keeps what was moved: unique, at most 100 characters, and stable,
   * since an undo years later looks for it. Begins with the bundle's symbolic name.
   *
   * <p>It is remembered: while a part that was there once is not running, no undo of an import
   * removes a customer or a person, since nobody knows what hangs on them.
   */
  String name();

  /** What the things are called, for the person who decides: {@code "Orders"}. */
  String title(Locale locale);

  /** How many things hang on the customer; asked outside of a merge. */
  long count(CustomerId customer);

  /**
   * How many things hang on each of these customers, for the undo of an import, which removes only
   * those on whom nothing does. Called inside a transaction that holds the customers' rows.
   *
   * <p>The default asks {@link #count} for each; one statement for all of them is better.
   *
   * @param customers some hundred at most
   * @return of those on whom something hangs
   */
  default Map<CustomerId, Long> counts(Collection<CustomerId> customers) {
    var counts = new LinkedHashMap<CustomerId, Long>();
    for (CustomerId customer : customers) {
      long count = count(customer);
      if (count > 0) {
        counts.put(customer, count);
      }
    }
    return counts;
  }

  /**
   * How many things hang on each of these people, as {@link #counts}. The default finds nothing,
   * which suits rooms that keep no ids of people.
   *
   * @param people some hundred at most
   * @return of those on whom something hangs
   */
  default Map<PersonId, Long> countsOfPeople(Collection<PersonId> people) {
    return Map.of();
  }

  /**
   * Moves everything, inside a transaction that the platform has begun; see above.
   *
   * @param from who is merged away
   * @param to who stays
   * @return what was moved; what is not among it cannot be given back
   */
  Moved move(CustomerId from, CustomerId to);

  /**
   * Moves back, inside a transaction that the platform has begun; see above.
   *
   * @param moved what {@link #move} has answered
   * @param from who stayed
   * @param to who was merged away
   */
  void giveBack(Moved moved, CustomerId from, CustomerId to);
}
