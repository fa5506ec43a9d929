package org.kaveri.operational.log;

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

/** Follow-ups go with their customer. */
@Component(service = CustomerMerger.class)
@Contributes(order = 310)
public final class FollowUpMerger implements CustomerMerger {
  private static final String WHAT = "follow-ups";
  private static final MovedRows FOLLOW_UPS =
      MovedRows.versioned("operational_follow_up", "customer_id");

  private final Store store;

  /** For the component runtime. */
  @Activate
  public FollowUpMerger(@Reference Store store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "org.kaveri.operational.follow-ups";
  }

  @Override
  public String title(Locale locale) {
    return TextBundle.of(FollowUpMerger.class, locale).getString("operational.follow-ups.title");
  }

  @Override
  public long count(CustomerId customer) {
    return store.read(tx -> FOLLOW_UPS.count(tx.connection(), customer.value()));
  }

  @Override
  public Map<CustomerId, Long> counts(Collection<CustomerId> customers) {
    return store.read(tx -> FOLLOW_UPS.countsOf(tx.connection(), customers));
  }

  @Override
  public Moved move(CustomerId from, CustomerId to) {
    return store.write(
        tx -> Moved.of(WHAT, FOLLOW_UPS.move(tx.connection(), from.value(), to.value())));
  }

  @Override
  public void giveBack(Moved moved, CustomerId from, CustomerId to) {
    store.run(
        tx -> FOLLOW_UPS.giveBack(tx.connection(), moved.ids(WHAT), from.value(), to.value()));
  }
}
