package org.kaveri.customers;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.access.Access;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerMerger;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.Merge;
import org.kaveri.api.customers.MergeId;
import org.kaveri.api.customers.MergePlan;
import org.kaveri.api.customers.MergePlan.Side;
import org.kaveri.api.customers.Merges;
import org.kaveri.api.customers.SideBySide;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Merges customers of the store, and undoes it. */
@Component
public final class StoredMerges implements Merges {
  private final Store store;
  private final Access access;
  private final Merging merging;
  private final Unmerging unmerging;
  private final CustomerMergers mergers;
  private final RegisterSight sight;

  @Activate
  public StoredMerges(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Settings settings,
      @Reference CustomerMergers mergers) {
    this.store = store;
    this.access = access;
    this.mergers = mergers;
    merging = new Merging(ids, settings, mergers);
    unmerging = new Unmerging(ids, settings, mergers);
    sight = new RegisterSight(store, access);
  }

  @Override
  public SideBySide compare(CustomerId left, CustomerId right, Locale locale) {
    access.require(MERGE);
    requireTwo(left, right);
    return store.read(
        tx -> {
          Customer one = StoredCustomers.require(tx, access.sight(), left).toRecord();
          Customer other = StoredCustomers.require(tx, access.sight(), right).toRecord();
          List<SideBySide.Hanging> hanging =
              mergers.list().stream()
                  .map(
                      part ->
                          CustomerMergers.<SideBySide.Hanging>ask(
                              part, merger -> hanging(merger, left, right, locale)))
                  .toList();
          return new SideBySide(one, other, fields(one.details(), other.details()), hanging);
        });
  }

  private static SideBySide.Hanging hanging(
      CustomerMerger merger, CustomerId left, CustomerId right, Locale locale) {
    return new SideBySide.Hanging(merger.title(locale), merger.count(left), merger.count(right));
  }

  private static List<SideBySide.Field> fields(CustomerDetails left, CustomerDetails right) {
    Map<String, MergeField<?>> chosen = MergeField.chosen(left, right);
    return Difference.sideBySide(left, right).stream()
        .flatMap(
            it ->
                Optional.<MergeField<?>>ofNullable(chosen.get(it.field()))
                    .map(field -> field(it, field.bothPossible()))
                    .stream())
        .toList();
  }

  private static SideBySide.Field field(Difference both, boolean possible) {
    return new SideBySide.Field(
        both.field(), both.before(), both.after(), possible, proposed(both, possible));
  }

  private static Side proposed(Difference both, boolean bothPossible) {
    if (both.before().isEmpty()) {
      return Side.RIGHT;
    }
    return bothPossible && !both.after().isEmpty() && !both.before().equals(both.after())
        ? Side.BOTH
        : Side.LEFT;
  }

  @Override
  public Merge merge(MergePlan plan) {
    access.require(MERGE);
    requireTwo(plan.left(), plan.right());
    return write(tx -> merging.merge(tx, access.sight(), plan));
  }

  @Override
  public Merge undo(MergeId merge) {
    access.require(MERGE);
    return write(tx -> unmerging.undo(tx, access.sight(), merge));
  }

  private <T> T write(Store.Work<T> work) {
    try {
      return store.write(work);
    } catch (ConflictException e) {
      // somebody else was faster after all had been looked at
      throw switch (e.code()) {
        case "store.exists" -> StoredCustomers.numberTaken();
        case "store.changed" -> StoredCustomers.changedMeanwhile();
        default -> e;
      };
    }
  }

  @Override
  public Map<MergeId, Merge> find(Collection<MergeId> merges) {
    access.require(Customers.READ);
    StoredCustomers.requireSize(merges.size());
    return store.read(
        tx -> {
          Map<MergeId, Merge> found = new MergeRows(tx.connection()).find(merges);
          Set<CustomerId> seen =
              sight.among(found.values().stream().map(Merge::survivor).collect(Collectors.toSet()));
          found.values().removeIf(merge -> !seen.contains(merge.survivor()));
          return found;
        });
  }

  @Override
  public Optional<CustomerId> survivor(CustomerId customer) {
    access.require(Customers.READ);
    return store.read(
        tx ->
            Optional.ofNullable(
                    new MergeRows(tx.connection())
                        .survivors(List.of(customer.value()))
                        .get(customer.value()))
                .map(CustomerId::new)
                .filter(sight::sees));
  }

  private static void requireTwo(CustomerId left, CustomerId right) {
    if (left.equals(right)) {
      throw new InvalidException(
          "merge.same-customer", "A customer cannot be merged with herself.");
    }
  }
}
