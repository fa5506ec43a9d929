package org.kaveri.operational.log;

import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.access.Caller;
import org.kaveri.api.customers.Customers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes sure that a customer is in the register. Asks in the name of the platform, since whoever
 * may log a contact need not be one who may read the register.
 */
@Component(service = RegisteredCustomers.class)
public final class RegisteredCustomers {
  private static final Caller US = new Caller.Platform("operational");

  private final Customers customers;

  /** For the component runtime. */
  @Activate
  public RegisteredCustomers(@Reference Customers customers) {
    this.customers = customers;
  }

  void require(CustomerId customer) {
    if (Caller.call(US, () -> customers.summaries(List.of(customer))).isEmpty()) {
      throw new NotFoundException("customer.unknown", "There is no such customer.");
    }
  }
}
