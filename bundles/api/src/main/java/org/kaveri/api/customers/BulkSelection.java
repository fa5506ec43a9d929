package org.kaveri.api.customers;

import java.util.List;
import org.kaveri.api.CustomerId;

/**
 * Which customers are changed together, see {@link BulkChanges}.
 *
 * @since 0.1
 */
public sealed interface BulkSelection {

  /**
   * These.
   *
   * @param customers each counts once
   */
  record Chosen(List<CustomerId> customers) implements BulkSelection {
    public Chosen {
      customers = customers.stream().distinct().toList();
    }
  }

  /**
   * All that a list shows at the moment when the change begins.
   *
   * @param query of the list
   */
  record Listed(CustomerQuery query) implements BulkSelection {}
}
