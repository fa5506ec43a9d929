package org.kaveri.customers;

import java.util.Map;
import org.kaveri.api.access.Access;
import org.kaveri.api.customers.CustomerMerger;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.testkit.Contribution;
import org.osgi.service.component.ComponentServiceObjects;

/** What the undo of imports needs of the register of customers, put together as in a server. */
public final class UndoParts {
  private final CustomerMergers mergers;
  private int order = 100;

  /** With people and subsidiaries, which hang on customers. */
  public UndoParts(Guard guard, Store store) {
    mergers = new CustomerMergers(guard);
    var _ = bring(new PeopleMerger(store));
    var _ = bring(new SubsidiaryMerger(store));
  }

  /** Another room comes. */
  public ComponentServiceObjects<CustomerMerger> bring(CustomerMerger merger) {
    var room =
        Contribution.of(
            merger,
            Map.<String, Object>of(
                "component.name", merger.getClass().getName(), "kaveri.order", order++));
    mergers.add(room);
    return room;
  }

  /** A room stops. */
  public void takeAway(ComponentServiceObjects<CustomerMerger> room) {
    mergers.remove(room);
  }

  /** Removes customers. */
  public StoredImportedCustomers imported(Store store, Access access) {
    return new StoredImportedCustomers(store, access, mergers);
  }

  /** Merges customers. */
  public StoredMerges merges(Store store, Ids ids, Access access, Settings settings) {
    return new StoredMerges(store, ids, access, settings, mergers);
  }

  /** Undoes imports of customers and people. */
  public UndoneImport undone(Store store, Ids ids, Access access, Settings settings) {
    return new UndoneImport(store, ids, access, settings, imported(store, access), mergers);
  }
}
