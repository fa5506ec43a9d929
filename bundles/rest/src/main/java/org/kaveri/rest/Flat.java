package org.kaveri.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a record whose own members are written among those of the record, so that what is
 * entered and what is answered need not be listed twice. For answers only.
 *
 * {@snippet :
 * public record Ticket(long id, long version, @Flat TicketForm entered) implements Versioned {}
 * }
 *
 * @since 0.1
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Flat {}
