package org.kaveri.analytical;

import org.kaveri.api.CustomerId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.store.Store;
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

  /** For the component runtime. */
  @Activate
  public StoredFigures(@Reference Access access, @Reference Store store) {
    this.access = access;
    this.store = store;
  }

  /** The customer's figures; needs {@link #READ}; nothing of a customer who is unknown. */
  public CustomerFigures of(CustomerId customer) {
    access.require(READ);
    return store.read(tx -> new FigureRows(tx.connection()).read(customer));
  }
}
