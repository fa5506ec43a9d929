package org.kaveri.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a record that a body is read into, without which it is refused: for the
 * description of the REST interface. The record itself refuses it, by {@link Members#required}.
 *
 * {@snippet :
 * public record NewTicket(@Required @Nullable Long customer, @Nullable String text) {
 *   CustomerId toCustomer() {
 *     return Members.id("customer", Members.required("customer", customer), CustomerId::new);
 *   }
 * }
 * }
 *
 * <p>In a {@link Patch} nothing is required; in an answer that holds the record it is always there.
 *
 * @since 0.4
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Required {}
