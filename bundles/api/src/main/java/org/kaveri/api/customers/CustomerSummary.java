package org.kaveri.api.customers;

import java.time.Instant;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;

/**
 * What a list shows of a customer.
 *
 * @param id of the customer
 * @param kind what it is
 * @param name as it is said and written
 * @param number the company's own number for the customer
 * @param city of the main address, else its country
 * @param email the main one
 * @param phone the main one
 * @param owner the employee who cares for the customer
 * @param prospect whether she has bought nothing yet
 * @param businessId as it was entered
 * @param created when the customer was entered
 * @since 0.1
 */
public record CustomerSummary(
    CustomerId id,
    CustomerKind kind,
    String name,
    Optional<String> number,
    Optional<String> city,
    Optional<String> email,
    Optional<String> phone,
    Optional<UserId> owner,
    boolean prospect,
    Optional<String> businessId,
    Instant created) {}
