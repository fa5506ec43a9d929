package org.kaveri.customers;

import org.kaveri.api.CustomerId;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.customers.DuplicatePair;
import org.kaveri.api.customers.Duplicates;
import org.kaveri.api.customers.DuplicatesChanged;
import org.kaveri.api.customers.Merges;
import org.kaveri.api.jobs.Jobs;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What {@link FindDuplicates} has found, kept in the store. */
@Component
public final class StoredDuplicates implements Duplicates {
  private static final Caller US = new Caller.Platform("customers");

  private final Store store;
  private final Access access;
  private final Jobs jobs;
  private final RegisterSight sight;

  @Activate
  public StoredDuplicates(@Reference Store store, @Reference Access access, @Reference Jobs jobs) {
    this.store = store;
    this.access = access;
    this.jobs = jobs;
    sight = new RegisterSight(store, access);
  }

  @Override
  public Page<DuplicatePair> list(Page.Request page) {
    access.require(Merges.MERGE);
    return store.read(tx -> new DuplicateRows(tx.connection()).list(sight.now(), page));
  }

  @Override
  public void dismiss(CustomerId first, CustomerId second) {
    access.require(Merges.MERGE);
    store.run(
        tx -> {
          boolean seen = sight.sees(first) && sight.sees(second);
          if (!seen
              || !new DuplicateRows(tx.connection()).dismiss(DuplicateRows.pair(first, second))) {
            throw new NotFoundException("duplicate.unknown", "There is no such pair any more.");
          }
          tx.publish(new DuplicatesChanged(0));
        });
  }

  /** Jobs are run by administrators; this one by whoever works on what it finds. */
  @Override
  public void search() {
    access.require(Merges.MERGE);
    Caller.run(US, () -> jobs.runNow(FindDuplicates.NAME));
  }
}
