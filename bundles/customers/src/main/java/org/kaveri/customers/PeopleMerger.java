package org.kaveri.customers;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.kaveri.api.CustomerId;
import org.kaveri.api.TextBundle;
import org.kaveri.api.customers.CustomerMerger;
import org.kaveri.api.customers.Moved;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.store.Store;
import org.kaveri.store.lists.MovedRows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People go with their customer. */
@Component
@Contributes(order = 100)
public final class PeopleMerger implements CustomerMerger {
  private static final String WHAT = "people";
  private static final MovedRows PEOPLE = MovedRows.versioned("customers_person", "customer_id");

  private final Store store;

  @Activate
  public PeopleMerger(@Reference Store store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "org.kaveri.customers.people";
  }

  @Override
  public String title(Locale locale) {
    return TextBundle.of(PeopleMerger.class, locale).getString("people.title");
  }

  @Override
  public long count(CustomerId customer) {
    return store.read(tx -> PEOPLE.count(tx.connection(), customer.value()));
  }

  @Override
  public Map<CustomerId, Long> counts(Collection<CustomerId> customers) {
    return store.read(tx -> PEOPLE.countsOf(tx.connection(), customers));
  }

  @Override
  public Moved move(CustomerId from, CustomerId to) {
    return store.write(
        tx -> Moved.of(WHAT, PEOPLE.move(tx.connection(), from.value(), to.value())));
  }

  @Override
  public void giveBack(Moved moved, CustomerId from, CustomerId to) {
    store.run(tx -> PEOPLE.giveBack(tx.connection(), moved.ids(WHAT), from.value(), to.value()));
  }
}
