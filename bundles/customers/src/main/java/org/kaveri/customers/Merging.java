package org.kaveri.customers;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomersMerged;
import org.kaveri.api.customers.Merge;
import org.kaveri.api.customers.MergeId;
import org.kaveri.api.customers.MergePlan;
import org.kaveri.api.customers.MergePlan.Side;
import org.kaveri.api.customers.Moved;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Transaction;

/** Makes one customer of two, within a transaction. */
final class Merging {
  /** In the history: before is the number of the merge, after the name of the other one. */
  static final String FIELD = "merge";

  private final Ids ids;
  private final Settings settings;
  private final CustomerMergers mergers;
  private final History history;

  Merging(Ids ids, Settings settings, CustomerMergers mergers) {
    this.ids = ids;
    this.settings = settings;
    this.mergers = mergers;
    history = new History(ids);
  }

  Merge merge(Transaction tx, SightScope scope, MergePlan plan) throws SQLException {
    boolean leftStays = plan.survivor() == Side.LEFT;
    CustomerId survivor = leftStays ? plan.left() : plan.right();
    CustomerId other = leftStays ? plan.right() : plan.left();
    StoredCustomers.lock(tx, scope, List.of(survivor, other));
    CustomerEntity staying =
        require(tx, scope, survivor, leftStays ? plan.leftVersion() : plan.rightVersion());
    CustomerEntity going =
        require(tx, scope, other, leftStays ? plan.rightVersion() : plan.leftVersion());
    CustomerDetails before = staying.details();
    CustomerDetails gone = going.details();
    var merge =
        new Merge(
            new MergeId(ids.next()),
            survivor,
            other,
            gone.name().display(),
            tx.now(),
            Caller.current().user(),
            Optional.empty());
    KnownMergers.note(tx, mergers);
    Map<String, Moved> moved = move(other, survivor);
    CustomerDetails after = withoutOneself(merged(plan, before, gone), survivor, other);
    var rows = new MergeRows(tx.connection());
    rows.hide(other, survivor);
    Families.check(tx, survivor, after);
    new Rewriting(tx, Dialling.of(settings), history, OwnChecks.of(tx.connection(), List.of(after)))
        .write(survivor, staying, before, after);
    rows.insert(new MergeRows.Kept(merge, gone.number(), before, after));
    for (var part : moved.entrySet()) {
      rows.keepMoved(merge.id(), part.getKey(), part.getValue());
    }
    for (CustomerDetails details : List.of(before, gone)) {
      if (details.number().isPresent()) {
        rows.lead(details.number().get(), survivor, merge.id());
      }
    }
    tell(tx, merge, before);
    return merge;
  }

  private static CustomerEntity require(
      Transaction tx, SightScope scope, CustomerId id, long version) {
    CustomerEntity entity = StoredCustomers.require(tx, scope, id);
    if (entity.version() != version) {
      throw StoredCustomers.changedMeanwhile();
    }
    return entity;
  }

  private Map<String, Moved> move(CustomerId from, CustomerId to) {
    var moved = new LinkedHashMap<String, Moved>();
    mergers
        .byName()
        .forEach(
            (name, part) -> {
              Moved rows = CustomerMergers.ask(part, merger -> merger.move(from, to));
              if (!rows.isNothing()) {
                moved.put(name, rows);
              }
            });
    return moved;
  }

  private static CustomerDetails merged(
      MergePlan plan, CustomerDetails survivor, CustomerDetails other) {
    Map<String, Side> choices =
        plan.choices().stream()
            .collect(
                Collectors.toMap(
                    MergePlan.Choice::field, MergePlan.Choice::kept, (first, last) -> last));
    Map<String, MergeField<?>> fields = MergeField.chosen(survivor, other);
    return survivor.with(
        draft -> {
          choices.forEach(
              (name, kept) -> {
                MergeField<?> field = fields.get(name);
                if (field == null || kept == Side.BOTH && !field.bothPossible()) {
                  throw new InvalidException(
                      "merge.choice", "The field " + name + " cannot be kept so.", name);
                }
                if (kept == Side.BOTH) {
                  field.keepBoth(draft, survivor, other);
                } else if (kept != plan.survivor()) {
                  field.keep(draft, other);
                }
              });
          // whoever has bought something, as one or the other, is no prospect
          draft.prospect(survivor.prospect() && other.prospect());
        });
  }

  private static CustomerDetails withoutOneself(
      CustomerDetails details, CustomerId survivor, CustomerId other) {
    return details.parent().filter(it -> it.equals(survivor) || it.equals(other)).isPresent()
        ? details.with(draft -> draft.parent(Optional.empty()))
        : details;
  }

  private void tell(Transaction tx, Merge merge, CustomerDetails survivor) throws SQLException {
    note(tx, history, merge, FIELD, survivor);
    for (CustomerId customer : List.of(merge.survivor(), merge.other())) {
      tx.publish(new CustomersMerged(customer, merge.id(), merge.survivor(), merge.other()));
    }
  }

  /** Each of both has it in her history, with the name of the other one. */
  static void note(
      Transaction tx, History history, Merge merge, String field, CustomerDetails survivor)
      throws SQLException {
    var id = List.of(merge.id().toString());
    history.add(
        tx,
        merge.survivor(),
        Optional.empty(),
        List.of(new Difference(field, id, List.of(merge.otherName()))));
    history.add(
        tx,
        merge.other(),
        Optional.empty(),
        List.of(new Difference(field, id, List.of(survivor.name().display()))));
  }
}
