package org.kaveri.api.customers;

import java.time.Instant;
import java.util.Optional;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;

/**
 * One thing known of a customer, or of a person there, became another.
 *
 * @param at when
 * @param by the employee who changed it; empty where the platform or a program did
 * @param person of whom it is known; empty for the customer herself
 * @param field a component of {@link CustomerDetails} or {@link PersonDetails}, like {@code
 *     "name"}, or {@code "person"} when a person came or went
 * @param before what was known, in one text; of an employee or another customer the number. Empty
 *     where nothing was
 * @param after what is known since, likewise
 * @since 0.1
 */
public record FieldChange(
    Instant at,
    Optional<UserId> by,
    Optional<PersonId> person,
    String field,
    String before,
    String after) {}
