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

/**
 * Who belongs to a customer belongs to the one who stays; also those who were merged themselves.
 */
@Component
@Contributes(order = 110)
public final class SubsidiaryMerger implements CustomerMerger {
  private static final String WHAT = "subsidiaries";
  private static final MovedRows BELOW = MovedRows.versioned("customers_customer", "parent_id");

  private final Store store;

  @Activate
  public SubsidiaryMerger(@Reference Store store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "org.kaveri.customers.subsidiaries";
  }

  @Override
  public String title(Locale locale) {
    return TextBundle.of(SubsidiaryMerger.class, locale).getString("customers.subsidiaries");
  }

  @Override
  public long count(CustomerId customer) {
    return store.read(tx -> BELOW.count(tx.connection(), customer.value()));
  }

  @Override
  public Map<CustomerId, Long> counts(Collection<CustomerId> customers) {
    return store.read(tx -> BELOW.countsOf(tx.connection(), customers));
  }

  @Override
  public Moved move(CustomerId from, CustomerId to) {
    return store.write(
        tx -> {
          // nobody belongs to herself
          try (var update =
              tx.connection()
                  .prepareStatement(
                      "update customers_customer set parent_id = null"
                          + " where id = ? and parent_id = ?")) {
            update.setLong(1, to.value());
            update.setLong(2, from.value());
            update.executeUpdate();
          }
          return Moved.of(WHAT, BELOW.move(tx.connection(), from.value(), to.value()));
        });
  }

  @Override
  public void giveBack(Moved moved, CustomerId from, CustomerId to) {
    store.run(tx -> BELOW.giveBack(tx.connection(), moved.ids(WHAT), from.value(), to.value()));
  }
}
