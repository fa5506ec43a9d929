package org.kaveri.operational.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.imports.ImportRow;

/**
 * A row of an import, read as a follow-up.
 *
 * @param assignee as the row names one; empty for the caller
 * @param promised as the row says; empty when it doesn't
 * @param done whether it is done; empty when the row doesn't say
 * @param doneAt when, where it is done
 */
record FollowUpRow(
    ImportRow row,
    CustomerId customer,
    String text,
    LocalDate due,
    Optional<UserId> assignee,
    Optional<Boolean> promised,
    Optional<Boolean> done,
    Optional<Instant> doneAt)
    implements ReadRow {

  /** By what a follow-up without a reference is known again: the same is to be done that day. */
  record Same(long customer, LocalDate due, String text) {}

  @Override
  public Same same() {
    return new Same(customer.value(), due, text);
  }
}
