package org.kaveri.customers.rest;

import java.time.Instant;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.rest.Flat;
import org.kaveri.rest.Versioned;

/**
 * A customer as JSON has it.
 *
 * @param id its number
 * @param version grows with each change
 * @param kind organisation or private person
 * @param known what is known
 * @param createdAt when it was first entered
 */
public record KeptCustomer(
    long id, long version, CustomerKind kind, @Flat CustomerForm known, Instant createdAt)
    implements Versioned {
  static KeptCustomer of(Customer customer) {
    return new KeptCustomer(
        customer.id().value(),
        customer.version(),
        customer.details().kind(),
        CustomerForm.of(customer.details()),
        customer.createdAt());
  }
}
