package org.kaveri.customers;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.store.Transaction;

/** Sees to it that who belongs to whom goes up to somebody who belongs to nobody. */
final class Families {
  private static final int HIGHEST = 20;

  private Families() {}

  /**
   * Looks at the customers above, and keeps them as they are until the transaction has ended.
   *
   * @param own who belongs to the one named in the details; null when she is not there yet
   */
  static void check(Transaction tx, @Nullable CustomerId own, CustomerDetails details)
      throws SQLException {
    if (details.parent().isEmpty()) {
      return;
    }
    try (var select =
        tx.connection()
            .prepareStatement(
                "select kind, parent_id from customers_customer where merged_into is null and id = ?"
                    + tx.sql().forUpdate())) {
      CustomerId next = details.parent().get();
      for (int level = 0; level < HIGHEST; level++) {
        if (next.equals(own)) {
          throw new InvalidException(
              "customer.parent-circle", "A customer cannot belong to one that belongs to her.");
        }
        select.setLong(1, next.value());
        try (var row = select.executeQuery()) {
          if (!row.next()) {
            throw unknown();
          }
          if (level == 0 && !row.getString(1).equals(CustomerKind.ORGANISATION.name())) {
            throw new InvalidException(
                "customer.parent-person", "Customers can belong to organisations only.");
          }
          long above = row.getLong(2);
          if (row.wasNull()) {
            return;
          }
          next = new CustomerId(above);
        }
      }
    }
    throw new InvalidException(
        "customer.parent-deep",
        "Customers may stand " + HIGHEST + " levels below one another.",
        HIGHEST);
  }

  static InvalidException unknown() {
    return new InvalidException(
        "customer.parent-unknown", "There is no customer of that number to belong to.");
  }
}
