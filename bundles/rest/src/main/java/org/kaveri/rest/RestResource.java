package org.kaveri.rest;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Addresses under {@code /api} and what they do.
 *
 * {@snippet :
 * @Component
 * @OverRest
 * public final class TicketsResource implements RestResource {
 *   public record NewTicket(@Nullable Long customer, @Nullable String text) {}
 *   public record Ticket(long id, String text) {}
 *
 *   @Override
 *   public List<Route> routes() {
 *     return List.of(
 *         Route.get("/tickets/{id}", call -> Answer.of(ticket(call.id("id")))),
 *         Route.post("/tickets", call -> {
 *           Ticket ticket = add(call.body(NewTicket.class));
 *           return Answer.created("/tickets/" + ticket.id(), ticket);
 *         }));
 *   }
 * }
 * }
 *
 * <p>A handler runs on behalf of the token's user, in a thread of its own request, without a
 * transaction. The services that it calls check permissions; a {@code KaveriException} becomes the
 * problem that it is (400, 401 or 403, 404, 409, 503), anything else is logged, counts as a strike
 * and becomes a 500 that says nothing.
 *
 * @since 0.1
 */
@ConsumerType
public interface RestResource {

  /** The routes; asked once when the component comes up. */
  List<Route> routes();
}
