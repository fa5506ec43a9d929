package org.kaveri.customers.rest;

import java.time.Instant;
import java.util.Optional;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.CustomerSummary;

/**
 * What a list shows of a customer, as JSON has it.
 *
 * @param id its number
 * @param kind organisation or private person
 * @param name as it is said and written
 * @param number the company's own
 * @param city of the main address, else its country
 * @param email the main one
 * @param phone the main one
 * @param owner the number of a user
 * @param prospect whether she has bought nothing yet
 * @param businessId as it was entered
 * @param createdAt when she was entered
 */
public record ListedCustomer(
    long id,
    CustomerKind kind,
    String name,
    Optional<String> number,
    Optional<String> city,
    Optional<String> email,
    Optional<String> phone,
    Optional<Long> owner,
    boolean prospect,
    Optional<String> businessId,
    Instant createdAt) {
  static ListedCustomer of(CustomerSummary customer) {
    return new ListedCustomer(
        customer.id().value(),
        customer.kind(),
        customer.name(),
        customer.number(),
        customer.city(),
        customer.email(),
        customer.phone(),
        customer.owner().map(UserId::value),
        customer.prospect(),
        customer.businessId(),
        customer.created());
  }
}
