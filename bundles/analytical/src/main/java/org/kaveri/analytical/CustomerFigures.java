package org.kaveri.analytical;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.Money;

/**
 * The figures of one customer. Days are those of the company's time zone.
 *
 * @param orders orders that stand; one that was taken back whole does not count
 * @param purchaseDays different days on which they were placed
 * @param firstPurchase the earliest of those days
 * @param lastPurchase the latest of those days
 * @param revenue what was bought less what was taken back, one for each currency, by its code
 * @param contacts interactions logged
 * @param lastContact the day of the latest one
 */
public record CustomerFigures(
    long orders,
    long purchaseDays,
    Optional<LocalDate> firstPurchase,
    Optional<LocalDate> lastPurchase,
    List<Money> revenue,
    long contacts,
    Optional<LocalDate> lastContact) {

  /** Of a customer of whom nothing is known. */
  static final CustomerFigures NOTHING = ofRevenue(List.of());

  public CustomerFigures {
    revenue = List.copyOf(revenue);
  }

  /** Of a customer of whom nothing but the revenue is known: less than nothing, mostly. */
  static CustomerFigures ofRevenue(List<Money> revenue) {
    return new CustomerFigures(
        0, 0, Optional.empty(), Optional.empty(), revenue, 0, Optional.empty());
  }
}
