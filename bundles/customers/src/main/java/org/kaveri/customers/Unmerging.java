package org.kaveri.customers;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerMerger;
import org.kaveri.api.customers.Merge;
import org.kaveri.api.customers.MergeId;
import org.kaveri.api.customers.MergeUndone;
import org.kaveri.api.customers.Moved;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Transaction;

/** Makes two customers of one again, within a transaction. */
final class Unmerging {
  /** In the history, as {@link Merging#FIELD}. */
  static final String FIELD = "merge-undone";

  private final Settings settings;
  private final CustomerMergers mergers;
  private final History history;

  Unmerging(Ids ids, Settings settings, CustomerMergers mergers) {
    this.settings = settings;
    this.mergers = mergers;
    history = new History(ids);
  }

  Merge undo(Transaction tx, SightScope scope, MergeId id) throws SQLException {
    var rows = new MergeRows(tx.connection());
    lock(tx, scope, require(rows, id).merge());
    // what stood there before the lock may have changed
    MergeRows.Kept kept = require(rows, id);
    Merge merge = kept.merge();
    requireLast(rows, merge);
    giveBack(rows.moved(id), merge);
    rows.show(merge.other());
    restore(tx, rows, kept);
    rows.noteUndone(id, tx.now());
    Merging.note(tx, history, merge, FIELD, kept.before());
    for (CustomerId customer : List.of(merge.survivor(), merge.other())) {
      tx.publish(new MergeUndone(customer, id, merge.survivor(), merge.other()));
    }
    return require(rows, id).merge();
  }

  private static MergeRows.Kept require(MergeRows rows, MergeId id) throws SQLException {
    return rows.find(id).orElseThrow(Unmerging::unknown);
  }

  private static NotFoundException unknown() {
    return new NotFoundException("merge.unknown", "There is no such merge.");
  }

  /** Locks both rows: of the two, one is merged into the other. */
  private static void lock(Transaction tx, SightScope scope, Merge merge) throws SQLException {
    var ids = List.of(merge.survivor().value(), merge.other().value()).stream().sorted().toList();
    boolean seen =
        CustomerRows.lock(tx.connection(), ids, tx.sql().forUpdate()).stream()
            .anyMatch(it -> it.id() == merge.survivor().value() && scope.sees(it.owner()));
    if (!seen) {
      throw unknown();
    }
  }

  private static void requireLast(MergeRows rows, Merge merge) throws SQLException {
    if (merge.undone().isPresent()) {
      throw new ConflictException("merge.undone-already", "The merge has been undone already.");
    }
    boolean mergedSince = !rows.survivors(List.of(merge.survivor().value())).isEmpty();
    if (mergedSince || !rows.lastInto(merge.survivor()).equals(Optional.of(merge.id()))) {
      throw new ConflictException(
          "merge.later-first", "A later merge of the customer has to be undone first.");
    }
  }

  private void giveBack(Map<String, Moved> moved, Merge merge) {
    Map<String, Extension<CustomerMerger>> parts = mergers.byName();
    for (String name : moved.keySet()) {
      if (!parts.containsKey(name)) {
        throw new ConflictException(
            "merge.part-missing",
            "The part " + name + ", which has moved something, is not installed or not running.",
            name);
      }
    }
    for (var part : new ArrayList<>(parts.entrySet()).reversed()) {
      Moved rows = moved.getOrDefault(part.getKey(), Moved.NOTHING);
      if (!rows.isNothing()) {
        CustomerMergers.<Boolean>ask(
            part.getValue(),
            merger -> {
              merger.giveBack(rows, merge.survivor(), merge.other());
              return true;
            });
      }
    }
  }

  private void restore(Transaction tx, MergeRows rows, MergeRows.Kept kept) throws SQLException {
    Merge merge = kept.merge();
    CustomerEntity staying = StoredCustomers.require(tx, SightScope.WHOLE, merge.survivor());
    CustomerEntity back = StoredCustomers.require(tx, SightScope.WHOLE, merge.other());
    CustomerDetails now = staying.details();
    CustomerDetails returning = back.details().with(draft -> draft.number(kept.number()));
    var own = OwnChecks.of(tx.connection(), List.of(now, kept.before(), kept.after(), returning));
    CustomerDetails then =
        own.known(ownNumber(kept, MergeField.undone(kept.before(), kept.after(), now)));
    Families.check(tx, merge.other(), returning);
    if (!then.parent().equals(now.parent())) {
      Families.check(tx, merge.survivor(), then);
    }
    new Rewriting(tx, Dialling.of(settings), history, own)
        .write(merge.survivor(), staying, now, then);
    if (kept.number().isPresent()) {
      rows.giveNumber(merge.other(), kept.number().get());
    }
    NameIndex.replace(tx.connection(), merge.other(), returning, own.searched(returning));
  }

  /** The number of the one who is back is hers, also when the survivor got it since. */
  private static CustomerDetails ownNumber(MergeRows.Kept kept, CustomerDetails then) {
    return then.number().isPresent() && then.number().equals(kept.number())
        ? then.with(draft -> draft.number(kept.before().number()))
        : then;
  }
}
