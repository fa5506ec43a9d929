package org.kaveri.rest;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Addresses under {@code /api} and what they do: a component with the annotations of Jakarta REST.
 *
 * {@snippet :
 * @Component(service = RestResource.class)
 * @OverRest
 * @Path("/tickets")
 * @Produces(MediaType.APPLICATION_JSON)
 * @Consumes(MediaType.APPLICATION_JSON)
 * public final class TicketsResource implements RestResource {
 *   public record NewTicket(@Nullable Long customer, @Nullable String text) {}
 *   public record Ticket(long id, String text) implements Entry {}
 *
 *   @GET
 *   @Path("/{id}")
 *   public Ticket get(@PathParam("id") long id) {
 *     return ticket(id);
 *   }
 *
 *   @POST
 *   @Answers(Ticket.class)
 *   public Response add(NewTicket wanted) {
 *     return Entry.created("tickets", addTicket(wanted));
 *   }
 * }
 * }
 *
 * <p>The class and its methods are public. A method runs on behalf of the token's user, in the
 * thread of its request, several at once. The services that it calls check permissions; a {@code
 * KaveriException} becomes the problem that it is (400, 401 or 403, 404, 409, 503), a {@code
 * WebApplicationException} one of its status, anything else is logged, counts as a strike and
 * becomes a 500 that says nothing.
 *
 * <p>Bodies are records of numbers, texts, booleans, {@code Instant}, {@code LocalDate}, enums,
 * {@code Optional} (left out when empty), lists and records of these. A member that is missing or
 * null in a request is {@code null}: declare components nullable and check them; a member that the
 * record doesn't have is refused. Parameters are numbers, texts, booleans, moments, days, enums, or
 * ids like {@code CustomerId}; {@link Paging} is a page of a list. {@code Response.created} takes
 * an address relative to {@code /api}.
 *
 * <p>A {@link Versioned} answer gets an {@code ETag}; {@link ExpectedVersion} with a {@link Patch}
 * changes it; {@link RowByRow} with {@link Bulk} adds many. A request with an {@code
 * Idempotency-Key} runs in one transaction and is remembered in it. It is answered anew from the
 * address that it made ({@code Location}) or, of a {@code PATCH}, its own; where there is none, the
 * answer itself is kept for 30 days, so it had better say nothing of people.
 *
 * <p>Addresses, parameters and bodies are described at {@code /api/openapi.json} from the methods
 * and records themselves; {@link Answers} says what a {@code Response} carries.
 *
 * <p>What belongs to one request is a parameter with {@code @Context}, never a field. A segment of
 * a path is a text, a name in braces, or a name with a pattern. There are no sub-resources, no
 * filters or providers of one's own, and no asynchronous answers.
 *
 * @since 0.1
 */
@ConsumerType
public interface RestResource {}
