package org.kaveri.operational.log;

import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.customers.Customers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes sure that a customer is in the register, and stays there until the transaction has ended.
 */
@Component(service = RegisteredCustomers.class)
public final class RegisteredCustomers {
  private final Customers customers;

  /** For the component runtime. */
  @Activate
  public RegisteredCustomers(@Reference Customers customers) {
    this.customers = customers;
  }

  void require(CustomerId customer) {
    customers.require(List.of(customer));
  }
}
