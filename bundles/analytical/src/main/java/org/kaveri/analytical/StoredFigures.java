package org.kaveri.analytical;

import org.kaveri.api.CustomerId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.store.Store;
import org.kaveri.store.sight.CustomerSight;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads figures; a moment behind the facts that they are made of. */
@Component(service = StoredFigures.class)
public final class StoredFigures {
  /** Allows to see figures of customers. */
  public static final Permission READ = new Permission("figures:read");

  private final Access access;
  private final Store store;
  private final CustomerSight sight;

  /** For the component runtime. */
  @Activate
  public StoredFigures(
      @Reference Access access, @Reference Store store, @Reference CustomerSight sight) {
    this.access = access;
    this.store = store;
    this.sight = sight;
  }

  /**
   * The customer's figures; needs {@link #READ}; nothing of a customer who is unknown or not seen.
   */
  public CustomerFigures of(CustomerId customer) {
    access.require(READ);
    return store.read(
        tx ->
            sight.sees(customer)
                ? new FigureRows(tx.connection()).read(customer)
                : CustomerFigures.NOTHING);
  }
}
