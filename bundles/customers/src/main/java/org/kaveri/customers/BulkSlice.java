package org.kaveri.customers;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.BulkDeed;
import org.kaveri.api.customers.BulkLeft;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.customers.BulkRows.Fate;
import org.kaveri.customers.BulkRows.Row;
import org.kaveri.customers.CustomerRows.Locked;
import org.kaveri.customers.ImportChanges.Change;
import org.kaveri.store.Ids;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;

/**
 * The next customers of a change of many, or of its undo, within one transaction. The number of
 * statements does not depend on how many they are.
 */
final class BulkSlice {
  /** How many are changed in one transaction. */
  static final int SIZE = 250;

  private final Transaction tx;
  private final Ids ids;
  private final BulkRunRow run;
  private final BulkDeed deed;
  private final SightScope scope;
  private final BulkRows rows;
  private final BulkRows.Fates fates;
  private final BulkWrites writes;
  private final Map<Long, Locked> locked = new HashMap<>();
  private Map<Long, CustomerDetails> parts = Map.of();

  BulkSlice(Transaction tx, Ids ids, BulkRunRow run, SightScope scope) {
    this.tx = tx;
    this.ids = ids;
    this.run = run;
    this.deed = run.run().deed();
    this.scope = scope;
    this.rows = new BulkRows(tx.connection(), run.run().id());
    this.fates = rows.new Fates();
    this.writes = new BulkWrites(tx, new History(ids));
  }

  /** What was done; empty when nobody is left. */
  Optional<BulkCounts> change() throws SQLException {
    List<Row> next = rows.first(Fate.WAITS, SIZE);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    lock(next);
    for (Row row : next) {
      change(row);
    }
    new BulkMark(run.run().id(), false).on(writes::execute);
    // a change of her that comes later is behind this place, and what was just written is not
    String place = CustomerColumns.createdKey(ids.next(), tx.now());
    fates.placed(place);
    return Optional.of(fates.write());
  }

  private void lock(List<Row> next) throws SQLException {
    var customers = next.stream().map(row -> row.customer().value()).sorted().toList();
    for (Locked row : CustomerRows.lock(tx.connection(), customers, tx.sql().forUpdate())) {
      locked.put(row.id(), row);
    }
    parts = BulkParts.of(tx.connection(), locked.values());
  }

  private Optional<String> whyNot(Row row) {
    @Nullable Locked there = locked.get(row.customer().value());
    return there == null ? Optional.of(BulkLeft.GONE) : there.whyNot(scope);
  }

  private void change(Row row) {
    Optional<String> whyNot = whyNot(row).or(() -> meanwhile(row));
    if (whyNot.isPresent()) {
      fates.add(row, Fate.LEFT, whyNot.get());
      return;
    }
    CustomerDetails before = part(row);
    try {
      if (writes.add(there(row), before, deed.done(before))) {
        fates.done(row, BulkParts.was(deed, before));
      } else {
        fates.add(row, Fate.NOTHING);
      }
    } catch (InvalidException e) {
      fates.add(row, Fate.LEFT, BulkLeft.TOO_MANY_TAGS);
    }
  }

  /** Who was given to somebody else since she was chosen is no longer who was meant. */
  private Optional<String> meanwhile(Row row) {
    return deed instanceof BulkDeed.SetOwner && !part(row).owner().equals(row.owner())
        ? Optional.of(BulkLeft.CHANGED_MEANWHILE)
        : Optional.empty();
  }

  private CustomerDetails part(Row row) {
    return parts.getOrDefault(row.customer().value(), CustomerDetails.organisation("-"));
  }

  private Locked there(Row row) {
    return Objects.requireNonNull(locked.get(row.customer().value()));
  }

  /** What was taken back; empty when nobody is left. */
  Optional<BulkCounts> undo() throws SQLException {
    List<Row> next = rows.first(Fate.DONE, SIZE);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    lock(next);
    var touches = Touches.of(tx.connection(), List.copyOf(locked.keySet()));
    for (Row row : next) {
      undo(row, touches);
    }
    forgetDecisions(fates.customers(Fate.BACK));
    new BulkMark(run.run().id(), true).on(writes::execute);
    return Optional.of(fates.write());
  }

  private void undo(Row row, Touches touches) {
    Optional<String> whyNot = whyNot(row);
    if (whyNot.isPresent()) {
      fates.add(row, Fate.STAYED, whyNot.get());
      return;
    }
    CustomerDetails now = part(row);
    Change change = BulkParts.change(deed, row);
    try {
      Restored back = Restored.of(change, List.of(), touches, now);
      writes.add(there(row), now, back.then());
      if (BulkParts.isBack(deed, change, back)) {
        fates.add(row, Fate.BACK);
      } else {
        fates.add(row, Fate.STAYED, BulkLeft.CHANGED_SINCE);
      }
    } catch (InvalidException e) {
      fates.add(row, Fate.STAYED, BulkLeft.TOO_MANY_TAGS);
    }
  }

  /** What was taken back is nobody's decision any more: undos of earlier changes pass it by. */
  private void forgetDecisions(List<Long> customers) throws SQLException {
    if (customers.isEmpty()) {
      return;
    }
    try (var update =
        tx.connection()
            .prepareStatement(
                "update customers_history set undone = ? where bulk_run = ? and customer_id in "
                    + InList.marks(customers.size()))) {
      update.setBoolean(1, true);
      update.setLong(2, run.run().id().value());
      InList.bind(update, 3, customers);
      update.executeUpdate();
    }
  }
}
