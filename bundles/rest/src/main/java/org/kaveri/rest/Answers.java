package org.kaveri.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a method answers with that returns a {@code Response}, for the description of the REST
 * interface. It is held to it: an answer of another class fails.
 *
 * {@snippet :
 * @POST
 * @Answers(Ticket.class)
 * public Response add(NewTicket wanted) {
 *   return Entry.created("tickets", Ticket.of(tickets.add(wanted.subject())));
 * }
 * }
 *
 * @since 0.1
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answers {
  /** The record in its body. */
  Class<?> value();

  /** Its status. */
  int status() default 201;
}
