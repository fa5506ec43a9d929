package org.kaveri.api.orders;

import java.time.LocalDate;
import java.util.List;
import org.kaveri.api.Money;

/**
 * Amounts of any currencies, and the day whose rates count for them.
 *
 * @param day where the company is
 * @param amounts like the totals of an order
 * @since 0.1
 */
public record DatedAmounts(LocalDate day, List<Money> amounts) {
  public DatedAmounts {
    amounts = List.copyOf(amounts);
  }
}
