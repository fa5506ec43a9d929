package org.kaveri.operational.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.InteractionContent;

/**
 * A row of an import, read as a contact.
 *
 * @param at when it began, to the millisecond
 * @param fresh what it says where no such contact is there yet
 */
record ContactRow(
    ImportRow row,
    CustomerId customer,
    List<PersonId> people,
    String channel,
    Optional<Direction> direction,
    Instant at,
    Optional<Duration> duration,
    List<UserId> employees,
    InteractionContent fresh)
    implements ReadRow {

  /** By what a contact without a reference is known again: it says the same. */
  record Same(long customer, long at, String channel, String subject, String note) {}

  @Override
  public Same same() {
    return new Same(customer.value(), at.toEpochMilli(), channel, fresh.subject(), fresh.note());
  }
}
